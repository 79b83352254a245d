import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Content } from '../core/facts/facts'
import type { Found } from '../core/links/walk'
import { withDirectory } from './database/client'
import { applyMigrations } from './database/migrate'
import { checkContents } from './files/organization-files'
import { execute, providers, speeltuin, temporaryStore } from './fixture'
import { hide } from './history/hide'
import { beginHistory } from './history/revisions'
import { dropLinkChecks, keepFound, listAddresses, listLinkChecks } from './links'
import { seed } from './seed'

const now = new Date('2026-11-29T10:00:00Z')
const tomorrow = new Date('2026-11-30T10:00:00Z')
const content = parse(speeltuin) as Content
const address = 'https://speeltuin.example/oost'
const gone: Found = { finding: 'gone', status: 404, leadsTo: 'https://speeltuin.example/weg', forGood: true }

describe.each(providers)('on %s', (provider) => {
  async function store() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([content]).files, now)
    const run = <Result>(work: Parameters<typeof withDirectory<Result>>[1]) => withDirectory(url, work)
    const keeper = { id: 'anna', role: 'administrator' } as const
    await run((client) => beginHistory(client, [content], { keeper, now }))
    return { url, run }
  }

  test('addresses are those that the public is shown: what an editor hid is none', async () => {
    const { run } = await store()
    expect([...(await run(listAddresses)).keys()]).toContain(address)
    const hidden = { organization: 'speeltuin', service: 'speeltuin-oost', part: 'website', reason: 'weg' } as const
    await run((client) => hide(client, { ...hidden, by: 'anna' }, { now, id: 'hidden' }))
    const shown = await run(listAddresses)
    expect(shown.has(address)).toBe(false)
    expect(shown.size).toBeGreaterThan(0)
  })

  test('what was found is known, beside since when it fails, also over another start', async () => {
    const { url, run } = await store()
    await run((client) => keepFound(client, address, gone, now))
    const known = await run((client) => keepFound(client, address, gone, tomorrow))
    const failing = { failingSince: now, failedAt: tomorrow, failingDays: 2 }
    expect(known).toEqual({ ...gone, address, lookedAt: tomorrow, ...failing })
    await seed(url, [], tomorrow)
    expect(await run(listLinkChecks)).toEqual(new Map([[address, known]]))
  })

  test('two looks at once are kept one after the other', async () => {
    const { run } = await store()
    await run((client) => Promise.all([now, tomorrow].map((at) => keepFound(client, address, gone, at))))
    expect((await run(listLinkChecks)).get(address)).toMatchObject({ failingDays: 2 })
  })

  test('of an address that is said nowhere any more nothing is known', async () => {
    const { run } = await store()
    for (const one of [address, 'https://other.example/']) await run((client) => keepFound(client, one, gone, now))
    await run((client) => dropLinkChecks(client, new Set([address])))
    expect([...(await run(listLinkChecks)).keys()]).toEqual([address])
  })

  test('a finding that is none is not taken for one', async () => {
    const { url, run } = await store()
    await run((client) => keepFound(client, address, gone, now))
    await execute(url, `UPDATE "LinkCheck" SET finding = 'dead'`)
    await expect(run(listLinkChecks)).rejects.toThrow(/unknown word: dead/)
  })
})

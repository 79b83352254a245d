import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Content } from '../../core/facts/facts'
import { editionPath, readEdition } from '../../edition/edition-file'
import { withDirectory } from '../database/client'
import { applyMigrations } from '../database/migrate'
import { checkContents } from '../files/organization-files'
import { providers, speeltuin, temporaryStore } from '../fixture'
import { lookAtStore } from '../follow-store'
import { approve, propose } from '../history/proposals'
import { beginHistory } from '../history/revisions'
import { seed } from '../seed'
import { readRows } from './queries'

const first = new Date('2026-11-29T10:00:00.000Z')
const later = new Date('2026-11-30T11:30:00.123Z')
const all = [
  'organizations/speeltuin',
  'services/het-klimrek',
  'services/speeltuin-noord',
  'services/speeltuin-oost',
  'services/speeltuin-team',
]
/** Everything at the first moment, but these. */
const since = (...changed: string[]) =>
  Object.fromEntries(all.map((subject) => [subject, (changed.includes(subject) ? later : first).toISOString()]))

describe.each(providers)('on %s', (provider) => {
  async function seeded() {
    const { url } = await temporaryStore(provider)
    await applyMigrations(url)
    await seed(url, checkContents([parseYaml(speeltuin)]).files, first)
    const reseed = async (text: string) => (await seed(url, checkContents([parseYaml(text)]).files, later)).edition
    return { url, reseed, seen: async () => (await withDirectory(url, readRows)).edition.firstSeen }
  }

  test('a start that finds nothing new keeps every moment, also where all is written anew', async () => {
    const { url, reseed, seen } = await seeded()
    expect(await seen()).toEqual(since())
    await reseed(speeltuin)
    await withDirectory(url, (client) => client.directoryVersion.updateMany({ data: { version: 'older' } }))
    await reseed(speeltuin)
    expect(await seen()).toEqual(since())
  })

  test.each([
    ['a service', 'description: Leren spelen.', 'description: Leren rennen.', ['services/speeltuin-team']],
    ['an organization', 'website: https://speeltuin.example\n', '', ['organizations/speeltuin']],
    [
      'a retired service',
      'name: Het Klimrek, closed: false',
      'name: Het Klimrek, closed: true',
      ['services/het-klimrek'],
    ],
    ['a word to search by, which nobody sees', 'glijbaan;', 'wipkip;', []],
  ])('%s that says something else was first seen then, and nothing else was', async (_, was, is, changed) => {
    expect(speeltuin).toContain(was)
    const { reseed, seen } = await seeded()
    const edition = await reseed(speeltuin.replace(was, is))
    expect(edition.firstSeen).toEqual(since(...changed))
    expect(await seen()).toEqual(edition.firstSeen)
  })

  test('what is gone is forgotten, and was first seen when it came back', async () => {
    const { reseed, seen } = await seeded()
    const without = speeltuin.replace(/^ {2}- \{ slug: het-klimrek.*\n/m, '')
    await reseed(without)
    expect(await seen()).toEqual(
      Object.fromEntries(Object.entries(since()).filter(([one]) => !one.includes('klimrek'))),
    )
    await reseed(speeltuin)
    expect(await seen()).toEqual(since('services/het-klimrek'))
  })

  test('what keepers approve was first seen then, and the edition says so', async () => {
    const { url, seen } = await seeded()
    const content = parseYaml(speeltuin) as Content
    const changed = parseYaml(speeltuin.replace('"14 030"', '"14 024"')) as Content
    await withDirectory(url, async (client) => {
      await beginHistory(client, [content], { keeper: { id: 'anna', role: 'administrator' }, now: first })
      await propose(client, { content: changed, base: 1, why: 'gebeld', by: 'anna' }, { now: first, id: 'one' })
      await approve(client, { proposal: 'one', by: 'bas', reason: '' }, { now: later })
    })
    expect(await seen()).toEqual(since('services/speeltuin-oost'))
    await lookAtStore(url, undefined)
    expect(readEdition(editionPath(url)).edition.firstSeen).toEqual(since('services/speeltuin-oost'))
  })

  test('of what was changed by hand nobody knows since when', async () => {
    const { url, seen } = await seeded()
    await withDirectory(url, (client) => client.phone.updateMany({ data: { label: 'met de hand' } }))
    const { 'services/speeltuin-oost': _, ...others } = since()
    expect(await seen()).toEqual(others)
  })
})

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editionPath, readEdition } from '../edition/edition-file'
import { withDirectory } from './database/client'
import type { Provider } from './database/provider'
import { execute, providers, temporaryStore } from './fixture'
import { followStore, lookAtStore } from './follow-store'
import { prepareDirectory } from './prepare'

const now = new Date('2026-11-29T10:00:00Z')

async function prepared(provider: Provider = 'sqlite') {
  const { folder, url } = await temporaryStore(provider)
  await prepareDirectory(url, now, folder)
  return { folder, url, edition: () => readEdition(editionPath(url)).edition }
}

describe.each(providers)('on %s', (provider) => {
  test('a fact that was changed by hand, and published so, is in the next edition', async () => {
    const { url, edition } = await prepared(provider)
    const last = await lookAtStore(url, undefined)
    await withDirectory(url, async (client) => {
      await client.phone.updateMany({ where: { number: '030-1234567' }, data: { number: '030-7654321' } })
      await client.directoryVersion.updateMany({ data: { version: 'by-hand', hash: null } })
    })
    expect(await lookAtStore(url, last)).toMatchObject({ version: 'by-hand', hash: null, head: null })
    expect(edition()).toMatchObject({ version: 'by-hand', services: [{ phones: [{ number: '030-7654321' }, {}] }, {}] })
  })

  test('what was not published anew is not read again', async () => {
    const { url, edition } = await prepared(provider)
    const last = await lookAtStore(url, undefined)
    const before = edition()
    await withDirectory(url, (client) => client.phone.updateMany({ data: { number: '030-7654321' } }))
    expect(await lookAtStore(url, last)).toBe(last)
    expect(edition()).toEqual(before)
  })

  test('rows that are not what was published leave the last good edition', async () => {
    const { url, edition } = await prepared(provider)
    const before = edition()
    await withDirectory(url, (client) => client.phone.deleteMany())
    await expect(lookAtStore(url, undefined)).rejects.toThrow(/^The rows of the database are not what was published/)
    expect(edition()).toEqual(before)
  })

  test.each(['LogEntry', 'Keeper', 'KeeperSession', 'Revision', 'Hiding', 'PhoneCall', 'Invitation', 'Passkey'])(
    'keepers’ tables that are gone leave the last good edition: %s',
    async (table) => {
      const { url, edition } = await prepared(provider)
      const before = edition()
      await execute(url, `DROP TABLE "${table}"${provider === 'postgresql' ? ' CASCADE' : ''}`)
      await lookAtStore(url, undefined).catch(() => {})
      expect(edition()).toEqual(before)
    },
  )

  test('tables that a newer Dichtbij made are not read', async () => {
    const { url, edition } = await prepared(provider)
    const before = edition()
    const last = await lookAtStore(url, undefined)
    await execute(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('a', 'b', '2099_keepers');
    UPDATE "DirectoryVersion" SET version = 'newer', hash = NULL`,
    )
    await expect(lookAtStore(url, last)).rejects.toThrow(/was made by a newer Dichtbij/)
    expect(edition()).toEqual(before)
  })
})

test('a database that is damaged leaves the last good edition', async () => {
  const { folder, url, edition } = await prepared()
  const before = edition()
  const path = join(folder, 'directory.db')
  writeFileSync(path, readFileSync(path).subarray(0, 5000))
  await expect(lookAtStore(url, undefined)).rejects.toThrow()
  expect(edition()).toEqual(before)
})

test('a look at a database that is gone makes none', async () => {
  const { folder, url } = await prepared()
  rmSync(join(folder, 'directory.db'))
  await expect(lookAtStore(url, undefined)).rejects.toThrow(/^\S+directory\.db is gone\.$/)
  expect(existsSync(join(folder, 'directory.db'))).toBe(false)
})

test('a look that goes wrong tells what is wrong in one sentence, and the next that goes well takes it back', async () => {
  const { folder, url } = await prepared()
  const path = join(folder, 'directory.db')
  const whole = readFileSync(path)
  const told: (string | undefined)[] = []
  const pauses = [
    () => writeFileSync(path, 'garbage '.repeat(1000)),
    () => rmSync(path),
    () => writeFileSync(path, whole),
    () => Promise.reject(new Error('enough')),
  ]
  const following = followStore(url, (degraded) => told.push(degraded), { pause: async () => pauses.shift()?.() })
  await expect(following).rejects.toThrow('enough')
  expect(told).toEqual([
    undefined,
    // Readers of the site may see it: not where it stands, nor what a driver said.
    expect.stringMatching(/^directory\.db [^(;\n]+\.$/),
    'directory.db is gone.',
    undefined,
  ])
})

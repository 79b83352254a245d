import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findPostgresql } from '../../../tests/programs.mjs'
import { editionPath, readEdition } from '../../edition/edition-file'
import { withDirectory } from '../database/client'
import { readContents } from '../files/organization-files'
import { execute, providers, temporaryFolder, temporaryStore } from '../fixture'
import { lookAtStore } from '../follow-store'
import { beginHistory, latestRevisions } from '../history/revisions'
import { prepareDirectory } from '../prepare'
import { backUpTo, putBackFrom } from './back-up'
import { auditOf } from './keep-history'

const now = new Date('2026-11-30T10:00:00Z')

/** A directory that keepers keep, in a folder of its own. */
async function keptDirectory() {
  const { folder, url } = temporaryFolder()
  const prepare = () => prepareDirectory(url, now, folder)
  await prepare()
  await withDirectory(url, async (client) =>
    beginHistory(client, await readContents(folder), { keeper: { id: 'keeper-anna', role: 'administrator' }, now }),
  )
  await prepare()
  const seq = () => withDirectory(url, async (client) => (await latestRevisions(client)).get('speeltuin')?.seq ?? 0)
  return { folder, url, prepare, seq, database: join(folder, 'directory.db'), copy: join(folder, 'copy.db') }
}

/** Keepers at work in a process of their own; `upTo` resolves once so many revisions count. */
function keepersAtWork(url: string) {
  const env = { ...process.env, DATABASE_URL: url }
  const words = ['.config/run.mjs', 'tests/back-up/keep-changing.ts']
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const upTo = async (most: number) => {
    for (let seq = 0; seq < most; ) {
      const { value, done } = await lines.next()
      if (done) throw new Error('They stopped.')
      seq = Number(value)
    }
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { upTo, kill }
}

test('a copy is made while keepers write; they are killed, the database is lost, and the copy is whole in its place', async () => {
  const { url, database, copy, prepare, seq } = await keptDirectory()
  const work = keepersAtWork(url)
  await work.upTo(5)
  expect(await backUpTo(url, copy)).toContain('all as they were written')
  await work.upTo(12)
  await work.kill()
  writeFileSync(database, readFileSync(database).fill(7, 4096))
  await expect(prepare()).rejects.toThrow(/put back a copy/)
  expect(await putBackFrom(url, copy, now)).toContain('all as they were written')
  // A site that went on takes it over.
  await lookAtStore(url, undefined)
  expect(await auditOf(url)).toContain(readEdition(editionPath(url)).head)
  const { services } = await prepare()
  expect(services.map(({ slug }) => slug)).toContain('speeltuin-oost')
  expect(await auditOf(url)).toContain('all as they were written')
  expect(await seq()).toBeGreaterThanOrEqual(5)
  // And keepers go on.
  const again = keepersAtWork(url)
  await again.upTo((await seq()) + 2)
  await again.kill()
  expect(await auditOf(url)).toContain('all as they were written')
})

test('what a process leaves that was killed does not come into the copy that is put in its place', async () => {
  const { folder, url, database, copy, prepare } = await keptDirectory()
  await backUpTo(url, copy)
  writeFileSync(`${database}-journal`, readFileSync(database))
  await putBackFrom(url, copy, now)
  expect(readFileSync(database).length).toBeGreaterThan(0)
  expect(readdirSync(folder).filter((name) => name === 'directory.db-journal')).toEqual([])
  expect(readdirSync(folder).filter((name) => name.startsWith('directory.db.broken-'))).toHaveLength(2)
  await prepare()
})

test('a copy that an older version made gets the tables of this one', async () => {
  const { url, copy, prepare } = await keptDirectory()
  await backUpTo(url, copy)
  await execute(
    `file:${copy}`,
    `DROP TABLE "Mail"; DROP TABLE "Review"; DROP TABLE "Switch"; DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_mail'`,
  )
  await putBackFrom(url, copy, now)
  expect(await withDirectory(url, (client) => client.mail.count())).toBe(0)
  await prepare()
})

test('whoever wrote down a hash of the log is told whether its row is still there', async () => {
  const { url, copy } = await keptDirectory()
  await backUpTo(url, copy)
  const work = keepersAtWork(url)
  await work.upTo(3)
  await work.kill()
  const hash = /hash ([0-9a-f]{64})/.exec(await auditOf(url))?.[1] ?? ''
  expect(await auditOf(url, `${hash}\n`)).toMatch(/^Row \d+ of \d{4}-\d\d-\d\d has this hash/)
  await putBackFrom(url, copy, now)
  for (const gone of [hash, 'x', '', `' OR 1=1 --`])
    await expect(auditOf(url, gone)).rejects.toThrow(/No row of the log/)
})

test('nobody is signed in after it, no link of an invitation counts, and no mail goes out once more', async () => {
  const { url, copy } = await keptDirectory()
  await withDirectory(url, async (client) => {
    await client.keeper.create({ data: { id: 'keeper-bas', role: 'editor', name: 'Bas', since: now } })
    await client.keeperSession.create({ data: { tokenHash: 's', keeperId: 'keeper-bas', since: now, seenAt: now } })
    await client.invitation.create({
      data: { tokenHash: 'i', keeperId: 'keeper-bas', invitedBy: 'keeper-anna', at: now },
    })
    await client.ceremony.create({ data: { challenge: 'c', kind: 'sign-in', at: now } })
    await client.switch.create({ data: { name: 'reviews', keeperId: 'keeper-anna', at: now } })
    await client.mail.create({ data: { id: 'm', kind: 'invitation', subject: 'keeper-bas', at: now, dueAt: now } })
  })
  await backUpTo(url, copy)
  await putBackFrom(url, copy, now)
  const left = await withDirectory(url, async (client) => [
    await client.keeper.count(),
    await client.keeperSession.count(),
    await client.invitation.count(),
    await client.ceremony.count(),
    await client.mail.count(),
    await client.switch.count(),
  ])
  expect(left).toEqual([2, 0, 0, 0, 0, 0])
})

if (providers.includes('postgresql'))
  test('a database of PostgreSQL is copied and put back by its own programs, as docs/keepers.md says, with what guards its history', async () => {
    const { folder, url } = await temporaryStore('postgresql')
    const { url: other } = await temporaryStore('postgresql')
    const prepare = (at: string) => prepareDirectory(at, now, folder)
    await prepare(url)
    await withDirectory(url, async (client) =>
      beginHistory(client, await readContents(folder), { keeper: { id: 'keeper-anna', role: 'administrator' }, now }),
    )
    await prepare(url)
    const copy = join(folder, 'copy.dump')
    const at = (program: string) => join(findPostgresql() ?? '', program)
    execFileSync(at('pg_dump'), ['--format=custom', `--file=${copy}`, url])
    execFileSync(at('pg_restore'), ['--no-owner', '--exit-on-error', `--dbname=${other}`, copy])
    const { services } = await prepare(other)
    expect(services.map(({ slug }) => slug)).toContain('speeltuin-oost')
    expect(await auditOf(other)).toBe(await auditOf(url))
    expect(readEdition(editionPath(other)).head).toBe(readEdition(editionPath(url)).head)
  })

test('a link to the database stays one, and what it leads to is the copy', async () => {
  const { url, database, copy, folder, prepare } = await keptDirectory()
  await backUpTo(url, copy)
  renameSync(database, join(folder, 'elsewhere.db'))
  symlinkSync('elsewhere.db', database)
  await putBackFrom(url, copy, now)
  expect(lstatSync(database).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder).filter((name) => name.startsWith('elsewhere.db.broken-'))).toHaveLength(1)
  await prepare()
})

test('only its owner reads a copy', async () => {
  const { url, copy } = await keptDirectory()
  await backUpTo(url, copy)
  expect(statSync(copy).mode & 0o777).toBe(0o600)
})

describe('nothing is changed, and no half file is left,', () => {
  test.each<[string, (of: Awaited<ReturnType<typeof keptDirectory>>) => Promise<unknown>, RegExp]>([
    [
      'where a file of that name is there',
      async ({ url, copy }) => {
        writeFileSync(copy, 'mine')
        return backUpTo(url, copy)
      },
      /copy\.db is there already/,
    ],
    ['where its folder is not there', ({ url, folder }) => backUpTo(url, join(folder, 'a', 'b.db')), /b\.db/],
    ['of a database that is gone', ({ url, copy }) => backUpTo(`${url}.gone`, copy), /is gone/],
    ['by a copy that is not there', ({ url, copy }) => putBackFrom(url, copy, now), /copy\.db is not there/],
    [
      'by a copy that is empty',
      async ({ url, copy }) => {
        writeFileSync(copy, '')
        return putBackFrom(url, copy, now)
      },
      /copy\.db/,
    ],
    [
      'by a copy in which nobody decided anything',
      async ({ folder, copy }) => {
        await prepareDirectory(`file:${copy}`, now, folder)
        return putBackFrom(`file:${join(folder, 'directory.db')}`, copy, now)
      },
      /copy\.db holds nothing that keepers decided/,
    ],
    [
      'by what is no database',
      async ({ url, copy }) => {
        writeFileSync(copy, 'services: []')
        return putBackFrom(url, copy, now)
      },
      /copy\.db is damaged/,
    ],
    [
      'by half a copy',
      async ({ url, copy }) => {
        await backUpTo(url, `${copy}.whole`)
        writeFileSync(copy, readFileSync(`${copy}.whole`).subarray(0, 20_000))
        return putBackFrom(url, copy, now)
      },
      /copy\.db/,
    ],
    [
      'by a copy in which a row of the log was changed',
      async ({ url, copy }) => {
        await backUpTo(url, copy)
        const of = `file:${copy}`
        await execute(of, 'DROP TRIGGER "LogEntry_no_update"')
        await execute(of, `UPDATE "LogEntry" SET "keeperId" = 'keeper-x' WHERE seq = 1`)
        return putBackFrom(url, copy, now)
      },
      /copy\.db does not keep its history|was changed/,
    ],
    [
      'by the database of another program',
      async ({ url, copy }) => {
        await execute(`file:${copy}`, 'CREATE TABLE "Other" (id INTEGER)')
        return putBackFrom(url, copy, now)
      },
      /copy\.db is the database of another program/,
    ],
    ['by a folder', ({ url, folder }) => putBackFrom(url, folder, now), /./],
    ['on PostgreSQL', ({ copy }) => backUpTo('postgresql://a@localhost/b', copy), /pg_dump/],
    ['on PostgreSQL', ({ copy }) => putBackFrom('postgresql://a@localhost/b', copy, now), /pg_restore/],
  ])('%s', async (_, act, said) => {
    const kept = await keptDirectory()
    const before = readFileSync(kept.database)
    const wrong = act(kept)
    await expect(wrong).rejects.toThrow(said)
    await expect(wrong).rejects.toMatchObject({ name: 'Problem' })
    await expect(wrong).rejects.not.toThrow(/\.part/)
    expect(readFileSync(kept.database).equals(before)).toBe(true)
    expect(readdirSync(kept.folder).filter((name) => /part|broken/.test(name))).toEqual([])
  })
})

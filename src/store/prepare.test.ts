import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { BrokenDatabase, toProblem } from './database/database-problem'
import { execute, speeltuin, temporaryFolder } from './fixture'
import { prepareDirectory } from './prepare'

const now = new Date('2026-11-22T10:00:00Z')

afterEach(() => {
  vi.restoreAllMocks()
})

describe('preparing the directory', () => {
  test('makes a database that is not there, with its folder, and the second time writes nothing', async () => {
    const { folder } = temporaryFolder()
    const url = `file:${join(folder, 'not', 'yet', 'directory.db')}`
    const first = await prepareDirectory(url, now, folder)
    expect(first).toMatchObject({ written: true, services: [{ slug: 'speeltuin-oost' }, { slug: 'speeltuin-team' }] })
    const bytes = readFileSync(join(folder, 'not', 'yet', 'directory.db'))
    expect(await prepareDirectory(url, now, folder)).toEqual({ ...first, written: false })
    expect(readFileSync(join(folder, 'not', 'yet', 'directory.db')).equals(bytes)).toBe(true)
  })

  test('stops at a mistake in a partner file, names it, and leaves database and snapshot as they were', async () => {
    const { folder, url } = temporaryFolder()
    await prepareDirectory(url, now, folder)
    const before = [readFileSync(join(folder, 'directory.db')), readFileSync(join(folder, 'directory.json'))]
    writeFileSync(join(folder, 'speeltuin.yaml'), speeltuin.replace('minimumAge: 0', 'minimumAge: nul'))
    await expect(prepareDirectory(url, now, folder)).rejects.toThrow(
      `${join(folder, 'speeltuin.yaml')}: services.0.minimumAge: expected number`,
    )
    expect([readFileSync(join(folder, 'directory.db')), readFileSync(join(folder, 'directory.json'))]).toEqual(before)
  })
})

describe('a database that is damaged is put aside whole, and a new one made', () => {
  const damages: [string, (path: string) => void][] = [
    ['text in its place', (path) => writeFileSync(path, 'no database')],
    ['its end cut off', (path) => writeFileSync(path, readFileSync(path).subarray(0, 20_000))],
    ['only its beginning left', (path) => writeFileSync(path, readFileSync(path).subarray(0, 30))],
    ['pages overwritten', (path) => writeFileSync(path, readFileSync(path).fill(7, 4096))],
    ['its header overwritten', (path) => writeFileSync(path, readFileSync(path).fill(7, 20, 100))],
  ]
  const changes: [string, string][] = [
    ['a table gone', 'DROP TABLE Phone'],
    ['a migration that was stopped half-way', 'UPDATE _prisma_migrations SET finished_at = NULL'],
  ]

  async function expectANewOne(spoil: (url: string, path: string) => Promise<void> | void) {
    const { folder, url } = temporaryFolder()
    const path = join(folder, 'directory.db')
    const { written: _, ...edition } = await prepareDirectory(url, now, folder)
    await spoil(url, path)
    const spoilt = readFileSync(path)
    const aside = join(folder, 'directory.db.broken-2026-11-22T10-00-00.000Z')
    expect(await prepareDirectory(url, now, folder)).toEqual({ ...edition, written: true, aside })
    expect(readFileSync(aside).equals(spoilt)).toBe(true)
    expect(await prepareDirectory(url, now, folder)).toEqual({ ...edition, written: false })
  }

  test.each(damages)('%s', async (_, damage) => expectANewOne((_url, path) => damage(path)))
  test.each(changes)('%s', async (_, sql) => expectANewOne((url) => execute(url, sql)))

  test('but is put back when a new one goes wrong as well', async () => {
    const { folder, url } = temporaryFolder()
    const path = join(folder, 'directory.db')
    writeFileSync(path, 'no database')
    mkdirSync(join(folder, 'directory.json'))
    await expect(prepareDirectory(url, now, folder)).rejects.toThrow(/directory\.db/)
    expect(readFileSync(path, 'utf8')).toBe('no database')
  })
})

describe('a database that cannot be used gives one sentence on what to do, and is left alone', () => {
  async function expectSentence(url: string, folder: string, sentence: RegExp) {
    const before = readdirSync(folder)
    const path = join(folder, 'directory.db')
    const bytes = existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined
    await expect(prepareDirectory(url, now, folder)).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringMatching(sentence),
    })
    expect(readdirSync(folder)).toEqual(before)
    if (bytes) expect(readFileSync(path).equals(bytes)).toBe(true)
  }

  test.each([
    ['of another program', 'CREATE TABLE klanten (naam)', /of another program; set DATABASE_URL/],
    [
      'of another program that uses Prisma',
      `CREATE TABLE _prisma_migrations (migration_name);
       INSERT INTO _prisma_migrations VALUES ('2020_first'); CREATE TABLE Service (id)`,
      /of another program; set DATABASE_URL/,
    ],
  ])('%s', async (_, sql, sentence) => {
    const { folder, url } = temporaryFolder()
    await execute(url, sql)
    await expectSentence(url, folder, new RegExp(`^\\S+directory\\.db is the database ${sentence.source}[^\\n]+\\.$`))
  })

  test('of a newer Dichtbij', async () => {
    const { folder, url } = temporaryFolder()
    await prepareDirectory(url, now, folder)
    await execute(
      url,
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('a', 'b', '2099_keepers')",
    )
    await expectSentence(url, folder, /^\S+directory\.db was made by a newer Dichtbij; [^\n]+\.$/)
  })

  test('a folder in its place', async () => {
    const { folder, url } = temporaryFolder()
    mkdirSync(join(folder, 'directory.db'))
    await expectSentence(url, folder, /^\S+directory\.db is a folder where [^\n]+ move it away[^\n]+\.$/)
  })

  test('a file that was never one', async () => {
    const { folder } = temporaryFolder()
    const url = `file:${join(folder, 'speeltuin.yaml')}`
    await expectSentence(url, folder, /^\S+speeltuin\.yaml is not a database; move it away[^\n]+\.$/)
  })

  test('a file where its folder should be', async () => {
    const { folder } = temporaryFolder()
    const url = `file:${join(folder, 'speeltuin.yaml', 'directory.db')}`
    await expectSentence(url, folder, /^\S+speeltuin\.yaml must be a folder that can be written[^\n]+\.$/)
  })
})

const inUse = /^\S+a\.db is in use by another program; wait [^\n]+\.$/
test.each([
  ['SQLITE_BUSY: database is locked', undefined, inUse],
  ['unknown variant `SocketTimeout`, expected one of `GenericJs`', undefined, inUse],
  ['Operation has timed out', 'P1008', inUse],
  ['SQLITE_FULL: database or disk is full', undefined, /^The disk with \S+a\.db is full; [^\n]+\.$/],
  ['no space', 'ENOSPC', /^The disk with \S+a\.db is full; [^\n]+\.$/],
  ['SQLITE_READONLY: attempt to write', undefined, /^\S+a\.db cannot be written; give [^\n]+\.$/],
  ['no', 'EACCES', /^\S+a\.db cannot be written; give [^\n]+\.$/],
  ['Unable to open connection to local database', undefined, /^\S+a\.db cannot be written; give [^\n]+\.$/],
  ['SQLITE_IOERR: disk I/O error', undefined, /^\S+a\.db cannot be read or written; look [^\n]+\.$/],
])('%s (%s) gives one sentence, and the database is not to blame', (message, code, sentence) => {
  const problem = toProblem(Object.assign(new Error(message), { code }), 'file:/x/a.db')
  expect(problem).toMatchObject({ name: 'Problem', message: expect.stringMatching(sentence) })
  expect(problem).not.toBeInstanceOf(BrokenDatabase)
})

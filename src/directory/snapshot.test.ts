import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { keepDirectory } from './snapshot'
import { readSnapshot, snapshotPath, writeSnapshot } from './snapshot-file'

const snapshot = { version: 'abc', services: [], retired: [] }

function temporaryUrl() {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { folder, url: `file:${join(folder, 'directory.db')}` }
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('a snapshot is read as it was written, and no draft stays behind', async () => {
  const { folder, url } = temporaryUrl()
  await writeSnapshot(url, snapshot)
  expect(await readSnapshot(url)).toEqual(snapshot)
  expect(await readdir(folder)).toEqual(['directory.json'])
})

test.each([
  ['file:./data/directory.db', './data/directory.json'],
  ['file:/var/lib/dichtbij', '/var/lib/dichtbij.json'],
  ['file:///var/lib/a%20b.sqlite', '/var/lib/a b.json'],
])('the snapshot of %s is %s', (url, path) => {
  expect(snapshotPath(url)).toBe(path)
})

test('a snapshot that is no JSON counts as none', async () => {
  const { url } = temporaryUrl()
  writeFileSync(snapshotPath(url), '{"version":')
  expect(await readSnapshot(url)).toBeUndefined()
})

test('without a database the snapshot serves, and many at once get the same', async () => {
  const { folder, url } = temporaryUrl()
  await writeSnapshot(url, snapshot)
  const load = keepDirectory(url)
  expect(await Promise.all(Array.from({ length: 50 }, load))).toEqual(
    Array(50).fill({ ...snapshot, status: 'degraded' }),
  )
  expect(await readdir(folder)).toEqual(['directory.json'])
})

test('without a database and without a snapshot there is nothing to serve', async () => {
  const { url } = temporaryUrl()
  await expect(keepDirectory(url)()).rejects.toThrow('ENOENT')
})

test('when a snapshot cannot be written no draft stays behind', async () => {
  const { folder, url } = temporaryUrl()
  mkdirSync(snapshotPath(url))
  await expect(writeSnapshot(url, snapshot)).rejects.toThrow()
  expect(await readdir(folder)).toEqual(['directory.json'])
})

test('the draft of a process that was ended is taken away, and that of one at work is not', async () => {
  const { folder, url } = temporaryUrl()
  for (const name of ['directory.json.1', 'directory.json.2', 'directory.json.bak'])
    writeFileSync(join(folder, name), '{')
  for (const name of ['directory.json.1', 'directory.json.bak']) utimesSync(join(folder, name), 0, 0)
  await writeSnapshot(url, snapshot)
  expect((await readdir(folder)).sort()).toEqual(['directory.json', 'directory.json.2', 'directory.json.bak'])
})

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { keepDirectory } from '../src/directory/snapshot'
import { speeltuin, temporaryFolder } from './fixture'
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

describe('a database that is broken gives one sentence that names the file and what to do', () => {
  const breakages: [string, (path: string) => void, RegExp][] = [
    [
      'text in its place',
      (path) => writeFileSync(path, 'no database'),
      /^\S+directory\.db is not a database; move it away[^\n]+$/,
    ],
    [
      'a folder in its place',
      (path) => mkdirSync(path),
      /^\S+directory\.db is a folder where [^\n]+; move it away[^\n]+$/,
    ],
    [
      'its end cut off',
      (path) => writeFileSync(path, readFileSync(path).subarray(0, 20_000)),
      /^\S+directory\.db cannot be used as the database \([^\n]+\); move it away[^\n]+$/,
    ],
    [
      'pages overwritten',
      (path) => writeFileSync(path, readFileSync(path).fill(7, 4096)),
      /^\S+directory\.db cannot be used as the database \([^\n]+\); move it away[^\n]+$/,
    ],
  ]

  test.each(breakages)('%s', async (title, breakFile, sentence) => {
    const { folder, url } = temporaryFolder()
    if (!title.includes('its place')) await prepareDirectory(url, now, folder)
    breakFile(join(folder, 'directory.db'))
    await expect(prepareDirectory(url, now, folder)).rejects.toMatchObject({
      name: 'Problem',
      message: expect.stringMatching(sentence),
    })
  })

  test('a file where its folder should be', async () => {
    const { folder } = temporaryFolder()
    const url = `file:${join(folder, 'speeltuin.yaml', 'directory.db')}`
    await expect(prepareDirectory(url, now, folder)).rejects.toThrow(
      /^\S+speeltuin\.yaml must be a folder that can be written[^\n]+$/,
    )
  })
})

describe('the directory that the app reads', () => {
  test('is the last good one while the database is gone or damaged, and fresh again when it is back', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue()
    const { folder, url } = temporaryFolder()
    const path = join(folder, 'directory.db')
    const { services, retired, version } = await prepareDirectory(url, now, folder)
    const load = keepDirectory(url)
    expect(await load()).toEqual({ services, retired, version, status: 'ok' })
    await rename(path, `${path}.away`)
    expect(await load()).toEqual({ services, retired, version, status: 'degraded' })
    writeFileSync(path, 'damaged')
    expect(await load()).toEqual({ services, retired, version, status: 'degraded' })
    expect(told).toHaveBeenCalledOnce()
    await rename(`${path}.away`, path)
    expect(await load()).toEqual({ services, retired, version, status: 'ok' })
  })

  test('comes from the snapshot file when the app starts while the database is damaged', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const { folder, url } = temporaryFolder()
    const { services, retired, version } = await prepareDirectory(url, now, folder)
    writeFileSync(join(folder, 'directory.db'), readFileSync(join(folder, 'directory.db')).fill(7, 4096))
    expect(await keepDirectory(url)()).toEqual({ services, retired, version, status: 'degraded' })
  })

  test('follows the database when it is seeded again', async () => {
    const { folder, url } = temporaryFolder()
    await prepareDirectory(url, now, folder)
    const load = keepDirectory(url)
    expect((await load()).services).toHaveLength(2)
    await rm(join(folder, 'speeltuin.yaml'))
    writeFileSync(
      join(folder, 'schommel.yaml'),
      speeltuin.replace('slug: speeltuin\n', 'slug: schommel\n').replace('Speeltuin Oost', 'Schommel'),
    )
    await prepareDirectory(url, now, folder)
    expect((await load()).services[0]).toMatchObject({ name: 'Schommel', organization: { slug: 'schommel' } })
  })
})

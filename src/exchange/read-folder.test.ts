import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../store/fixture'
import { otherService, pageOf } from './fixture'
import { readFolder } from './read-folder'

const [one, two] = [otherService(1), otherService(2)]
const folderOf = (...files: unknown[]) =>
  temporaryFolder(Object.fromEntries(files.map((file, index) => [`${index}.json`, JSON.stringify(file)]))).folder

describe('a service is found in', () => {
  const { organization, ...bare } = one
  test.each<[string, unknown]>([
    ['a file of its own', one],
    ['a list', [one]],
    ['a page of a list', pageOf([one], 1, 10, 10)],
    ['an organization with its services', { ...(organization as object), services: [bare] }],
  ])('%s', async (_, file) => {
    expect(await readFolder(folderOf(file, { version: '3.0' }))).toEqual([one])
  })

  test('a service at a location, which is then its place', async () => {
    const { service_at_locations: at, ...elsewhere } = one
    const [place] = at as object[]
    expect(await readFolder(folderOf({ ...place, service: elsewhere }))).toEqual([one])
  })

  test('several, once: the one that says most', async () => {
    const short = { id: one.id, name: one.name, organization }
    expect(await readFolder(folderOf(short, one, [short, two]))).toEqual([one, two])
  })
})

describe('a folder is refused with a sentence that names the file', () => {
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
  test.each<[string, string | Buffer, RegExp]>([
    ['of which a file is cut', JSON.stringify([one]).slice(0, -9), /a\.json is no JSON, or only a part/],
    ['of which a file is empty', '', /a\.json is no JSON/],
    ['of which a file is in UTF-16', Buffer.from(JSON.stringify(one), 'utf16le'), /a\.json is no(t in UTF-8|\sJSON)/],
    [
      'of which a file is in UTF-16 and says so',
      Buffer.from(`\ufeff${JSON.stringify(one)}`, 'utf16le'),
      /not in UTF-8/,
    ],
    ['of which a file is in Latin 1', Buffer.from('{"name":"caf\u00e9"}', 'latin1'), /not in UTF-8/],
    ['of which a file is nested without end', deep, /nested deeper than 40 levels/],
    ['of which a file is HTML', '<!doctype html><p>', /a\.json is no JSON/],
    ['in which no service stands', '{"id":"1","name":"x"}', /holds no service of HSDS/],
  ])('%s', async (_, bytes, said) => {
    const folder = folderOf(one)
    if (said.source.includes('holds no')) writeFileSync(join(folder, '0.json'), '[]')
    writeFileSync(join(folder, 'a.json'), bytes)
    await expect(readFolder(folder)).rejects.toThrow(said)
    await expect(readFolder(folder)).rejects.toMatchObject({ name: 'Problem' })
  })

  test('that holds more than a feed may', async () => {
    const bounds = { bytesOfAnswer: 100, bytesInAll: 1000, millisecondsOfAnswer: 1, millisecondsInAll: 1, redirects: 0 }
    await expect(readFolder(folderOf(one), bounds)).rejects.toThrow(/more than a feed may hold/)
  })

  test('that is not there', async () => {
    await expect(readFolder('/nowhere')).rejects.toThrow('/nowhere is no folder')
  })
})

test('a byte order mark in front changes nothing', async () => {
  const folder = folderOf()
  writeFileSync(join(folder, 'a.json'), `\ufeff${JSON.stringify(one)}`)
  expect(await readFolder(folder)).toEqual([one])
})

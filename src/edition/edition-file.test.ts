import { mkdirSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeService } from '../core/routing/fixture'
import { type Edition, hashOf } from './edition'
import { editionPath, readEdition, sealed, writeEdition } from './edition-file'

const edition: Edition = {
  version: 'abc',
  services: [makeService({ slug: 'a' })],
  retired: [],
  organizations: [],
  firstSeen: {},
}

function temporaryPath() {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return { folder, path: join(folder, 'directory.json') }
}

test('an edition is read as it was written, and no draft stays behind', async () => {
  const { folder, path } = temporaryPath()
  writeEdition(path, edition)
  expect(readEdition(path)).toEqual({ edition, hash: hashOf(edition), head: undefined })
  writeEdition(path, edition, { head: 'a head' })
  expect(readEdition(path)).toEqual({ edition, hash: hashOf(edition), head: 'a head' })
  expect(await readdir(folder)).toEqual(['directory.json'])
})

test.each([
  ['file:./data/directory.db', './data/directory.json'],
  ['file:/var/lib/dichtbij', '/var/lib/dichtbij.json'],
  ['file:///var/lib/a%20b.sqlite', '/var/lib/a b.json'],
])('the edition of %s is %s', (url, path) => {
  expect(editionPath(url)).toBe(path)
})

test('the edition of a server has a file of its own, whose name tells no password', () => {
  const path = editionPath('postgresql://keeper:secret@db/dichtbij')
  expect(path).toMatch(/^data\/edition-[0-9a-f]{12}\.json$/)
  expect(editionPath('postgresql://keeper:secret@db/other')).not.toBe(path)
})

test.each<[string, (text: string) => string]>([
  ['no JSON', () => '{"version":'],
  ['cut off', (text) => text.slice(0, -40)],
  ['of another content than was written', (text) => text.replace('"abc"', '"abd"')],
  ['of another hash than was written', (text) => text.replace(/"hash":"[0-9a-f]/, '"hash":"x')],
  ['of another log than was written', (text) => text.replace('"a head"', '"a hand"')],
  ['without a seal', (text) => text.replace(/"seal":"[0-9a-f]+",/, '')],
  ['of a schema that is not ours', (text) => sealed(text.replace(/"seal":"[0-9a-f]+",/, '').replace(/\d+/, '999'))],
  ['nothing at all', () => ''],
])('an edition that is %s is refused in one sentence', (_, spoil) => {
  const { path } = temporaryPath()
  writeEdition(path, edition, { head: 'a head' })
  const text = readFileSync(path, 'utf8')
  expect(spoil(text)).not.toBe(text)
  writeFileSync(path, spoil(text))
  expect(() => readEdition(path)).toThrow(/^The edition in \S+ (is|cannot) [^\n]+\.$/)
})

test.each<[string, object]>([
  ['with a word that nobody knows', { access: 'ajar' }],
  ['with a service that lacks a field', { formats: undefined }],
])('an edition %s is not written, and the one that was stays', (_, parts) => {
  const { path } = temporaryPath()
  writeEdition(path, edition)
  const services = edition.services.map((service) => ({ ...service, ...parts }))
  expect(() => writeEdition(path, { ...edition, services })).toThrow(/^The edition is not right [^\n]+\.$/)
  expect(readEdition(path).edition).toEqual(edition)
})

test('when an edition cannot be written no draft stays behind', async () => {
  const { folder, path } = temporaryPath()
  mkdirSync(path)
  expect(() => writeEdition(path, edition)).toThrow()
  expect(await readdir(folder)).toEqual(['directory.json'])
})

test('the draft of a process that was ended is taken away, and that of one at work is not', async () => {
  const { folder, path } = temporaryPath()
  for (const name of ['directory.json.1', 'directory.json.2', 'directory.json.bak'])
    writeFileSync(join(folder, name), '{')
  for (const name of ['directory.json.1', 'directory.json.bak']) utimesSync(join(folder, name), 0, 0)
  writeEdition(path, edition)
  expect((await readdir(folder)).sort()).toEqual(['directory.json', 'directory.json.2', 'directory.json.bak'])
})

test('the hash is of the content, in whatever order it is named', () => {
  const [service = makeService({ slug: 'a' })] = edition.services
  const turned = Object.fromEntries(Object.entries(service).reverse()) as unknown as typeof service
  expect(hashOf({ ...edition, services: [turned] })).toBe(hashOf(edition))
  expect(hashOf({ ...edition, version: 'abd' })).not.toBe(hashOf(edition))
  const others = {
    services: [{ ...service, name: 'B' }],
    retired: [{ slug: 'b', name: 'B', organization: 'a', closed: true, now: null }],
    organizations: [{ slug: 'a', name: 'A', website: null }],
    firstSeen: { 'services/a': '2026-11-30T00:00:00.000Z' },
  }
  for (const [part, other] of Object.entries(others))
    expect(hashOf({ ...edition, [part]: other }), part).not.toBe(hashOf(edition))
})

import { afterEach, expect, test, vi } from 'vitest'
import type { Service } from '../core/service'
import { setCurrent } from '../edition/current-edition'
import type { Edition } from '../edition/edition'
import { lookMilliseconds } from '../edition/follow-edition'
import { everyMilliseconds } from '../store/follow-store'
import type { Handler } from './handler'
import { sharedSeconds } from './make-document'
import { mostStaleMilliseconds, siteDocuments } from './site-documents'

// Made of what is compiled in when the app is built.
vi.mock('./with-style', () => ({ withStyle: (html: string) => ({ html, policy: '' }) }))
vi.mock('./scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))

afterEach(() => {
  vi.useRealTimers()
})

/** In place of Next: counts what it was asked. */
function counting() {
  const asked: string[] = []
  const next: Handler = async ({ url }, response) => {
    asked.push(String(url))
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<head></head>${asked.length}`)
  }
  return { asked, next }
}

const editionOf = (...slugs: string[]): Edition => ({
  version: slugs.join(),
  services: slugs.map((slug) => ({ slug }) as Service),
  retired: [],
  organizations: [],
  firstSeen: {},
})
const serve = (edition: Edition) => setCurrent({ edition, hash: edition.version, degraded: undefined })

test('there is a page for what the edition has, in every language, and for nothing else', () => {
  serve(editionOf('one'))
  const { has } = siteDocuments(counting().next)
  expect(
    ['/nl', '/en', '/nl/gids/one', '/en/guide/one', '/nl/wijk/overvecht', '/directory.json'].filter(has),
  ).toHaveLength(6)
  expect(
    ['/zz', '/zz/gids/one', '/nl/gids/two', '/nl/wijk/x', '/nl/wijk', '/nl/lijst', '/nl/venster'].filter(has),
  ).toEqual([])
  serve(editionOf('two'))
  expect(has('/nl/gids/one')).toBe(false)
  expect(has('/nl/gids/two')).toBe(true)
})

test('what stands still is made once; another edition or another day in Amsterdam makes it anew', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-29T22:30:00Z'), toFake: ['Date'] })
  serve(editionOf('one'))
  const { asked, next } = counting()
  const { find, warm } = siteDocuments(next)
  const ask = async () => (await find('/nl'))?.plain.toString()
  const first = await ask()
  expect(await ask()).toBe(first)
  expect(asked).toHaveLength(1)

  vi.setSystemTime(new Date('2026-11-29T23:30:00Z'))
  await warm()
  expect(asked).toHaveLength(2)
  expect(await ask()).not.toBe(first)

  serve(editionOf('two'))
  await warm()
  expect(asked).toHaveLength(3)
})

test('before there is an edition a page is there to be asked for: whom to call needs none', () => {
  Reflect.deleteProperty(globalThis, Symbol.for('dichtbij.edition'))
  const { has } = siteDocuments(counting().next)
  expect(has('/nl/nu-hulp')).toBe(true)
  // Which services there are nobody knows: none is said not to be there.
  expect(has('/nl/gids/one')).toBe(true)
  expect(has('/nl/wijk/x')).toBe(false)
})

/** What may pass until a look at the store has read it, checked it and written the edition, and until this process has seen its file. */
const toNotice = everyMilliseconds + lookMilliseconds + 5000

test('within a minute of a change nobody gets the old document, also from a cache that many share', () => {
  expect(toNotice + mostStaleMilliseconds + sharedSeconds * 1000).toBeLessThanOrEqual(60_000)
})

test('a report makes the page anew that counts them, and no other', async () => {
  serve(editionOf('one'))
  const { asked, next } = counting()
  const { find, warm } = siteDocuments(next)
  const paths = ['/nl', '/nl/over/wat-is-er-gedaan', '/en/about/what-was-done']
  for (const path of paths) await find(path)
  expect(asked).toHaveLength(3)
  const counted = { reports: 1, changed: 0, days: null }
  const edition = editionOf('one')
  const done = { months: [{ month: '2026-11', ...counted }], services: [{ slug: 'one', ...counted }] }
  setCurrent({ edition, hash: edition.version, degraded: undefined, done })
  await warm()
  expect(asked.slice(3).sort()).toEqual(['/en/over/wat-is-er-gedaan', '/nl/over/wat-is-er-gedaan'])
})

import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Edition } from '@/edition/edition'
import { editionPath, readEdition } from '@/edition/edition-file'
import { env } from '@/env'
import { addressOf, insideOf, pageAt } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import type { PageId } from '@/i18n/page-words'
import type { Asked } from '@/server/ask-next'
import { withoutScripts } from '@/server/without-scripts'
import { expect, test } from './fixtures'
import type { FromNext, ToNext } from './next-alone'
import { documents, inEnglish } from './pages'
import { root } from './second-server'
import { english } from './words'

/*
 * All that our server takes for granted of Next, asked of Next itself as it was built, without our server and without a browser. What fails here after an update of
 * Next is what has to be looked at before anything else.
 */
test.describe.configure({ mode: 'default' })

const { edition } = readEdition(editionPath(env.DATABASE_URL))

let next: ChildProcess
const send = (message: ToNext) => void next.send(message)
const serve = (changes: Partial<Edition> = {}) => send({ edition: { ...edition, ...changes } })

const waiting = new Map<number, (answer: FromNext) => void>()
let asks = 0

const heard = (id: number) => new Promise<FromNext>((resolve) => waiting.set(id, resolve))

test.beforeAll(async () => {
  next = fork('.config/run.mjs', ['tests/e2e/next-alone.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    // What it says of the errors that are made here is not for who reads the tests.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  next.on('message', (answer: FromNext) => waiting.get(answer.id)?.(answer))
  await heard(0)
  serve()
})

test.afterAll(() => void next.kill())

async function ask(asked: Asked, outside: Record<string, string> = {}): Promise<FromNext> {
  const answer = heard(++asks)
  send({ id: asks, asked, outside })
  const { failed, body, ...rest } = await answer
  expect(failed, asked.inside).toBeUndefined()
  return { ...rest, body: Buffer.from(body) }
}

/** Asks as our server does: for the path inside Next, and with the address that the reader sees. */
const askFor = (address: string, more: Partial<Asked> = {}) => {
  const [path = '', search = ''] = address.split(/(?=\?)/)
  return ask({ inside: insideOf(path) + search, address, ...more })
}

/** Of lists Next makes only the frame. */
const withoutNext: readonly PageId[] = ['list', 'list-card', 'worksheet', 'paper', 'embed']

/** Every kind of page, by turns in one language and the other. */
const pages = documents
  .filter(({ path }) => !withoutNext.some((page) => page === pageAt(path.replace(/\?.*/, ''))?.page))
  .map((kind, index) => (index % 2 === 0 ? kind : inEnglish(kind)))
  .map(({ path }) => ({ address: path, inside: path.replace(/^[^?]*/, insideOf(path.replace(/\?.*/, ''))) }))
const frames = locales.flatMap((locale) =>
  (['find-help', 'guide'] as const).map((page) => ({
    address: addressOf(page, locale),
    inside: `/${locale}/formulier`,
  })),
)

async function htmlOf(asked: Asked): Promise<string> {
  const { status, headers, body } = await ask(asked)
  expect(status, asked.inside).toBe(200)
  expect(headers['content-type'], asked.inside).toBe('text/html; charset=utf-8')
  return body.toString('utf8')
}

let made: [Asked, string][] | undefined

/** Every kind of page as Next made it, asked once for all tests. */
async function everyPage(): Promise<[Asked, string][]> {
  if (made) return made
  const asked: [Asked, string][] = []
  for (const page of [...pages, ...frames]) asked.push([page, await htmlOf(page)])
  made = asked
  return asked
}

test('every kind of page is one whole document, of which no part waits for a script', async () => {
  for (const [asked, html] of await everyPage()) {
    expect(html, asked.inside).toMatch(/^<!DOCTYPE html><html lang="(nl|en)" dir="ltr"><head>/)
    expect(html, asked.inside).toMatch(/<\/main>.*<\/body><\/html>$/s)
    const [head = '', ...more] = html.split('</head>')
    expect(
      more.filter((part) => !part.includes('<body')),
      asked.inside,
    ).toEqual([])
    expect(head, asked.inside).toMatch(/<title>[^<]+<\/title>/)
    expect(more.join(''), asked.inside).not.toMatch(/<title>|<template|<meta name="description"/)
  }
})

test('all scripts that Next puts in are known for what they are, and without them the page says the same', async () => {
  let taken = 0
  for (const [asked, html] of await everyPage()) {
    const plain = withoutScripts(html)
    const left = plain.match(/<script\b[^>]*>/g) ?? []
    expect(
      left.filter((tag) => tag !== '<script type="application/ld+json">'),
      asked.inside,
    ).toEqual([])
    expect(plain, asked.inside).not.toMatch(/as="script"|modulepreload|__next_f|\son[a-z]+="|javascript:/)
    expect(plain, asked.inside).not.toMatch(/<style|\sstyle="/)
    taken += (html.match(/<script\b/g) ?? []).length - left.length
    const textOf = (text: string) => text.replace(/<script\b.*?<\/script>/gs, '').replace(/<[^>]*>/g, '')
    expect(textOf(plain), asked.inside).toBe(textOf(html))
  }
  expect(taken, 'if Next puts none in, nothing has to be taken out').toBeGreaterThan(pages.length)
})

test('the style is one file in the head, named for what is in it', async () => {
  const html = await htmlOf({ inside: '/nl', address: '/nl' })
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)]
  expect(styles).toHaveLength(1)
  expect(html.indexOf(styles[0]?.[0] ?? '')).toBeLessThan(html.indexOf('</head>'))
  const { status, headers, body } = await ask({ inside: styles[0]?.[1] ?? '' })
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/css')])
  expect(headers['cache-control']).toContain('immutable')
  expect(body.toString()).toContain('.strip')
})

test('a page knows its address by a header, and its language by the first folder', async () => {
  const html = await htmlOf({ inside: '/en/gids/save', address: '/en/guide/save' })
  expect(html).toContain('<html lang="en"')
  expect(html).toContain(`<a href="${addressOf('guide', 'nl', 'save')}" hrefLang="nl"`)
  expect(html).toContain(english.service.backToGuide)
})

test('a page that does not know its address is not made', async () => {
  for (const address of ['', '/', '/onbekend', '/zz/gids']) {
    const { status, body } = await ask({ inside: '/nl', address })
    expect(status, address).toBe(500)
    // So a page of ours goes in its place.
    expect(body.toString()).not.toContain('tel:112')
  }
})

test('the folder of the language takes any word: only our doors refuse it', async () => {
  expect((await ask({ inside: '/zz', address: '/nl' })).status).toBe(200)
})

test('what is not there is 404, and its body is not one to show', async () => {
  for (const path of ['/nl/gids/bestaat-niet', '/nl/situatie/x', '/nl/wijk/x', '/nl/onderwerp/x', '/nl/soort/x']) {
    const { status } = await askFor(path)
    expect(status, path).toBe(404)
  }
  for (const path of ['/nl/onbekend', '/nl/a/b/c/d', '/_next/static/x.js', '/search-words/x.json'])
    expect((await ask({ inside: path })).status, path).toBe(404)
})

test('the frame of what answers a form has one place for its title and one for its screen, which is empty', async () => {
  for (const frame of frames) {
    const html = await htmlOf(frame)
    expect(html.match(/<title>[^<]+<\/title>/g), frame.address).toHaveLength(1)
    expect(withoutScripts(html).match(/<main\b[^>]*><\/main>/g), frame.address).toHaveLength(1)
    expect(html, frame.address).toContain('<meta name="robots" content="noindex"/>')
  }
})

test('a page sees the query that it is given', async () => {
  const counted = async (path: string) => (await askFor(path)).body.toString().split('<li').length
  expect(await counted('/nl/alle-hulp?layer=line')).toBeLessThan(await counted('/nl/alle-hulp'))
})

test('every page and file of the directory is made from the edition that serves now', async () => {
  const [first, ...others] = edition.services
  if (!first) throw new Error('The directory is empty.')
  const path = addressOf('guide', 'nl', first.slug)
  expect((await askFor(path)).body.toString()).toContain(first.name)
  serve({ version: 'new', services: [{ ...first, name: 'Another name' }, ...others] })
  expect((await askFor(path)).body.toString()).toContain('Another name')
  for (const file of ['/directory.json', '/search.json']) {
    const { headers, body } = await ask({ inside: file })
    expect(headers['content-type']).toMatch(/^application\/json/)
    expect(body.toString()).toContain('"version":"new"')
    expect(body.toString()).toContain('Another name')
  }
  serve({ services: others })
  expect((await askFor(path)).status).toBe(404)
  serve({ services: [...others, { ...first, slug: 'new-here' }] })
  expect((await askFor('/nl/gids/new-here')).status).toBe(200)
  serve()
})

test('the build knows no page: what it made beforehand is made of no edition', async () => {
  const { routes } = JSON.parse(readFileSync(`${root}.next/prerender-manifest.json`, 'utf8'))
  const known = Object.keys(routes).filter(
    (route) => !/^\/(_not-found|_global-error|search-words\/.+|icon\.svg)$/.test(route),
  )
  expect(known).toEqual([])
})

test('nothing of what was built changes while it serves', async () => {
  const built = () =>
    readdirSync(`${root}.next/server`, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => `${path} ${statSync(path).mtimeMs}`)
  const before = built()
  for (const path of ['/nl', '/nl/gids/save', '/nl/gids/bestaat-niet', '/search-words/nl.json']) await askFor(path)
  expect(built()).toEqual(before)
})

test('the files have their type, and say how long they may be kept', async () => {
  for (const [path, type, kept] of [
    ['/icon.svg', 'image/svg+xml', 'public, max-age=0'],
    ['/favicon.ico', 'image/svg+xml', 'public, max-age=0'],
    ['/preview.png', 'image/png', 'public, max-age=0'],
    ['/fonts/digits.woff2', 'font/woff2', 'public, max-age=604800'],
    ['/search-words/nl.json', 'application/json', 'no-cache'],
  ] as const) {
    const { status, headers, body } = await ask({ inside: path })
    expect([status, headers['content-type'], headers['cache-control']], path).toEqual([200, type, kept])
    expect(body.length, path).toBeGreaterThan(100)
  }
})

test('no answer sets a cookie, is zipped, or says what made it', async () => {
  for (const { headers } of [await askFor('/nl'), await askFor('/nl/alle-hulp'), await ask({ inside: '/icon.svg' })])
    for (const name of ['set-cookie', 'content-encoding', 'x-powered-by']) expect(headers).not.toHaveProperty(name)
})

test('headers from outside would make it answer with something else than the page: none is let in', async () => {
  const { headers } = await ask({ inside: '/nl', address: '/nl' }, { rsc: '1' })
  expect(headers['content-type']).not.toBe('text/html; charset=utf-8')
})

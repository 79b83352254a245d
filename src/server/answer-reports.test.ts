import { once } from 'node:events'
import { request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { serving } from '../api/fixture'
import type { Added, Report } from '../core/report/report'
import { setCurrent } from '../edition/current-edition'
import { locales } from '../i18n/languages'
import { wordsIn } from '../i18n/words'
import { answerWith } from './answer'
import type { Handler } from './handler'
import { openServer } from './open-server'
import { siteDocuments } from './site-documents'

// All are made of what is compiled in when the app is built.
vi.mock('./error-document', () => ({ errorPolicy: 'policy', errorDocument: (status: number) => `page ${status}` }))
vi.mock('./scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('./with-style', () => ({ withStyle: (html: string) => ({ html, policy: 'styled' }) }))

const { report: words } = wordsIn('nl')
const path = '/nl/gids/team/klopt-niet'
const begin = new Date('2026-11-29T10:00:00Z')
const [second, hour] = [1000, 60 * 60 * 1000]
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

beforeEach(() => {
  vi.useFakeTimers({ now: begin, toFake: ['Date'] })
  setCurrent(serving)
})
afterEach(() => {
  vi.useRealTimers()
})

const next: Handler = async (_, response) => {
  response.setHeader('Content-Type', 'text/html')
  response.end('<head><title>x</title></head><p>Bel 112</p><main id="main"></main>')
}

/** A store that takes a form once. */
function takingStore() {
  const handed: Report[] = []
  const hand = async (report: Report): Promise<Added> => {
    const same = handed.find(({ id }) => id === report.id)
    if (same) return JSON.stringify(same) === JSON.stringify(report) ? 'taken' : 'used'
    handed.push(report)
    return 'taken'
  }
  return { handed, hand }
}

interface Settings {
  hand: (report: Report) => Promise<Added | undefined>
  key?: () => string | undefined
}

async function open({ hand, key = () => 'secret' }: Settings) {
  const server = openServer(
    answerWith(next, {
      safeExit: 'https://example.org/',
      keep: true,
      trustedProxies: 1,
      documents: siteDocuments(next),
      reports: { key, hand, reportTo: 'tip@example.nl' },
    }),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const ask = async (method: string, at = path, body = '', headers = {}) => {
    const request = send({ port, method, path: at, headers: { host: 'localhost', ...headers } })
    request.end(body)
    const [response] = await once(request, 'response')
    return { status: response.statusCode, headers: response.headers, html: await text(response) }
  }
  const stampIn = (html: string) => /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const post = async (fields: Record<string, string>, at = path, client = '10.0.0.1') => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': client }
    const { status, headers: sent, html } = await ask('POST', at, String(new URLSearchParams(fields)), headers)
    // Never an error, and never kept.
    expect([status, sent['cache-control']]).toEqual([200, 'no-store'])
    expect(html).toContain('translate="no">112</bdi></p><main')
    return html
  }
  /** The stamp of a form that was opened long enough ago. */
  const opened = async (at = path) => {
    const stamp = stampIn((await ask('GET', at)).html)
    later(10 * second)
    return stamp
  }
  return { ask, post, opened, stampIn }
}

const textIn = (html: string) => /<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1]

test('what a reader tells is handed on once, and thanked for', async () => {
  const { handed, hand } = takingStore()
  const { post, opened } = await open({ hand })
  const fields = { fact: 'phone', text: 'Niemand neemt op.', stamp: await opened() }
  for (let times = 0; times < 2; times++) expect(await post(fields)).toContain(words.taken.title)
  expect(handed).toEqual([
    { id: expect.stringMatching(/^[\w-]{22}$/), serviceSlug: 'team', fact: 'phone', text: 'Niemand neemt op.' },
  ])
  const html = await post({ ...fields, text: 'En de tijden?' })
  expect(html).toContain(words.problems.used)
  expect(textIn(html)).toBe('En de tijden?')
  expect(handed).toHaveLength(1)
})

test('the form is there in each language, new for each reader, and kept by nobody', async () => {
  const { ask, stampIn } = await open(takingStore())
  for (const [locale, at] of [
    ['nl', path],
    ['nl', '/nl/over/dit-mis-ik'],
    ['en', '/en/guide/team/not-right'],
    ['en', '/en/about/missing'],
  ] as const) {
    const [one, other, head] = [await ask('GET', at), await ask('GET', at), await ask('HEAD', at)]
    expect([one.status, head.status, head.html]).toEqual([200, 200, ''])
    for (const { headers } of [one, head]) expect(headers['cache-control']).toBe('no-store')
    expect(one.html).toContain(wordsIn(locale).report.send)
    expect(one.html).not.toContain('data-posted')
    expect(stampIn(one.html)).toMatch(/^\w+\.[\w-]{22}\.[\w-]{43}$/)
    expect(stampIn(other.html)).not.toBe(stampIn(one.html))
  }
})

test('of a service that we do not know there is no form, and no path is longer', async () => {
  const { ask } = await open(takingStore())
  for (const at of ['/nl/gids/onbekend/klopt-niet', `${path}/x`, '/nl/over/dit-mis-ik/x'])
    for (const method of ['GET', 'HEAD', 'POST']) expect((await ask(method, at)).status, `${method} ${at}`).toBe(404)
  expect((await ask('GET', '/nl/gids/team/not-right')).status).toBe(404)
  expect((await ask('PUT')).status).toBe(405)
})

test('what was not found comes in without a service, in words or without', async () => {
  const { handed, hand } = takingStore()
  const { post, opened } = await open({ hand })
  const at = '/nl/over/dit-mis-ik'
  for (const text of ['', 'Een klimmuur'])
    expect(await post({ text, stamp: await opened(at) }, at)).toContain(words.taken.title)
  expect(handed).toMatchObject([
    { serviceSlug: null, fact: 'missing', text: null },
    { serviceSlug: null, fact: 'missing', text: 'Een klimmuur' },
  ])
})

test.each(locales)(
  'too quick, too old, of another page or forged: the words stay, and then it can be sent: %s',
  async (locale) => {
    const { handed, hand } = takingStore()
    const { ask, post, opened, stampIn } = await open({ hand })
    const at = locale === 'nl' ? path : '/en/guide/team/not-right'
    const { problems, taken } = wordsIn(locale).report
    const told = { fact: 'phone', text: 'Woorden' }

    const stamp = stampIn((await ask('GET', at)).html)
    later(2 * second)
    const soon = await post({ ...told, stamp }, at)
    expect(soon).toContain(problems['too-soon'])
    expect(textIn(soon)).toBe('Woorden')
    later(2 * second)
    expect(await post({ ...told, stamp: stampIn(soon) }, at)).toContain(taken.title)

    const old = await opened(at)
    later(2 * hour)
    for (const wrong of [old, await opened('/nl/over/dit-mis-ik'), '', 'x', `${stamp}x`, 'a'.repeat(5000)]) {
      const late = await post({ ...told, stamp: wrong }, at)
      expect(late).toContain(problems['too-late'])
      expect(textIn(late)).toBe('Woorden')
      expect(stampIn(late)).not.toBe(wrong)
    }
    expect(handed).toHaveLength(1)
    const again = await post({ ...told, stamp: old }, at)
    later(10 * second)
    expect(await post({ ...told, stamp: stampIn(again) }, at)).toContain(taken.title)
    expect(handed).toHaveLength(2)
  },
)

test('what is wrong with the fields is told with the words still there', async () => {
  const { handed, hand } = takingStore()
  const { ask, post, opened } = await open({ hand })
  const stamp = await opened()
  expect(await post({ text: 'Woorden', stamp })).toContain(words.problems['no-fact'])
  expect(await post({ fact: 'onbekend', text: 'Woorden', stamp })).toContain(words.problems['no-fact'])
  const long = 'woord '.repeat(1700).trim()
  expect(textIn(await post({ fact: 'text', text: long, stamp }))).toBe(long)
  // Longer than is read: its beginning.
  const endless = await post({ fact: 'text', stamp, text: 'a'.repeat(5_000_00) })
  expect(textIn(endless)?.length).toBeGreaterThan(60_000)
  const { status, html } = await ask('POST', path, 'x', { 'content-type': 'text/plain' })
  expect([status, html]).toEqual([200, expect.stringContaining(words.problems.unreadable)])
  expect(handed).toEqual([])
})

test('a program gets a page as if it was taken', async () => {
  const { handed, hand } = takingStore()
  const { post } = await open({ hand })
  expect(await post({ homepage: 'https://example.org', text: 'buy' })).toContain(words.taken.title)
  expect(handed).toEqual([])
})

test('one too many keeps its words, and says where else one can tell it', async () => {
  const { handed, hand } = takingStore()
  const { post, opened } = await open({ hand })
  for (let count = 0; count < 5; count++) await post({ fact: 'phone', stamp: await opened() })
  const fields = { fact: 'phone', text: 'Woorden', stamp: await opened() }
  const full = await post(fields)
  expect(full).toContain(words.problems.full)
  expect(full).toContain('mailto:tip@example.nl')
  expect(textIn(full)).toBe('Woorden')
  expect(handed).toHaveLength(5)
  expect(await post(fields, path, '10.0.0.2')).toContain(words.taken.title)
})

test('200 come in on a day', async () => {
  const { handed, hand } = takingStore()
  const { post, opened } = await open({ hand })
  for (let at = 0; at < 201; at++) await post({ fact: 'phone', stamp: await opened() }, path, `10.0.1.${at}`)
  expect(handed).toHaveLength(200)
})

test('what the store does not take keeps its words and its stamp, and is sent once more', async () => {
  const { handed, hand } = takingStore()
  let isThere = false
  const { post, opened, stampIn } = await open({ hand: async (report) => (isThere ? hand(report) : undefined) })
  const fields = { fact: 'phone', text: 'Woorden', stamp: await opened() }
  const broken = await post(fields)
  expect(broken).toContain(words.problems.broken)
  expect(broken).toContain('mailto:tip@example.nl')
  expect(textIn(broken)).toBe('Woorden')
  isThere = true
  expect(await post({ ...fields, stamp: stampIn(broken) })).toContain(words.taken.title)
  expect(handed).toHaveLength(1)
})

test('while nothing can be written, nobody is told that too much came in', async () => {
  const { post, opened } = await open({ hand: async () => undefined })
  const fields = { fact: 'phone', text: 'Woorden', stamp: await opened() }
  for (let count = 0; count < 6; count++) expect(await post(fields)).toContain(words.problems.broken)
})

test('without a key, and while the store is away, no form is given; what is posted all the same keeps its words', async () => {
  let key: string | undefined
  const { ask, post } = await open({ ...takingStore(), key: () => key })
  const closed = (html: string) => html.includes(words.problems.closed) && !html.includes('<form')
  expect(closed((await ask('GET')).html)).toBe(true)
  const html = await post({ fact: 'phone', text: 'Woorden', stamp: 'x' })
  expect(html).toContain(words.problems.broken)
  expect(textIn(html)).toBe('Woorden')
  key = 'secret'
  expect(closed((await ask('GET')).html)).toBe(false)
  setCurrent({ ...serving, degraded: 'directory.db is gone.' })
  expect(closed((await ask('GET')).html)).toBe(true)
})

test('whoever waits for the store holds up nobody else', async () => {
  let let_go = (_: Added) => {}
  const { post, ask, opened } = await open({ hand: () => new Promise<Added>((resolve) => (let_go = resolve)) })
  const waiting = post({ fact: 'phone', stamp: await opened() })
  for (let count = 0; count < 3; count++) expect((await ask('GET')).status).toBe(200)
  let_go('taken')
  expect(await waiting).toContain(words.taken.title)
})

test('a stamp that one instance gave is good at another with the same key', async () => {
  const { handed, hand } = takingStore()
  const [one, other, stranger] = [
    await open({ hand }),
    await open({ hand }),
    await open({ hand, key: () => 'another' }),
  ]
  const fields = { fact: 'phone', stamp: await one.opened() }
  expect(await stranger.post(fields)).toContain(words.problems['too-late'])
  expect(await other.post(fields)).toContain(words.taken.title)
  expect(await one.post(fields)).toContain(words.taken.title)
  expect(handed).toHaveLength(1)
})

test('words of danger show whom to call first, above all else', async () => {
  const { handed, hand } = takingStore()
  const { post, opened } = await open({ hand })
  const html = await post({ fact: 'text', text: 'hij slaat mij', stamp: await opened() })
  expect(html.indexOf('data-danger="unsafe"')).toBeLessThan(html.indexOf('<h1'))
  expect(html.indexOf('data-danger="unsafe"')).toBeGreaterThan(0)
  expect(handed).toHaveLength(1)
})

test('nothing that a reader wrote is logged, whatever goes wrong', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const { ask, stampIn } = await open({ hand: () => Promise.reject(new Error('no')) })
  const stamp = stampIn((await ask('GET')).html)
  later(10 * second)
  const body = String(new URLSearchParams({ fact: 'phone', text: 'geheim', stamp }))
  await ask('POST', path, body, { 'content-type': 'application/x-www-form-urlencoded' })
  expect(JSON.stringify(log.mock.calls)).not.toContain('geheim')
  log.mockRestore()
})

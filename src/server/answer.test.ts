import { once } from 'node:events'
import { Agent, type IncomingHttpHeaders, type ServerResponse, request as send } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { serving } from '../api/fixture'
import { setCurrent } from '../edition/current-edition'
import { answerWith } from './answer'
import type { Handler } from './handler'
import { openServer } from './open-server'
import { siteDocuments } from './site-documents'

// All are made of what is compiled in when the app is built.
vi.mock('./error-document', () => ({ errorPolicy: 'policy', errorDocument: (status: number) => `page ${status}` }))
vi.mock('./scripts', () => ({ addressOfScript: () => '/x.js', findScript: () => undefined }))
vi.mock('./with-style', () => ({
  withStyle: (html: string) => ({ html: `styled ${html}`, policy: 'styled', css: '' }),
}))

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue()
  setCurrent(serving)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** In place of Next: says what it was asked, and keeps it. */
function echo() {
  const asked: { url: string | undefined; headers: IncomingHttpHeaders; method: string | undefined }[] = []
  const next: Handler = async ({ url, headers, method }, response) => {
    asked.push({ url, headers, method })
    response.setHeader('x-nextjs-cache', 'HIT')
    response.setHeader('X-Powered-By', 'Next.js')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('ETag', '"a"')
    response.end(`<head><title>x</title></head><p>${url}</p><main id="main"></main>`)
  }
  return { next, asked }
}

async function open(next: Handler, { trustedProxies = 0, ...options }: Partial<Parameters<typeof answerWith>[1]> = {}) {
  const agent = new Agent({ keepAlive: true })
  const server = openServer(
    answerWith(next, { safeExit: 'https://example.org/', keep: true, trustedProxies, ...options }),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(() => {
    agent.destroy()
    server.close()
    server.closeAllConnections()
  })
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body = '') => {
    const request = send({ port, method, path, agent, headers: { host: 'localhost', ...headers } })
    request.end(body)
    const [response] = await once(request, 'response')
    return {
      status: response.statusCode as number,
      headers: response.headers as IncomingHttpHeaders,
      body: await text(response),
    }
  }
  const say = (words: string) =>
    connect(port, '127.0.0.1', function (this: ReturnType<typeof connect>) {
      this.write(words)
    })
  return { ask, say }
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const json = { 'content-type': 'application/json' }

test('nothing reaches Next but what has a door, and nothing of the request but its path', async () => {
  const { next, asked } = echo()
  const { ask } = await open(next)
  const headers = {
    'next-action': 'x',
    rsc: '1',
    cookie: '__prerender_bypass=1',
    'x-dichtbij-address': '/nl/over',
    'x-matched-path': '/nl/formulier',
    'x-prerender-revalidate': 'x',
    'x-next-cache-tags': 'x',
    'x-nextjs-data': '1',
    'x-middleware-subrequest': 'x',
    authorization: 'x',
    'if-none-match': '*',
    range: 'bytes=0-1',
    'x-forwarded-proto': 'https, http',
    'x-forwarded-host': 'a'.repeat(5000),
    'accept-language': 'nl',
  }
  for (const path of ['/nl/formulier', '/_next/image?url=%2Ficon.svg', '/api/unknown', '/onbekend', '/nl.rsc'])
    expect((await ask('GET', path, headers)).status, path).toBe(404)
  for (const path of ['/nl', '/nl/nu-hulp', '/api/health', '/api/unknown'])
    expect(
      (await ask('POST', path, { ...headers, 'content-type': 'multipart/form-data; boundary=x' }, '--x--')).status,
    ).toBeGreaterThan(403)
  expect(asked).toEqual([])
  await ask('GET', `/nl/nu-hulp?${'s&'.repeat(2000)}`, headers)
  await ask('GET', '/nl/alle-hulp?s=save', headers)
  expect(asked).toEqual(
    ['/nl/nu-hulp', '/nl/alle-hulp?s=save'].map((url) => ({
      url,
      method: 'GET',
      headers: {
        host: 'localhost',
        'user-agent': 'door',
        'x-dichtbij-address': url,
      },
    })),
  )
})

test('a form is answered here: Next is asked for the frame, once for each address, and hears nothing of the form', async () => {
  const { next, asked } = echo()
  const { ask } = await open(next)
  for (const body of ['asked=who&who=parent', 'who=youth'])
    for (const path of ['/en/find-help?x', '/nl/vind-hulp', '/nl/gids']) {
      const { status, headers, body: html } = await ask('POST', path, form, body)
      expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
      expect(html).toContain('data-posted')
      expect(html).toMatch(/<main id="main">.*<h1.*<\/main>/s)
    }
  expect(asked.map(({ url, method, headers }) => [method, url, headers['x-dichtbij-address']])).toEqual([
    ['GET', '/en/formulier', '/en/find-help'],
    ['GET', '/nl/formulier', '/nl/vind-hulp'],
    ['GET', '/nl/formulier', '/nl/gids'],
  ])
})

test('what other programs ask is answered before Next is', async () => {
  const { next, asked } = echo()
  const { ask } = await open(next)
  const plan = await ask('POST', '/api/plan', json, '{"who":"parent","place":"oost"}')
  expect([plan.status, plan.headers['content-type']]).toEqual([200, 'application/json'])
  expect(plan.body).toContain('"slug":"team"')
  expect(plan.headers['content-length']).toBe(String(Buffer.byteLength(plan.body)))
  expect((await ask('POST', '/api/plan', json, '{')).status).toBe(400)
  const before = await ask('OPTIONS', '/api/plan')
  expect([before.status, before.body, before.headers['content-length']]).toEqual([204, '', undefined])
  expect((await ask('GET', '/api/contacts?s=team')).body).toContain('FN:Team')
  expect(JSON.parse((await ask('GET', '/api/health')).body)).toMatchObject({ status: 'ok' })
  const { status, headers, body } = await ask('HEAD', '/api/health')
  expect([status, body, Number(headers['content-length']) > 0]).toEqual([200, '', true])
  expect(asked).toEqual([])
})

test.each<[string, (response: ServerResponse) => void, number]>([
  ['an error', (response) => response.writeHead(500, { 'Content-Type': 'text/html' }).end('<script></script>'), 500],
  ['a way elsewhere', (response) => response.writeHead(307, { Location: 'https://example.org' }).end(), 500],
  ['no page', (response) => response.setHeader('Content-Type', 'text/x-component').end('0:'), 500],
  ['a page without a head', (response) => response.setHeader('Content-Type', 'text/html').end('<p>x'), 500],
  ['that there is none', (response) => response.writeHead(404, { 'Content-Type': 'text/html' }).end('x'), 404],
])('where Next answers %s the reader gets a page of ours', async (_, answer, status) => {
  const next: Handler = async (_, response) => answer(response)
  for (const documents of [undefined, siteDocuments(next)]) {
    const { ask } = await open(next, { documents })
    for (const path of ['/nl/nu-hulp', '/nl/alle-hulp'])
      expect(await ask('GET', path), path).toMatchObject({
        status,
        body: `page ${status}`,
        headers: { 'cache-control': 'no-store', 'content-security-policy': 'policy' },
      })
  }
})

test('where Next fails the reader gets a page of ours, and the next is answered', async () => {
  let fails = true
  const { next } = echo()
  const { ask } = await open((request, response) => (fails ? Promise.reject(new Error('no')) : next(request, response)))
  expect(await ask('GET', '/nl/alle-hulp')).toMatchObject({ status: 500, body: 'page 500' })
  expect(await ask('POST', '/nl/gids', form, 'words=x')).toMatchObject({ status: 500, body: 'page 500' })
  fails = false
  expect((await ask('GET', '/nl/alle-hulp')).status).toBe(200)
})

test('a page is zipped for whoever takes that, and never kept once it answers a form', async () => {
  const { ask } = await open(echo().next)
  const zipped = await ask('GET', '/nl/alle-hulp', { 'accept-encoding': 'gzip' })
  expect(zipped.headers).toMatchObject({
    'content-encoding': 'gzip',
    vary: 'Accept-Encoding',
    'cache-control': 'no-cache',
  })
  const plain = await ask('GET', '/nl/alle-hulp')
  expect(plain.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', vary: 'Accept-Encoding' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toContain('/nl/alle-hulp')
  const head = await ask('HEAD', '/nl/alle-hulp')
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', plain.headers['content-length']])
})

test('an address in another form leads to the one, with what belongs to it', async () => {
  const { ask } = await open(echo().next)
  for (const [path, location] of [
    ['/n%6c/vind-hulp', '/nl/vind-hulp'],
    ['/nl/alle-hulp/?s=save', '/nl/alle-hulp?s=save'],
    ['/nl/?s=save', '/nl'],
  ] as const)
    for (const method of ['GET', 'POST']) {
      const { status, headers } = await ask(method, path, { 'content-type': 'multipart/form-data; boundary=x' })
      expect([status, headers.location]).toEqual([308, location])
    }
})

test('no answer tells what it was made with, and each says that it is for our own pages', async () => {
  const { ask } = await open(echo().next)
  const answers = [
    await ask('GET', '/nl'),
    await ask('GET', '/nl', { 'if-none-match': '*' }),
    await ask('HEAD', '/nl'),
    await ask('GET', '/icon.svg'),
    await ask('GET', '/robots.txt'),
    await ask('GET', '/api/health'),
    await ask('POST', '/api/plan', json, '{}'),
    await ask('POST', '/api/plan', {}, 'x'),
    await ask('GET', '/onbekend'),
    await ask('GET', '/'),
    await ask('GET', '/weg'),
    await ask('GET', '/n%6c'),
  ]
  for (const { headers } of answers) {
    expect(Object.keys(headers).filter((name) => /^x-(nextjs|powered)/.test(name))).toEqual([])
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['x-frame-options']).toBe('DENY')
  }
})

test('what the browser has already is not sent again, in whatever way it says so', async () => {
  const { next } = echo()
  const { ask } = await open(next, { documents: siteDocuments(next) })
  for (const path of ['/nl', '/icon.svg', '/robots.txt']) {
    const tag = String((await ask('GET', path)).headers.etag)
    for (const method of ['GET', 'HEAD']) {
      const strong = tag.replace('W/', '')
      for (const known of [tag, strong, `W/${strong}`, `"x", W/${strong}`, '*']) {
        const { status, body, headers } = await ask(method, path, { 'if-none-match': known })
        expect([status, body, headers.etag], `${method} ${path} ${known}`).toEqual([304, '', tag])
      }
      expect(
        (await ask(method, path, { 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString() })).status,
      ).toBe(200)
    }
  }
})

test('an address that cannot be read is refused with a page, wherever it seems to lie', async () => {
  const { ask } = await open(echo().next)
  for (const path of ['/api/../nl', '/api/%2e%2e/nl', '/api//plan', '/nl//gids'])
    expect(await ask('GET', path)).toMatchObject({ status: 400, body: 'page 400' })
})

test('every answer of the interface tells its version, and every error of it what to do', async () => {
  const { ask } = await open(echo().next)
  const v1 = '/api/v1'
  const long = `${v1}/${'a'.repeat(600)}`
  const asked: [status: number, method: string, path: string, headers?: Record<string, string>, body?: string][] = [
    [200, 'GET', `${v1}/situations`],
    [200, 'HEAD', `${v1}/situations?lang=en`],
    [200, 'GET', `${v1}/services/team`],
    [200, 'GET', `${v1}/openapi.json`],
    [204, 'OPTIONS', `${v1}/plans`],
    [308, 'GET', `${v1}/services/old-team`],
    [400, 'GET', `${v1}/situations?lang=xx`],
    [400, 'POST', `${v1}/plans`, json, '{}'],
    [400, 'GET', `${v1}/../nl`],
    [400, 'GET', `${v1}//situations`],
    [400, 'GET', `${v1}/%ff`],
    [400, 'GET', `${v1}/situations`, { host: 'a b' }],
    [404, 'GET', v1],
    [404, 'GET', `${v1}/`],
    [404, 'GET', `${v1}/situations/`],
    [404, 'GET', `${v1}/situations/?lang=en`],
    [404, 'GET', `${v1}/situations/unknown`],
    [404, 'GET', `${v1}/situations/bullied/x`],
    [404, 'GET', `${v1}/services`],
    [404, 'GET', `${v1}/services/caf%C3%A9`],
    [404, 'GET', `${v1}/constructor`],
    [405, 'GET', `${v1}/plans`],
    [405, 'GET', `${v1}/search?q=geld`],
    [405, 'POST', `${v1}/situations`, json, '{}'],
    [405, 'DELETE', `${v1}/services/team`],
    [413, 'POST', `${v1}/search`, json, JSON.stringify({ words: 'a'.repeat(5000) })],
    [414, 'GET', long],
    [415, 'POST', `${v1}/plans`, { 'content-type': 'text/plain' }, '{"who":"parent"}'],
  ]
  for (const [status, method, path, headers, body] of asked) {
    const answer = await ask(method, path, headers, body)
    const at = `${method} ${path.slice(0, 60)}`
    expect(answer.status, at).toBe(status)
    expect(answer.headers['api-version'], at).toMatch(/^\d+\.\d+\.\d+$/)
    if (status < 400) continue
    expect(answer.headers, at).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    })
    if (method !== 'HEAD')
      expect(JSON.parse(answer.body), at).toMatchObject({
        status,
        title: expect.any(String),
        detail: expect.any(String),
      })
  }
})

test('who has an answer of the interface already is told so, with its version', async () => {
  const { ask } = await open(echo().next)
  for (const path of ['situations', 'services/team', 'openapi.json']) {
    const { headers } = await ask('GET', `/api/v1/${path}`)
    const again = await ask('GET', `/api/v1/${path}`, { 'if-none-match': String(headers.etag) })
    expect([again.status, again.headers['api-version']], path).toEqual([304, headers['api-version']])
  }
})

test('a worksheet goes along on what is kept and on what answers a form', async () => {
  const next: Handler = async (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<head><title>x</title></head><a href="/nl/gids"></a><main id="main"></main>')
  }
  const { ask } = await open(next, { documents: siteDocuments(next) })
  for (const [method, body] of [
    ['GET', ''],
    ['POST', 'words=team'],
  ] as const)
    expect((await ask(method, '/nl/gids?c=13xdm1rrxwh', form, body)).body, method).toContain('"/nl/gids?c=13xdm1rrxwh"')
})

test('every answer of the feed tells its version, refusals by the server too', async () => {
  const { ask } = await open(echo().next)
  for (const [status, method, path] of [
    [200, 'GET', '/api/hsds/v3'],
    [204, 'OPTIONS', '/api/hsds/v3/services'],
    [400, 'GET', '/api/hsds/v3?page=0'],
    [404, 'GET', '/api/hsds/v3/unknown'],
    [405, 'DELETE', '/api/hsds/v3/services'],
  ] as const) {
    const answer = await ask(method, path)
    expect([answer.status, answer.headers['api-version']], path).toEqual([status, '3.0.0'])
  }
  expect((await ask('GET', '/api/hsds/v34')).headers['api-version']).toBeUndefined()
})

test('the old way to a plan says that it is old, since when, and what comes after it, whatever it answers', async () => {
  const { ask } = await open(echo().next)
  for (const [method, body] of [
    ['POST', '{"who":"parent"}'],
    ['POST', '{}'],
    ['GET', ''],
    ['OPTIONS', ''],
  ] as const) {
    const { headers } = await ask(method, '/api/plan', json, body)
    const [, since] = /^@(\d+)$/.exec(String(headers.deprecation)) ?? []
    expect(new Date(Number(since) * 1000).toISOString()).toBe('2026-11-30T00:00:00.000Z')
    expect(headers.link).toBe('</api/v1/plans>; rel="successor-version"')
    expect(headers.sunset).toBeUndefined()
  }
  for (const path of ['/api/v1/situations', '/api/health', '/nl'])
    expect((await ask('GET', path)).headers.deprecation, path).toBeUndefined()
})

test('a host that no address can have is refused', async () => {
  const { ask } = await open(echo().next)
  for (const host of ['a'.repeat(5000), 'a b', 'a/b'])
    expect(await ask('GET', '/nl/alle-hulp', { host })).toMatchObject({ status: 400, body: 'page 400' })
})

test('a query that is too long is refused, for machines in their words', async () => {
  const { ask } = await open(echo().next)
  for (const query of ['s&'.repeat(50), 'a'.repeat(2001)]) {
    expect(await ask('GET', `/nl/alle-hulp?${query}`)).toMatchObject({ status: 414, body: 'page 414' })
    expect(JSON.parse((await ask('GET', `/api/contacts?${query}`)).body)).toMatchObject({ status: 414 })
  }
})

/** Next, which begins and does not end until it is told to. */
function stalled() {
  const { next } = echo()
  let go = () => {}
  const told = new Promise<void>((resolve) => {
    go = resolve
  })
  const slow: Handler = async (request, response) => {
    if (request.url?.endsWith('/formulier')) await told
    await next(request, response)
  }
  return { slow, go }
}

test('twenty wait for what costs; whoever comes after is asked to come again, and what costs nothing comes at once', async () => {
  const { slow, go } = stalled()
  const { ask } = await open(slow)
  const kinds = [
    () => ask('POST', '/nl/gids', form, 'words=x'),
    () => ask('POST', '/nl/vind-hulp', form, 'who=parent'),
    () => ask('POST', '/api/plan', json, '{"who":"parent"}'),
  ]
  const asked = Array.from({ length: 24 }, (_, index) => kinds[index % 3]?.())
  const refused = (await Promise.all(Array.from({ length: 3 }, () => Promise.race(asked)))).map((one) => one)
  expect(refused[0]?.status).toBe(503)
  for (const path of ['/nl/nu-hulp', '/nl', '/icon.svg', '/robots.txt', '/api/health'])
    expect((await ask('GET', path)).status, path).toBe(200)
  expect((await ask('GET', '/onbekend')).status).toBe(404)
  const page = await kinds[0]?.()
  expect(page).toMatchObject({
    status: 503,
    body: 'page 503',
    headers: { 'retry-after': '5', 'cache-control': 'no-store' },
  })
  const problem = await kinds[2]?.()
  expect(problem).toMatchObject({
    status: 503,
    headers: { 'retry-after': '5', 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
  })
  go()
  const statuses = (await Promise.all(asked)).map((one) => one?.status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(21)
  expect(statuses.filter((status) => status === 503)).toHaveLength(3)
  expect((await kinds[0]?.())?.status).toBe(200)
})

test('one client has its share, another has its own, and nobody is kept from a page that costs nothing', async () => {
  // For so long that no machine is too slow to come to the end of it.
  const { ask } = await open(echo().next, { trustedProxies: 1, limits: { most: 50, windowInSeconds: 3600 } })
  const searchAs = (client: string) => ask('POST', '/nl/gids', { ...form, 'x-forwarded-for': client }, 'words=x')
  const share = 10
  for (let count = 0; count < share; count++)
    expect((await searchAs(`10.0.0.${count % 256}, 203.0.113.5`)).status).toBe(200)
  const { status, body, headers } = await searchAs('203.0.113.5')
  expect([status, body]).toEqual([429, 'page 429'])
  expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  const plan = await ask('POST', '/api/plan', { ...json, 'x-forwarded-for': '203.0.113.5' }, '{}')
  expect(JSON.parse(plan.body)).toMatchObject({ status: 429 })
  expect((await searchAs('203.0.113.6')).status).toBe(200)
  for (const path of ['/nl/nu-hulp', '/nl/vind-hulp', '/nl/gids', '/icon.svg'])
    expect((await ask('GET', path, { 'x-forwarded-for': '203.0.113.5' })).status).toBe(200)
})

test('without a proxy that is trusted nobody is another by saying so', async () => {
  const { ask } = await open(echo().next, { limits: { most: 10, windowInSeconds: 3600 } })
  const searchAs = (client: string) => ask('POST', '/nl/gids', { ...form, 'x-forwarded-for': client }, 'words=x')
  const clients = ['203.0.113.1', '203.0.113.2', '203.0.113.3']
  const statuses = []
  for (const client of clients) statuses.push((await searchAs(client)).status)
  expect(statuses).toEqual([200, 200, 429])
})

test('whoever leaves while it sends leaves no trace', async () => {
  const { say, ask } = await open(echo().next)
  for (const path of ['/nl/vind-hulp', '/nl/gids', '/api/plan', '/nl/nu-hulp', '/onbekend']) {
    const socket = say(
      `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/${path.startsWith('/api') ? 'json' : 'x-www-form-urlencoded'}\r\nContent-Length: 100\r\n\r\nwho`,
    )
    await once(socket, 'connect')
    socket.end()
    socket.resume()
    await once(socket, 'close')
  }
  expect((await ask('GET', '/nl')).status).toBe(200)
  expect(console.error).not.toHaveBeenCalled()
})

const tooLong = 'a'.repeat(100_000)
test.each([
  ['POST /api/plan', 'application/json', tooLong, 413],
  ['POST /api/plan', 'text/plain', tooLong, 415],
  ['PUT /api/plan', 'application/json', tooLong, 405],
  ['POST /api/unknown', 'application/json', tooLong, 404],
  ['POST /nl/nu-hulp', 'application/json', tooLong, 405],
  ['POST /onbekend', 'application/json', tooLong, 404],
  ['POST /nl/%ff', 'application/json', tooLong, 400],
  ['POST /nl//nu-hulp', 'application/json', tooLong, 400],
  [`GET /nl/alle-hulp?${'&'.repeat(60)}`, 'application/json', tooLong, 414],
  ['POST /nl/vind-hulp', 'application/x-www-form-urlencoded', tooLong, 200],
  ['POST /nl/gids', 'application/x-www-form-urlencoded', tooLong, 200],
  ['POST /weg', 'application/json', tooLong, 303],
  ['POST /', 'application/json', tooLong, 307],
  ['POST /n%6c', 'application/json', tooLong, 308],
  ['GET /nl', 'application/json', tooLong, 200],
  ['GET /robots.txt', 'application/json', tooLong, 200],
])('after %s with %s that is too much the next request on the line is answered', async (line, type, body, status) => {
  const { say } = await open(echo().next)
  const first = `${line} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  const second = 'GET /nl/nu-hulp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
  const answers = await text(say(first + second))
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200'])
})

test('of what is far too much the rest is not read, and the answer says that the line ends', async () => {
  const { say } = await open(echo().next)
  const bytes = 5 * 1024 * 1024
  for (const [path, type, status] of [
    ['/api/plan', 'application/json', 413],
    ['/nl/nu-hulp', 'text/plain', 405],
    ['/nl/vind-hulp', 'application/x-www-form-urlencoded', 200],
  ] as const) {
    // Ten times as much is announced as ever comes.
    const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${bytes * 10}\r\n\r\n`
    const answer = await text(say(head + 'a'.repeat(bytes)))
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer).toMatch(/\r\nConnection: close\r\n/i)
  }
})

test('the window alone may stand in a page of another site; what is refused at its address may not', async () => {
  const { next, asked } = echo()
  const { ask } = await open(next, { documents: siteDocuments(next) })
  for (const path of ['/nl/venster', '/nl/venster?x=1', '/en/window', '/en/%77indow/..'])
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(method, path)
      const isWindow = status === 200
      expect(isWindow, path).toBe(!path.includes('%'))
      expect(headers['x-frame-options'], path).toBe(isWindow ? undefined : 'DENY')
      if (isWindow) expect(headers['content-security-policy']).toContain('frame-ancestors *;')
      if (isWindow) expect(headers['referrer-policy']).toBe('no-referrer')
    }
  expect(asked).toEqual([])
  for (const [method, path] of [
    ['POST', '/nl/venster'],
    ['GET', '/nl/venster/x'],
    ['GET', '/nl/gids'],
    ['GET', '/nl/voor-professionals/insluiten'],
    ['GET', '/robots.txt'],
  ] as const) {
    const { headers } = await ask(method, path)
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['content-security-policy'] ?? '', path).not.toContain('frame-ancestors *')
  }
})

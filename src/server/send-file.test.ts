import { once } from 'node:events'
import { createServer, type IncomingMessage, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { securityHeaders } from './security-headers'
import { type KeptFile, sendFile, sizeOf, toFile } from './send-file'
import { zipOnce, zipQuickly, zipSmall } from './zip-file'

const words = Array.from({ length: 4000 }, (_, index) => `woord ${index % 37} ${index % 101}`).join(' ')
const document = (plain = words) =>
  toFile('text/html; charset=utf-8', 'public, max-age=0, s-maxage=10', Buffer.from(plain), 'policy')

/** What leaves when this file is asked for. */
async function open(file: KeptFile) {
  const server = createServer((request, response) => sendFile(file, request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return async (headers: Record<string, string> = {}, method = 'GET') => {
    const [response] = (await once(send({ port, method, headers }).end(), 'response')) as [IncomingMessage]
    return { status: response.statusCode, headers: response.headers, body: await buffer(response) }
  }
}

const unzip = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (body: Buffer) => body,
}

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=0', 'identity'],
  ['', 'identity'],
] as const)('whoever takes "%s" gets the same words in %s', async (accepted, encoding) => {
  const file = document()
  await zipQuickly(file)
  const { headers, body } = await (await open(file))({ 'accept-encoding': accepted })
  expect(headers['content-encoding'] ?? 'identity').toBe(encoding)
  expect(Number(headers['content-length'])).toBe(body.length)
  expect(unzip[encoding](body).toString()).toBe(words)
  expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-security-policy': 'policy' })
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value)
})

test('HEAD tells what GET would, and sends nothing', async () => {
  const file = document()
  await zipQuickly(file)
  const ask = await open(file)
  for (const accepted of ['br', 'gzip', '']) {
    const [got, head] = [await ask({ 'accept-encoding': accepted }), await ask({ 'accept-encoding': accepted }, 'HEAD')]
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' })
  }
})

test('a tag is the same in every encoding, and so a weak one; whoever knows it gets no body, with what a cache needs', async () => {
  const file = document()
  await zipQuickly(file)
  const ask = await open(file)
  const tags = await Promise.all(
    ['br', 'gzip', ''].map(async (one) => (await ask({ 'accept-encoding': one })).headers.etag),
  )
  expect(new Set(tags).size).toBe(1)
  expect(tags[0]).toMatch(/^W\/"\w+"$/)
  const { status, headers, body } = await ask({ 'if-none-match': `"x", ${tags[0]}` })
  expect([status, body.length]).toEqual([304, 0])
  expect(headers).toMatchObject({
    etag: tags[0],
    vary: 'Accept-Encoding',
    'cache-control': 'public, max-age=0, s-maxage=10',
    'x-frame-options': 'DENY',
  })
  expect(headers['content-encoding']).toBeUndefined()
})

test('what is zipped in itself is sent as it is, under a strong tag, and does not vary', async () => {
  const font = toFile('font/woff2', 'public', Buffer.from(words))
  await zipSmall(font)
  const { headers, body } = await (await open(font))({ 'accept-encoding': 'br' })
  expect(body.toString()).toBe(words)
  expect(headers.etag).toMatch(/^"\w+"$/)
  expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
})

test('what would not get smaller is sent as it is', async () => {
  const file = document('x')
  await zipSmall(file)
  const { headers, body } = await (await open(file))({ 'accept-encoding': 'br' })
  expect([headers['content-encoding'], body.toString()]).toEqual([undefined, 'x'])
})

test('made small a file is smaller than made quickly, keeps its tag, and its size is known', async () => {
  const file = document()
  const { tag } = file
  expect(sizeOf(file)).toBe(words.length)
  await zipQuickly(file)
  const quick = { ...file.sent }
  await zipSmall(file)
  expect(file.sent.br.body.length).toBeLessThan(quick.br.body.length)
  expect(file.tag).toBe(tag)
  expect(sizeOf(file)).toBe(words.length + file.sent.br.body.length + file.sent.gzip.body.length)
  expect(brotliDecompressSync(file.sent.br.body).toString()).toBe(words)
})

test('what is made for one reader leaves in what they take, however short or long', async () => {
  for (const encoding of ['br', 'gzip', 'identity'] as const)
    for (const text of ['', 'a', words, words.repeat(300)])
      expect(unzip[encoding](await zipOnce(Buffer.from(text), encoding)).toString()).toBe(text)
})

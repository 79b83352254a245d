import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answerHealth } from '../api/answer-health'
import type { ApiAnswer } from '../api/api-answer'
import { Refusal } from './refusal'
import { makeApiAnswer, sendApiAnswer } from './send-api-answer'
import { zipOnce } from './zip-file'

vi.mock('./zip-file', async (original) => {
  const actual = await original<typeof import('./zip-file')>()
  return { ...actual, zipOnce: vi.fn(actual.zipOnce) }
})

const long = JSON.stringify({ contents: 'a'.repeat(5000) })
const kept: ApiAnswer = { status: 200, headers: { 'Cache-Control': 'public, max-age=60' }, body: long }

/** What somebody gets who asks with these headers, with its body as it was before it was zipped. */
async function ask(answer: ApiAnswer, headers: Record<string, string> = {}, method = 'GET') {
  const server = createServer((request, response) => void sendApiAnswer(request, response, answer)).listen(0)
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://localhost:${port}`, { method, headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

test('what may be kept has a tag, and who has it already is told that it is the same', async () => {
  const first = await ask(kept)
  const tag = String(first.headers.get('etag'))
  expect([first.status, first.body]).toEqual([200, long])
  const again = await ask(kept, { 'if-none-match': `"other", ${tag}` })
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, '', tag])
  expect(again.headers.get('cache-control')).toBe('public, max-age=60')
  expect(again.headers.get('vary')).toBe('Accept-Encoding, X-Forwarded-Proto')
  const changed = await ask({ ...kept, body: `${long} ` }, { 'if-none-match': tag })
  expect([changed.status, changed.body]).toEqual([200, `${long} `])
})

test.each<[string, ApiAnswer]>([
  ['what nobody may keep', { ...kept, headers: { 'Cache-Control': 'no-store' } }],
  ['what went wrong', { ...kept, status: 404 }],
])('%s has no tag, and is told to who knows any', async (_, answer) => {
  const { status, headers, body } = await ask(answer, { 'if-none-match': '*' })
  expect([status, body, headers.get('etag')]).toEqual([answer.status, long, null])
})

test('it is zipped as it is asked for, and says so to whoever keeps it', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const { headers, body } = await ask(kept, { 'accept-encoding': encoding })
    expect(headers.get('content-encoding') ?? 'identity').toBe(encoding)
    expect(Number(headers.get('content-length')) < long.length).toBe(encoding !== 'identity')
    expect([headers.get('vary'), body]).toEqual(['Accept-Encoding, X-Forwarded-Proto', long])
  }
})

test('what is the same for all is zipped once, and of what is for one reader nothing is kept', async () => {
  const body = JSON.stringify({ contents: 'zip'.repeat(3000) })
  const forOne: ApiAnswer = { status: 200, headers: { 'Cache-Control': 'no-store' }, body }
  const forAll: ApiAnswer = { ...forOne, headers: kept.headers }
  const times = async (answer: ApiAnswer) => {
    const before = vi.mocked(zipOnce).mock.calls.length
    for (let count = 0; count < 3; count++) expect((await ask(answer, { 'accept-encoding': 'br' })).body).toBe(body)
    return vi.mocked(zipOnce).mock.calls.length - before
  }
  expect([await times(forOne), await times(forAll), await times(forOne)]).toEqual([3, 1, 3])
})

test('any page may read it, and its headers', async () => {
  for (const answer of [kept, { ...kept, status: 400 }, { ...kept, status: 204, body: '' }]) {
    const { headers } = await ask(answer)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-expose-headers')).toBe('*')
  }
})

test('asked for its head it says how long its body would be', async () => {
  const { headers, body } = await ask(kept, { 'accept-encoding': 'identity' }, 'HEAD')
  expect([headers.get('content-length'), body]).toEqual([String(long.length), ''])
})

test('while there is no edition it is told that there is none yet, and no fault of ours is written down', () => {
  const door = { kind: 'api', methods: ['GET'], cost: 0, answer: answerHealth, rest: [] } as const
  const asked = { body: '', search: '', site: 'https://dichtbij.example' }
  const ask = () => makeApiAnswer({ method: 'GET' } as IncomingMessage, door, asked)
  expect(ask).toThrow(Refusal)
  expect(ask).toThrow(expect.objectContaining({ status: 503 }))
})

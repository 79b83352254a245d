import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Handler } from './handler'
import { openServer } from './open-server'
import { readBody } from './read-body'

// The page is made of what is compiled in when the app is built.
vi.mock('./error-document', () => ({
  errorPolicy: "default-src 'none'",
  errorDocument: (status: number) => `page ${status}`,
}))

const get = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
const ok: Handler = async (_, response) => void response.end('ok')

async function open(answer: Handler, limits: Parameters<typeof openServer>[1] = {}) {
  const server = openServer(answer, limits)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return {
    server,
    /** A line over which these words were sent. */
    say: (words: string): Socket => {
      const socket = connect(port, '127.0.0.1', () => socket.write(words))
      onTestFinished(() => void socket.destroy())
      return socket
    },
  }
}

const soon = { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 }

test.each([
  ['nothing', ''],
  ['half a request', 'GET / HTTP/1.1\r\nHost:'],
  ['half a body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc'],
])('whoever sends %s and no more gets a whole page that says so', async (_, words) => {
  const { say } = await open(async (request) => void (await readBody(request, 100).catch(() => {})), soon)
  const answer = await text(say(words))
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none'\r\n/)
  expect(answer).toMatch(/\r\nX-Frame-Options: DENY\r\n/)
  expect(answer).toMatch(/\r\n\r\npage 408$/)
})

test.each([
  ['garbage', 'garbage\r\n\r\n', 400],
  ['headers that are too large', `GET / HTTP/1.1\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ['for a way to another server', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n', 405],
  ['what nobody offers', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: x\r\nContent-Length: 9\r\n\r\n', 417],
])('whoever asks %s gets a whole page, and the line ends', async (_, words, status) => {
  const { say } = await open(ok)
  const answer = await text(say(words))
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  for (const line of ['X-Frame-Options: DENY', 'Cross-Origin-Resource-Policy: same-origin', 'Connection: close'])
    expect(answer).toContain(`\r\n${line}\r\n`)
  expect(answer).toContain(`page ${status}`)
})

test('the line of whoever does not read is ended', async () => {
  const { server, say } = await open(async (_, response) => void response.end(Buffer.alloc(64 * 1024 * 1024)), {
    // Longer than a busy machine takes to begin an answer: a line that is ended before that tells nothing.
    silence: 2000,
  })
  const line = once(server, 'connection')
  const unread = say(get)
    .pause()
    .on('error', () => {})
  const [socket] = (await line) as [Socket]
  await once(socket, 'close')
  expect(socket.bytesWritten).toBeGreaterThan(0)
  unread.destroy()
})

test('when all lines are taken the one that asked longest ago makes room for a new reader', async () => {
  const { server, say } = await open(ok, { mostConnections: 2 })
  const lines: Socket[] = []
  const ask = async (socket: Socket) => {
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toContain('200 OK')
    return socket
  }
  server.on('connection', (socket: Socket) => lines.push(socket))
  const first = await ask(say(get))
  const second = await ask(say(get))
  first.write(get)
  await ask(first)
  const isEnded = once(second, 'close')
  await ask(say(get))
  await isEnded
  expect(lines.map(({ destroyed }) => destroyed)).toEqual([false, true, false])
})

test('requests on one line are begun one after the other, and all are answered', async () => {
  const begun: string[] = []
  const begunAtFirst: string[] = []
  const { say } = await open(async (request, response) => {
    begun.push(String(request.url))
    await setImmediate()
    begunAtFirst.push(...(begunAtFirst.length === 0 ? begun : []))
    response.end()
  })
  const last = 'GET /b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
  const answer = await text(say(get + last))
  expect(answer.match(/200 OK/g)).toHaveLength(2)
  expect(begunAtFirst).toEqual(['/'])
  expect(begun).toEqual(['/', '/b'])
})

test('a line may have 32 requests under way and not one more', async () => {
  const withMany = async (count: number) => {
    const { say } = await open(async (_, response) => {
      await setImmediate()
      response.end()
    })
    const last = get.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')
    return (await text(say(get.repeat(count - 1) + last)).catch(() => '')).match(/200 OK/g)?.length ?? 0
  }
  expect(await withMany(32)).toBe(32)
  expect(await withMany(33)).toBe(0)
})

test('a line ends after so many requests, says so beforehand, and answers no more', async () => {
  const { say } = await open(ok, { mostRequests: 2 })
  const answers = (await text(say(get + get + get))).split(/(?=HTTP\/1\.1)/)
  expect(answers.map((one) => /^Connection: (.*)$/m.exec(one)?.[1])).toEqual(['keep-alive', 'close'])
})

test('an idle line is kept for longer than a proxy would use it again', async () => {
  const { say } = await open(ok)
  const [answer] = await once(say(get), 'data')
  expect(Number(/^Keep-Alive: timeout=(\d+)/m.exec(String(answer))?.[1])).toBeGreaterThan(60)
})

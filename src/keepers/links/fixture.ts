import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createSecureServer } from 'node:tls'
import { onTestFinished } from 'vitest'
import type { LookUp } from '../../public-address'
import type { Certificate } from './test-certificate'

/** What a lying server was asked: the first line of each question, and all of its head. */
interface Heard {
  line: string
  head: string
}

type Answer = (socket: Socket, heard: Heard) => void

/** A server on this machine that answers each question like this, until the test is over. With `isSilent` it does not even listen to what is asked. */
export async function lie(answer: Answer, { certificate, isSilent = false }: Lying = {}) {
  const heard: Heard[] = []
  const sockets = new Set<Socket>()
  let written = 0
  const hear = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => {
      written += socket.bytesWritten
      sockets.delete(socket)
    })
    if (isSilent) {
      socket.resume()
      return answer(socket, { line: '', head: '' })
    }
    let head = ''
    socket.on('data', (part) => {
      head += part
      if (!head.includes('\r\n\r\n')) return
      const asked = { line: head.split('\r\n', 1)[0] ?? '', head }
      head = ''
      heard.push(asked)
      answer(socket, asked)
    })
  }
  const server: Server = certificate ? createSecureServer(certificate, hear) : createServer(hear)
  server.on('tlsClientError', () => {})
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    heard,
    lines: () => heard.map(({ line }) => line),
    at: (name: string, path = '/') => `http${certificate ? 's' : ''}://${name}:${port}${path}`,
    /** Resolves to how many bytes it got rid of, once nobody listens any more. */
    left: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))))
      return written
    },
  }
}

interface Lying {
  certificate?: Certificate
  isSilent?: boolean
}

/** An answer without a page. */
export const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (socket) =>
    socket.end(
      [
        `HTTP/1.1 ${status} Said`,
        ...Object.entries({ 'Content-Length': '0', ...headers }).map((one) => one.join(': ')),
        '\r\n',
      ].join('\r\n'),
    )

/** Names that are known here alone, and what they are looked up as. */
export const names = (table: Record<string, string[]>): LookUp & { asked: string[] } => {
  const asked: string[] = []
  const lookUp: LookUp = (hostname, _, callback) => {
    asked.push(hostname)
    const found = table[hostname]
    if (found)
      return callback(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    const code = hostname.endsWith('.gone.example') ? 'ENOTFOUND' : 'EAI_AGAIN'
    callback(Object.assign(new Error(hostname), { code }), [])
  }
  return Object.assign(lookUp, { asked })
}

/** A clock that stands still but for who waits: waiting takes no time, and is written down. */
export function standingClock() {
  let now = 0
  const waited: number[] = []
  return {
    waited,
    now: () => now,
    wait: async (milliseconds: number, stop: AbortSignal) => {
      stop.throwIfAborted()
      waited.push(milliseconds)
      now += milliseconds
    },
  }
}

/** A clock that goes on only when everybody waits: then to the first moment that somebody waits for. */
export function handClock() {
  let now = 0
  const waiting: { at: number; go: () => void }[] = []
  return {
    now: () => now,
    wait: (milliseconds: number, stop: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const end = () => reject(stop.reason)
        stop.addEventListener('abort', end)
        const go = () => {
          stop.removeEventListener('abort', end)
          resolve()
        }
        waiting.push({ at: now + milliseconds, go })
      }),
    /** Goes on until this is done. */
    async until<Result>(done: Promise<Result>): Promise<Result> {
      let isDone = false
      const end = () => {
        isDone = true
      }
      done.then(end, end)
      for (;;) {
        await new Promise(setImmediate)
        if (isDone) return done
        const next = waiting.sort((one, other) => one.at - other.at).shift()
        if (!next) continue
        now = Math.max(now, next.at)
        next.go()
      }
    },
  }
}

/** A promise that the test itself keeps. */
export function promised<Result>() {
  let resolve: (result: Result) => void = () => {}
  const promise = new Promise<Result>((keep) => {
    resolve = keep
  })
  return { promise, resolve: (result: Result) => resolve(result) }
}

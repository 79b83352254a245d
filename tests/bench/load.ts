import { connect, type Socket } from 'node:net'
import { type Asked, ofABrowser } from './asked'

// A process of its own, so that it takes nothing of the thread that answers: load.ts <port> <asked as JSON> <seconds, or so many answers with an n> <lines> <any: whatever the status>.
// Writes how many answers came and in how many milliseconds.
const [port = '', asked = '[]', until = '1', lines = '16', statuses = ''] = process.argv.slice(2)
const all = (JSON.parse(asked) as Asked[]).map(toWords)
const mostAnswers = until.endsWith('n') ? Number.parseInt(until, 10) : Number.POSITIVE_INFINITY
const seconds = until.endsWith('n') ? Number.POSITIVE_INFINITY : Number(until)

/** What ends a body that does not tell its length. */
const lastChunk = Buffer.from('\r\n0\r\n\r\n')
const untilLastChunk = Number.MAX_SAFE_INTEGER

let begun = 0
let answered = 0
const start = performance.now()
const goesOn = () => begun < mostAnswers && performance.now() - start < seconds * 1000

await Promise.all(Array.from({ length: Number(lines) }, ask))
process.stdout.write(JSON.stringify({ answered, milliseconds: performance.now() - start }))

/** Asks over one line until it is ended, and then over the next one. */
async function ask() {
  while (goesOn()) await new Promise<void>((resolve) => askOver(connect(Number(port), '127.0.0.1'), resolve))
}

function askOver(socket: Socket, done: () => void) {
  let missing = 0
  let head = ''
  let ends = false
  // What came last, because the end of a body may come in parts.
  let tail = Buffer.alloc(0)
  const next = () => {
    if (ends || !goesOn()) return void socket.destroy()
    socket.write(all[begun++ % all.length]?.() ?? '')
  }
  socket.on('connect', next)
  socket.on('close', done)
  socket.on('error', () => {})
  socket.on('data', (part) => {
    if (missing === 0) {
      head += part.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      if (statuses !== 'any' && !head.startsWith('HTTP/1.1 200')) throw new Error(head.slice(0, end))
      ends = /\r\nconnection: close/i.test(head.slice(0, end))
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
      missing = length === undefined ? untilLastChunk : Number(length) + end + 4 - head.length
      head = ''
    } else missing -= part.length
    tail = Buffer.concat([tail, part]).subarray(-lastChunk.length)
    const isChunked = missing > untilLastChunk / 2
    if (isChunked ? !tail.equals(lastChunk) : missing > 0) return
    missing = 0
    tail = Buffer.alloc(0)
    answered++
    next()
  })
}

/** The request, each time from somebody else, as a proxy would tell it, so that none is bounded. */
function toWords({ method, path, headers, body = '' }: Asked): () => string {
  const length = method === 'POST' ? { 'Content-Length': String(Buffer.byteLength(body)) } : {}
  const told = Object.entries({ Host: 'localhost', ...ofABrowser, ...headers, ...length })
  const head = [`${method} ${path} HTTP/1.1`, ...told.map(([name, value]) => `${name}: ${value}`)].join('\r\n')
  return () => `${head}\r\nX-Forwarded-For: ${Array.from({ length: 4 }, someByte).join('.')}\r\n\r\n${body}`
}

function someByte() {
  return Math.floor(Math.random() * 256)
}

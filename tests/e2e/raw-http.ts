import { connect } from 'node:net'

interface RawAnswer {
  /** NaN when the line was closed without a word. */
  status: number
  head: string
  body: string
}

const longestWaitInMilliseconds = 60_000

/** What the server at `address` says to these bytes, untouched by any client. Fails when it says nothing and keeps the line open. */
export function sendRaw(address: string | undefined, bytes: string | Uint8Array): Promise<RawAnswer> {
  const { hostname, port } = new URL(address ?? '')
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.setTimeout(longestWaitInMilliseconds, () => socket.destroy(new Error('no answer, and the line stays open')))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', reject)
    socket.on('close', () => resolve(readAnswer(Buffer.concat(parts))))
  })
}

/** A request with exactly this path and these header lines. The server closes the line after it. */
export const requestOf = (method: string, path: string, ...lines: string[]): string =>
  [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n')

const gap = '\r\n\r\n'

function readAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf(gap)
  const head = bytes.subarray(0, end < 0 ? undefined : end).toString('latin1')
  const body = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + gap.length)
  const isChunked = /^transfer-encoding: chunked$/im.test(head)
  return { status: Number(head.split(' ')[1]), head, body: (isChunked ? joinChunks(body) : body).toString('utf8') }
}

/** The chunks one after the other, each told by its length in hexadecimal. */
function joinChunks(body: Buffer): Buffer {
  const lineEnd = body.indexOf('\r\n')
  const length = lineEnd < 0 ? 0 : Number.parseInt(body.subarray(0, lineEnd).toString('latin1'), 16)
  if (!length) return Buffer.alloc(0)
  const start = lineEnd + 2
  return Buffer.concat([body.subarray(start, start + length), joinChunks(body.subarray(start + length + 2))])
}

import { createServer } from 'node:http'
import type { SameBytes } from './same-bytes'

// Plain Node, which sends the same bytes under the same headers to whoever asks: plain-server.ts <port> <file with them as JSON>.
const [port = '', file = ''] = process.argv.slice(2)
const { readFileSync } = await import('node:fs')
const answers = new Map(
  (JSON.parse(readFileSync(file, 'utf8')) as SameBytes[]).map(({ key, headers, body }) => [
    key,
    { headers, body: Buffer.from(body, 'base64') },
  ]),
)
createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  const found = answers.get(`${request.method} ${request.url}`)
  // What is posted is read first, as anybody would.
  request.resume().on('end', () => response.writeHead(found ? 200 : 404, found?.headers).end(found?.body))
}).listen(Number(port), '127.0.0.1')

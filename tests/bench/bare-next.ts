import { createServer } from 'node:http'
import next from 'next'
import { editionPath } from '../../src/edition/edition-file'
import { followEdition } from '../../src/edition/follow-edition'
import { env } from '../../src/env'
import { addressHeader } from '../../src/inner-headers'

// Next alone, with the site that was built and the edition that was written last, and without our door: bare-next.ts <port>.
const [port = ''] = process.argv.slice(2)
followEdition(editionPath(env.DATABASE_URL), { say: console.error, swapped: () => {} })
const app = next({ dev: false, hostname: '127.0.0.1', port: Number(port), httpServer: createServer() })
await app.prepare()
const handler = app.getRequestHandler()
createServer((request, response) => {
  // A page knows its address by this, and nobody else tells it.
  request.headers[addressHeader] = request.url
  void handler(request, response)
}).listen(Number(port), '127.0.0.1')

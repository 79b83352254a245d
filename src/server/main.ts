import { createServer } from 'node:http'
import next from 'next'
import { env } from '../env'
import { answerWith } from './answer'
import { refuseUnreadable } from './refuse-unreadable'
import { stopGracefully } from './stop-gracefully'

const dev = process.argv.includes('--dev')
const app = next({ dev, hostname: env.HOST, port: env.PORT })
await app.prepare()

const server = createServer(answerWith(app.getRequestHandler(), { safeExit: env.SAFE_EXIT_URL }))
server.headersTimeout = 10_000
server.requestTimeout = 30_000
server.on('clientError', refuseUnreadable)
server.on('upgrade', app.getUpgradeHandler())
stopGracefully(server)

server.listen(env.PORT, env.HOST, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : env.PORT
  process.stdout.write(`Dichtbij is ready: http://localhost:${port}\n`)
})

import { createServer } from 'node:http'
import next from 'next'
import { env } from '../env'
import { answerWith } from './answer'
import { listen } from './listen'
import { openServer } from './open-server'
import { stopGracefully } from './stop-gracefully'

const dev = process.argv.includes('--dev')
// In production Next would take every offer to upgrade the connection and leave it without an answer. It listens on this server, which nobody reaches.
const httpServer = dev ? undefined : createServer()
const app = next({ dev, hostname: env.HOST, port: env.PORT, httpServer })
await app.prepare()

const server = openServer(
  answerWith(app.getRequestHandler(), {
    safeExit: env.SAFE_EXIT_URL,
    siteUrl: env.SITE_URL,
    reportTo: env.REPORT_TO,
    trustedProxies: env.TRUSTED_PROXIES,
    keep: !dev,
  }),
)
// Only the development server has something to upgrade to; without a listener such a request is answered like any other.
if (dev) server.on('upgrade', app.getUpgradeHandler())
// A page that is open holds a connection to the development server for as long as it likes.
stopGracefully(server, dev ? 0 : undefined)

const port = await listen(server, env)
process.stdout.write(`Dichtbij is ready: http://localhost:${port}\n`)

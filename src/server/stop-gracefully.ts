import type { Server } from 'node:http'

/** On SIGTERM or SIGINT the server takes nothing new, ends what is under way, and stops; after ten seconds it stops all the same. */
export function stopGracefully(server: Server) {
  const stop = () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), 10_000).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

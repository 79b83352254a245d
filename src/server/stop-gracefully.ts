import type { Server } from 'node:http'

const longestInMilliseconds = 10_000

/**
 * On SIGTERM, SIGINT or SIGHUP the server takes nothing new, ends what is under way, and stops; after `patience` it stops all the same.
 * The signal may come twice: Ctrl-C reaches us from the terminal and from npm.
 */
export function stopGracefully(server: Server, patience: number = longestInMilliseconds) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), patience).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
}

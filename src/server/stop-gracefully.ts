import type { Server } from 'node:http'

const longestInMilliseconds = 10_000

/**
 * On SIGTERM, SIGINT or SIGHUP the server takes nothing new, ends what is under way, does `last`, and stops; after `patience` it does `last` and stops all the same.
 * The signal may come twice: Ctrl-C reaches us from the terminal and from npm.
 */
export function stopGracefully(server: Server, patience: number = longestInMilliseconds, last = async () => {}) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    const end = () => last().finally(() => process.exit(0))
    server.close(end)
    server.closeIdleConnections()
    setTimeout(end, patience).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
}

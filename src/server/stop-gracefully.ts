import type { Server } from 'node:http'

const longestInMilliseconds = 10_000

/**
 * On SIGTERM, SIGINT or SIGHUP the server takes nothing new, ends what is under way, does `last`, and stops; after `patience` it does `last` all the same, for ten seconds at most, and stops.
 * The signal may come twice: Ctrl-C reaches us from the terminal and from npm.
 */
export function stopGracefully(server: Server, patience: number = longestInMilliseconds, last = async () => {}) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      const exit = () => process.exit(0)
      setTimeout(exit, longestInMilliseconds).unref()
      void last().finally(exit)
    }
    server.close(end)
    server.closeIdleConnections()
    setTimeout(end, patience).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)
}

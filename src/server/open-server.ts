import { createServer, type Server, type ServerOptions } from 'node:http'
import type { Answer } from './handler'
import { inTurn } from './in-turn'
import { keepConnections } from './keep-connections'
import { refuseExpectation } from './refuse'
import { refuseTunnel, refuseUnreadable } from './refuse-unreadable'

interface Limits extends ServerOptions {
  /** Milliseconds without a byte in or out, after which a line is ended: whoever does not read holds nothing for long. */
  silence?: number
  mostConnections?: number
  mostRequests?: number
}

/** A server that answers, also whoever sends nothing, too slowly or no HTTP, and on which nobody holds more than a part. */
export function openServer(
  answer: Answer,
  { silence = 60_000, mostConnections = 1000, mostRequests = 1000, ...options }: Limits = {},
): Server {
  const server = createServer(
    {
      // Answered with a page of ours instead.
      requireHostHeader: false,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 2000,
      // Longer than a proxy keeps an idle line (nginx: 60 s): else it sends a request over one that is just being ended.
      keepAliveTimeout: 75_000,
      ...options,
    },
    inTurn(answer, mostRequests),
  )
  server.timeout = silence
  server.on('clientError', refuseUnreadable)
  server.on('checkExpectation', refuseExpectation)
  server.on('connect', refuseTunnel)
  keepConnections(server, mostConnections)
  return server
}

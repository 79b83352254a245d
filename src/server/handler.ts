import type { IncomingMessage, ServerResponse } from 'node:http'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** The same of a server that may be done at once; it tells what went wrong itself. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

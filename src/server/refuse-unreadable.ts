import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { errorDocument, errorPolicy } from './error-document'
import { securityHeaders } from './security-headers'

const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** Answers what is not HTTP at all, has headers that are too large, or does not come to an end, with a complete page too. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable || isUnderWay(socket)) return void socket.destroy()
  endWith(statuses[error.code ?? ''] ?? 400, socket)
}

/** Answers whoever asks for a way to another server. */
export const refuseTunnel = (_: unknown, socket: Duplex) => endWith(405, socket)

function endWith(status: number, socket: Duplex) {
  const body = errorDocument(status, undefined)
  const headers = {
    ...securityHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': errorPolicy,
    'Cache-Control': 'no-store',
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'))
}

/** Whether an answer has begun on this line, which another one would spoil. Node offers no other way to see it. */
const isUnderWay = (socket: Duplex & { _httpMessage?: ServerResponse | null }): boolean =>
  socket._httpMessage?.headersSent === true

import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isKnown } from './conditional'
import { type Encoding, encodingFor } from './encodings'
import { securityHeaders } from './security-headers'

/** What is the same for every reader: one buffer for all who ask, also while they do not read. */
export interface KeptFile {
  plain: Buffer
  /** How it is sent in each encoding; as it is where that is not smaller. */
  sent: Record<Encoding, Sent>
  unchanged: string[]
  tag: string
  /** False of a picture or a font, which is zipped in itself. */
  canBeZipped: boolean
}

interface Sent {
  /** Names and values in turn, for Node to write as they are. */
  headers: string[]
  body: Buffer
}

interface Bodies {
  br: Buffer
  gzip: Buffer
}

/** `security`: what goes with every answer, unless this one is held to something else. */
export function toFile(
  type: string,
  cacheControl: string,
  plain: Buffer,
  policy?: string,
  zipped?: Bodies,
  security: Record<string, string> = securityHeaders,
): KeptFile {
  const canBeZipped = /^text\/|json|javascript|xml/.test(type)
  const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  // A strong tag would have to be another one for each encoding (RFC 9110, 8.8.3.3); to know what was not changed a weak one is enough (13.1.2).
  const tag = canBeZipped ? `W/"${hash}"` : `"${hash}"`
  const always = Object.entries({
    ...security,
    ETag: tag,
    'Cache-Control': cacheControl,
    ...(canBeZipped && { Vary: 'Accept-Encoding' }),
  }).flat()
  const identity = {
    headers: [
      ...always,
      ...['Content-Type', type],
      ...(policy ? ['Content-Security-Policy', policy] : []),
      ...['Content-Length', String(plain.length)],
    ],
    body: plain,
  }
  const file = { plain, tag, canBeZipped, unchanged: always, sent: { br: identity, gzip: identity, identity } }
  if (zipped) sendZipped(file, zipped)
  return file
}

/** From here on the file is sent as one of these, where that is smaller. */
export function sendZipped({ sent, plain }: KeptFile, bodies: Bodies) {
  for (const encoding of ['br', 'gzip'] as const) {
    const body = bodies[encoding]
    if (body.length >= plain.length) continue
    const headers = [...sent.identity.headers.slice(0, -1), String(body.length), 'Content-Encoding', encoding]
    sent[encoding] = { headers, body }
  }
}

/** The bytes that it holds in memory. */
export const sizeOf = ({ sent: { br, gzip, identity } }: KeptFile): number =>
  [...new Set([br, gzip, identity])].reduce((sum, { body }) => sum + body.length, 0)

export function sendFile({ tag, unchanged, sent }: KeptFile, request: IncomingMessage, response: ServerResponse) {
  const { 'if-none-match': known, 'accept-encoding': accepted } = request.headers
  if (known !== undefined && isKnown(known, tag)) return void response.writeHead(304, unchanged).end()
  const { headers, body } = sent[encodingFor(accepted)]
  response.writeHead(200, headers).end(body)
}

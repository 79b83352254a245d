import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { isKnown } from './conditional'
import { takesGzip } from './takes-gzip'

/** What is the same for every reader: one buffer for all who ask, also while they do not read. */
export interface KeptFile {
  headers: { 'Content-Type': string; 'Cache-Control': string; ETag: string; 'Content-Security-Policy'?: string }
  plain: Buffer
  /** Where it is smaller so. */
  zipped?: Buffer
}

export function toFile(type: string, cacheControl: string, plain: Buffer, policy?: string): KeptFile {
  const tag = createHash('sha256').update(plain).digest('hex').slice(0, 16)
  const zipped = /^text\/|json|javascript|xml/.test(type) ? gzipSync(plain, { level: 9 }) : plain
  return {
    headers: {
      'Content-Type': type,
      'Cache-Control': cacheControl,
      ETag: `"${tag}"`,
      ...(policy && { 'Content-Security-Policy': policy }),
    },
    plain,
    ...(zipped.length < plain.length && { zipped }),
  }
}

export function sendFile({ headers, plain, zipped }: KeptFile, request: IncomingMessage, response: ServerResponse) {
  const { ETag, 'Cache-Control': cacheControl } = headers
  if (zipped) response.setHeader('Vary', 'Accept-Encoding')
  if (isKnown(request.headers['if-none-match'], ETag))
    return void response.writeHead(304, { ETag, 'Cache-Control': cacheControl }).end()
  const zip = zipped && takesGzip(request.headers['accept-encoding'])
  const body = zip ? zipped : plain
  if (zip) response.setHeader('Content-Encoding', 'gzip')
  response.writeHead(200, { ...headers, 'Content-Length': body.length }).end(body)
}

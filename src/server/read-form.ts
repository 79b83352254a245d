import type { IncomingMessage } from 'node:http'
import { unreadableForm } from './form-header'

export const mostBytes = 4096
/** So much more is read and thrown away, so that the browser gets an answer; then the line is cut. */
const mostBytesDrained = 4 * 1024 * 1024

/** The urlencoded form in the body, percent-encoded for a header, or a word for why it could not be taken. At most 4 KB are kept: of a longer form its beginning, where that `mayBeCut`. */
export async function readForm(request: IncomingMessage, mayBeCut: boolean): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes - part.length < mostBytes) parts.push(part)
    if (bytes > mostBytesDrained) break
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return unreadableForm.unreadable
  if (bytes > mostBytes && !mayBeCut) return unreadableForm.tooLong
  return encodeURIComponent(Buffer.concat(parts).subarray(0, mostBytes).toString('utf8'))
}

import type { IncomingMessage } from 'node:http'
import { unreadableForm } from './form-header'

export const mostBytes = 4096
/** Of a form that may be cut so much is kept, so that what stands behind a long text is not lost. */
const mostBytesCut = 64 * 1024
/** So much more is read and thrown away, so that the browser gets an answer; then the line is cut. */
const mostBytesDrained = 4 * 1024 * 1024

/** The urlencoded form in the body, percent-encoded for a header, or a word for why it could not be taken. At most 4 KB are taken; of a form that `mayBeCut` the first 64 KB. */
export async function readForm(request: IncomingMessage, mayBeCut: boolean): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  const most = mayBeCut ? mostBytesCut : mostBytes
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes - part.length < most) parts.push(part)
    if (bytes > mostBytesDrained) break
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return unreadableForm.unreadable
  if (bytes > most && !mayBeCut) return unreadableForm.tooLong
  return encodeURIComponent(Buffer.concat(parts).subarray(0, most).toString('utf8'))
}

import type { IncomingMessage } from 'node:http'
import { unreadableForm } from './form-header'
import { readBody } from './read-body'

export const mostBytes = 4096
/** Of a form that may be cut so much is kept, so that what stands behind a long text is not lost. */
const mostBytesCut = 64 * 1024

/** The urlencoded form in the body, percent-encoded for a header, or a word for why it could not be taken. At most 4 KB are taken; of a form that `mayBeCut` the first 64 KB. */
export async function readForm(request: IncomingMessage, mayBeCut: boolean): Promise<string> {
  const most = mayBeCut ? mostBytesCut : mostBytes
  const { kept, bytes } = await readBody(request, most)
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return unreadableForm.unreadable
  return bytes > most && !mayBeCut ? unreadableForm.tooLong : encodeURIComponent(kept.toString('utf8'))
}

import type { IncomingMessage } from 'node:http'
import { unreadableForm } from '../inner-headers'
import { readBody } from './read-body'

/** Somebody may tell a lot in a form. */
const mostBytes = 64 * 1024

/** The urlencoded form in the body, percent-encoded for a header, or a word for why it could not be taken. At most 64 KB are taken: of a form that `mayBeCut` the beginning. */
export async function readForm(request: IncomingMessage, mayBeCut: boolean): Promise<string> {
  const { kept, bytes } = await readBody(request, mostBytes)
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return unreadableForm.unreadable
  return bytes > mostBytes && !mayBeCut ? unreadableForm.tooLong : encodeURIComponent(kept.toString('utf8'))
}

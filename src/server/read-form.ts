import type { IncomingMessage } from 'node:http'
import type { Posted } from '../forms/form'
import { readBody } from './read-body'

/** Somebody may tell a lot in a form. */
const mostBytes = 64 * 1024

/** The urlencoded form in the body, or why it could not be taken. At most 64 KB are taken: of a form that `mayBeCut` the beginning. */
export async function readForm(request: IncomingMessage, mayBeCut: boolean): Promise<Posted> {
  const { kept, bytes } = await readBody(request, mostBytes)
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return { refused: 'unreadable' }
  if (bytes > mostBytes && !mayBeCut) return { refused: 'too-long' }
  return { fields: new URLSearchParams(kept.toString('utf8')) }
}

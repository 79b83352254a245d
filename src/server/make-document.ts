import { askNext } from './ask-next'
import { documentPolicy } from './content-security-policy'
import { finishDocument } from './finish-page'
import type { Handler } from './handler'
import { type KeptFile, toFile } from './send-file'
import type { Settings } from './with-settings'

/** What is at this path for every reader, made by Next and finished by us; undefined where there is nothing. Throws when it cannot be made. */
export async function makeDocument(next: Handler, path: string, settings: Settings): Promise<KeptFile | undefined> {
  const { status, headers, body } = await askNext(next, path)
  if (status === 404) return undefined
  if (status !== 200) throw new Error(`The page could not be made: ${status}.`)
  const type = String(headers['content-type'])
  if (!type.startsWith('text/html')) return toFile(type, 'no-cache', body)
  const html = finishDocument(body.toString('utf8'), path, { search: '', isPosted: false, settings })
  return toFile('text/html; charset=utf-8', 'no-cache', Buffer.from(html), documentPolicy)
}

import { insideOf } from '../i18n/addresses'
import { askFile } from './ask-file'
import { documentPolicy } from './content-security-policy'
import type { Handler } from './handler'
import { makePage } from './make-page'
import { type KeptFile, toFile } from './send-file'

/** What is at this path for every reader, a page or a file, made from the edition that serves; undefined where there is nothing. Throws when it cannot be made. */
export async function makeDocument(next: Handler, path: string): Promise<KeptFile | undefined> {
  if (path.endsWith('.json')) return askFile(next, path)
  const html = await makePage(next, path, { inside: insideOf(path), address: path })
  return html === undefined
    ? undefined
    : toFile('text/html; charset=utf-8', 'no-cache', Buffer.from(html), documentPolicy)
}

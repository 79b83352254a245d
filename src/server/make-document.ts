import { insideOf } from '../i18n/addresses'
import { askFile } from './ask-file'
import type { Handler } from './handler'
import { makePage } from './make-page'
import { type KeptFile, toFile } from './send-file'
import { zipQuickly } from './zip-file'

/** For so long a cache that many readers share may send a document without asking whether there is a newer one. */
export const sharedSeconds = 10

/** A reader's own browser asks each time. */
const cacheControl = `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`

/** What is at this path for every reader, a page or a file, made from the edition that serves; undefined where there is nothing. Throws when it cannot be made. */
export async function makeDocument(next: Handler, path: string): Promise<KeptFile | undefined> {
  if (path.endsWith('.json')) return askFile(next, path, cacheControl)
  const page = await makePage(next, path, { inside: insideOf(path), address: path })
  if (!page) return undefined
  const file = toFile('text/html; charset=utf-8', cacheControl, Buffer.from(page.html), page.policy)
  await zipQuickly(file)
  return file
}

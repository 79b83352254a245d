import { pageAt } from '../i18n/addresses'
import type { PageId } from '../i18n/page-words'
import { type KeptFile, toFile } from './send-file'

/** Pages on which one finds help to put on a worksheet. */
const carriers: readonly PageId[] = ['guide', 'wijk', 'topic', 'layer', 'situation']
const longestQuery = 200

const carries = (path: string): boolean => {
  const page = pageAt(path)?.page
  return page !== undefined && carriers.includes(page)
}

/** The code of a worksheet that somebody has open, who looks around on this page; undefined where the address has none. */
export function codeCarried(path: string, query: string): string | undefined {
  if (query === '' || query.length > longestQuery || !carries(path)) return undefined
  return /^(?:.*&)?c=([0-9a-z]{5,120})(?:&.*)?$/.exec(query)?.[1]
}

/** The same document for whoever has a worksheet open: what one puts on goes onto that one, and the code goes along to every page like it. It is sent as it is, and kept by nobody. */
export function carryCode({ plain, sent }: KeptFile, code: string): KeptFile {
  const { headers } = sent.identity
  const policy = headers[headers.indexOf('Content-Security-Policy') + 1]
  const html = plain
    .toString()
    .replace(/href="(\/[^"#?]*)(#[^"]*)?"/g, (link, path: string, part = '') =>
      carries(path) ? `href="${path}?c=${code}${part}"` : link,
    )
    .replaceAll('?on=', `?c=${code}&amp;on=`)
  return toFile('text/html; charset=utf-8', 'no-store', Buffer.from(html), policy)
}

import { pageAt } from '../i18n/addresses'
import type { PageId } from '../i18n/page-words'
import { type KeptFile, toFile } from './send-file'

/** Pages on which one finds help to put on a worksheet. */
const carriers: readonly PageId[] = ['guide', 'wijk', 'topic', 'layer', 'situation']
const longestQuery = 600
/** What the address of a worksheet may say, but for the way back. */
const fields = ['c', 'o', 't', 'g', 'l']
const value = /^[0-9a-z-]{1,120}$/

const carries = (path: string): boolean => {
  const page = pageAt(path)?.page
  return page !== undefined && carriers.includes(page)
}

/** The query of the worksheet that somebody has open, who looks around on this page; undefined where the address has none. */
export function worksheetIn(path: string, query: string): string | undefined {
  if (query === '' || query.length > longestQuery || !carries(path)) return undefined
  const asked = new URLSearchParams(query)
  if (!asked.has('c')) return undefined
  const said = fields.flatMap((name) => {
    const text = asked.get(name)
    return text === null ? [] : [[name, text] as const]
  })
  return said.every(([, text]) => value.test(text)) ? said.map((pair) => pair.join('=')).join('&') : undefined
}

/** The same document for whoever has a worksheet open: what one puts on goes onto that one, and it goes along to every page like it. It is sent as it is, and kept by nobody. */
export function carryWorksheet({ plain, sent }: KeptFile, worksheet: string): KeptFile {
  const { headers } = sent.identity
  const policy = headers[headers.indexOf('Content-Security-Policy') + 1]
  const html = withWorksheet(plain.toString(), worksheet)
  return toFile('text/html; charset=utf-8', 'no-store', Buffer.from(html), policy)
}

/** The page with the worksheet in each of its links and forms that lead to where one finds help. */
export function withWorksheet(html: string, worksheet: string): string {
  const query = worksheet.replaceAll('&', '&amp;')
  return (
    html
      .replace(/(href|action)="(\/[^"#?]*)(#[^"]*)?"/g, (link, name: string, path: string, part = '') =>
        carries(path) ? `${name}="${path}?${query}${part}"` : link,
      )
      .replace(/(href="[^"?]*)\?on=/g, `$1?${query}&amp;on=`)
      // What the search of the guide finds.
      .replace('carry=""', `carry="?${query}"`)
  )
}

import { situations } from '../core/situations/find-situations'
import { addressWordOf } from '../core/situations/situation'
import { addressOf, pageAt } from '../i18n/addresses'
import { locales, sourceLocale } from '../i18n/languages'
import type { PageId } from '../i18n/page-words'
import { escapeXml } from './escape-xml'

/** Pages for whoever builds this site. They say so to search engines, too. */
const forBuilders: readonly PageId[] = ['style', 'style-pictures']
const ofDanger = new Set(situations.filter(({ danger }) => danger).map(addressWordOf))

/** Whether search engines may list the page at this path: not what is made for one reader, and not what tells of a danger. */
export function isListed(path: string): boolean {
  const at = pageAt(path)
  if (!at || forBuilders.includes(at.page)) return false
  return !((at.page === 'situation' || at.page === 'go-along') && ofDanger.has(at.rest[0] ?? ''))
}

/** The sitemap of these documents, with each page in every language; addresses are whole, from `site` without a slash at its end. */
export function sitemapOf(documents: Iterable<string>, site: string): string {
  const whole = (path: string) => escapeXml(site + path)
  const entries = [...documents].filter(isListed).flatMap((path) => {
    const at = pageAt(path)
    if (!at) return []
    const links = locales.map((locale) => alternate(locale, whole(addressOf(at.page, locale, ...at.rest))))
    const otherwise = alternate('x-default', whole(addressOf(at.page, sourceLocale, ...at.rest)))
    return [`<url><loc>${whole(path)}</loc>${links.join('')}${otherwise}</url>\n`]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`
}

const alternate = (language: string, address: string): string =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`

import { addressOf } from '@/i18n/addresses'
import { type Locale, locales, sourceLocale } from '@/i18n/languages'
import type { PageId } from '@/i18n/page-words'
import { searchDescription } from '@/i18n/search-description'

/** What a chat app shows of any page: the same picture for all, which tells nothing about this one. */
const preview = '/preview.png'

interface Props {
  page: PageId
  rest: readonly string[]
  locale: Locale
  /** How a browser calls the search of this site. */
  name: string
  /** The site's own address. Without one nothing is there that needs a whole one. */
  site: string | undefined
}

/** In the head: where this page is, in every language, for search engines; how to search the guide, for browsers; and the picture for previews. */
export const LinksForMachines = ({ page, rest, locale: asked, name, site }: Props) => (
  <>
    {site && <link rel="canonical" href={site + addressOf(page, asked, ...rest)} />}
    {locales.map((locale) => (
      <link key={locale} rel="alternate" hrefLang={locale} href={(site ?? '') + addressOf(page, locale, ...rest)} />
    ))}
    {site && <link rel="alternate" hrefLang="x-default" href={site + addressOf(page, sourceLocale, ...rest)} />}
    {site && (
      <link rel="search" type="application/opensearchdescription+xml" title={name} href={searchDescription(asked)} />
    )}
    {site && <meta property="og:image" content={site + preview} />}
  </>
)

import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import type { PageId } from '@/i18n/page-words'

/** What a chat app shows of any page: the same picture for all, which tells nothing about this one. */
const preview = '/preview.png'

interface Props {
  page: PageId
  rest: readonly string[]
  /** The site's own address. Without one there is no picture: its address must be whole. */
  site: string | undefined
}

/** In the head: this page in every language, for search engines, and its picture for previews. */
export const LinksForMachines = ({ page, rest, site }: Props) => (
  <>
    {locales.map((locale) => (
      <link key={locale} rel="alternate" hrefLang={locale} href={addressOf(page, locale, ...rest)} />
    ))}
    {site && <meta property="og:image" content={site + preview} />}
  </>
)

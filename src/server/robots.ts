import { addressOf } from '../i18n/addresses'
import { locales } from '../i18n/languages'

/** Links that combine without end, and what is no page. A list says itself that no search engine may keep it: of what they may not read they keep the address. */
const closed = [
  ...locales.flatMap((locale) => [`${addressOf('browse', locale)}?`, addressOf('worksheet', locale)]),
  '/api/',
  '/weg',
]

/** What search engines are asked to leave alone, and where they find the rest. */
export const robotsOf = (site: string | undefined): string =>
  [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    ...(site ? ['', `Sitemap: ${site}/sitemap.xml`] : []),
    '',
  ].join('\n')

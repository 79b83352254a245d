import { addressOf } from '../i18n/addresses'
import { type Locale, locales } from '../i18n/languages'
import { searchDescription } from '../i18n/search-description'
import { wordsIn } from '../i18n/words'
import { escapeXml } from './escape-xml'

/** The language of the search that is described at this path. */
export const searchDescribedAt = (path: string): Locale | undefined =>
  locales.find((locale) => searchDescription(locale) === path)

/** The search of the guide for a browser that has a field for it (OpenSearch 1.1): posted, so that what one looks for stands in no address, and without suggestions, so that nothing leaves while one types. */
export function openSearchOf(locale: Locale, site: string): string {
  const { name, description } = wordsIn(locale).site
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xmlns:parameters="http://a9.com/-/spec/opensearch/extensions/parameters/1.0/">
<ShortName>${escapeXml(name)}</ShortName>
<Description>${escapeXml(description)}</Description>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="64" height="64" type="image/svg+xml">${site}/icon.svg</Image>
<Url type="text/html" method="post" parameters:method="post" template="${site}${addressOf('guide', locale)}"><Param name="words" value="{searchTerms}"/><parameters:Parameter name="words" value="{searchTerms}"/></Url>
</OpenSearchDescription>
`
}

import { renderToStaticMarkup } from 'react-dom/server'
import { addressOf, pageAt } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { wordsIn } from '../i18n/words'
import { LanguageSwitch, languagesId } from '../ui/frame/language-switch'
import { takesQuery } from './queries'

const place = `<div id="${languagesId}"></div>`

/** The page with the way to itself in the other languages, with what follows its path where that belongs to it, for readers in its header and for search engines in its head. What has no address in them stays as it is. */
export function withLanguages(html: string, path: string, search = ''): string {
  const at = pageAt(path)
  if (!at) return html
  const { page, locale, rest } = at
  const forReaders = renderToStaticMarkup(
    <LanguageSwitch
      page={page}
      rest={rest}
      locale={locale}
      words={wordsIn(locale).site}
      search={takesQuery(path) ? search : ''}
    />,
  )
  const forEngines = locales.map((other) =>
    renderToStaticMarkup(<link rel="alternate" hrefLang={other} href={addressOf(page, other, ...rest)} />),
  )
  return html.replace(place, () => forReaders).replace('</head>', () => `${forEngines.join('')}</head>`)
}

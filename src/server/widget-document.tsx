import { renderToStaticMarkup } from 'react-dom/server'
import { addressOf } from '../i18n/addresses'
import { type Locale, languages, locales } from '../i18n/languages'
import { wordsIn } from '../i18n/words'
import { Mark } from '../ui/art/mark'
import { EscalationStrip } from '../ui/frame/escalation-strip'
import { inNewTab } from '../ui/frame/in-new-tab'
import { LanguageSwitch } from '../ui/frame/language-switch'
import { Widget } from '../ui/widget/widget'
import { policyOfWidget } from './content-security-policy'
import { headersOfWidget } from './security-headers'
import { type KeptFile, toFile } from './send-file'
import { withNumbersKept } from './with-numbers-kept'
import { withStyle } from './with-style'
import { zipSmall } from './zip-file'

const localesAt = new Map(locales.map((locale) => [addressOf('widget', locale), locale]))
const kept = new Map<Locale, KeptFile>()

/** The window at this path, which may stand in a page of any site; undefined where there is none. Made of constants alone, so that whom to call stands there whatever else is gone. */
export function findWidget(path: string): KeptFile | undefined {
  const locale = localesAt.get(path)
  if (!locale) return undefined
  const known = kept.get(locale)
  if (known) return known
  const { html, css } = withStyle(render(locale))
  const file = toFile(
    'text/html; charset=utf-8',
    'public, max-age=300',
    Buffer.from(html),
    policyOfWidget(css),
    undefined,
    headersOfWidget,
  )
  kept.set(locale, file)
  zipSmall(file).catch(() => {})
  return file
}

function render(locale: Locale): string {
  const words = wordsIn(locale)
  const page = (
    <html lang={locale} dir={languages[locale].direction} className="widget">
      {/* biome-ignore lint/style/noHeadElement: no page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{words.widget.frame}</title>
      </head>
      <body>
        <a className="skip hidden-to-eyes" href="#main">
          {words.site.skip}
        </a>
        <EscalationStrip words={words} rulesAddress={addressOf('help-now', locale)} isFramed />
        <header className="frame site-header">
          <a className="site-name" href={addressOf('home', locale)} {...inNewTab}>
            <Mark size={26} />
            {words.site.name}
          </a>
          <LanguageSwitch page="widget" rest={[]} locale={locale} words={words.site} />
        </header>
        <main id="main" className="frame">
          <Widget words={words} locale={locale} />
        </main>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${withNumbersKept(renderToStaticMarkup(page))}`
}

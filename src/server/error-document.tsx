import { renderToStaticMarkup } from 'react-dom/server'
import style from '../generated/style.txt'
import { addressOf, localeOf } from '../i18n/addresses'
import { type Locale, languages, locales, sourceLocale } from '../i18n/languages'
import { wordsIn } from '../i18n/words'
import { Mark } from '../ui/art/mark'
import { EscalationStrip } from '../ui/frame/escalation-strip'
import { LanguageSwitch } from '../ui/frame/language-switch'
import { policyWithStyle } from './content-security-policy'
import { addressOfScript } from './scripts'
import { withNumbersKept } from './with-numbers-kept'

type ErrorKind = 'not-found' | 'malformed' | 'too-large' | 'too-slow' | 'busy' | 'failed'

const kept = new Map<string, string>()

/** The policy that goes with an error page. */
export const errorPolicy = policyWithStyle(style)

/**
 * A complete page for an error status: the escalation block, what happened, and the ways on. In the language of the address, or in all
 * languages at once where that is not known. Made of constants alone: words and style are compiled in, nothing is read or fetched.
 */
export function errorDocument(status: number, path: string | undefined): string {
  const locale = path === undefined ? undefined : localeOf(path)
  const key = `${kindOf(status)} ${locale ?? ''}`
  const made = kept.get(key) ?? render(kindOf(status), locale)
  kept.set(key, made)
  return made
}

function kindOf(status: number): ErrorKind {
  if (status === 404) return 'not-found'
  if (status === 413 || status === 414 || status === 431) return 'too-large'
  if (status === 408) return 'too-slow'
  if (status === 429 || status === 503) return 'busy'
  return status < 500 ? 'malformed' : 'failed'
}

function render(kind: ErrorKind, locale: Locale | undefined): string {
  const spoken = locale ? [locale] : locales
  const first = locale ?? sourceLocale
  const words = wordsIn(first)
  const page = (
    <html lang={first} dir={languages[first].direction}>
      {/* biome-ignore lint/style/noHeadElement: no page of Next */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{[...spoken.map((one) => wordsIn(one).errors[kind].title), words.site.name].join(' · ')}</title>
        <link rel="icon" href="/icon.svg" />
        <script type="module" async src={addressOfScript('elements')} />
        <style
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, compiled in
          dangerouslySetInnerHTML={{ __html: style }}
        />
      </head>
      <body>
        <a className="skip hidden-to-eyes" href="#main">
          {words.site.skip}
        </a>
        <EscalationStrip words={words} rulesAddress={addressOf('help-now', first)} />
        <header className="frame site-header">
          <a className="site-name" href={addressOf('home', first)}>
            <Mark />
            {words.site.name}
          </a>
          {locale && <LanguageSwitch page="home" rest={[]} locale={locale} words={words.site} />}
        </header>
        <main id="main" className="frame">
          {spoken.map((one) => (
            <ErrorWords key={one} kind={kind} locale={one} />
          ))}
        </main>
      </body>
    </html>
  )
  return `<!DOCTYPE html>${withNumbersKept(renderToStaticMarkup(page))}`
}

const waysOn = ['help-now', 'find-help', 'guide', 'home'] as const

function ErrorWords({ kind, locale }: { kind: ErrorKind; locale: Locale }) {
  const { errors, pages } = wordsIn(locale)
  return (
    <section lang={locale} dir={languages[locale].direction} className="prose mt-4">
      <h1>{errors[kind].title}</h1>
      <p className="mt-3">{errors[kind].text}</p>
      <ul className="mt-3">
        {waysOn.map((page) => (
          <li key={page}>
            <a className="inline-flex min-h-11 items-center" href={addressOf(page, locale)}>
              {pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

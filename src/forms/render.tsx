import { cloneElement, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import type { Locale } from '@/i18n/languages'
import { wordsIn } from '@/i18n/words'
import type { Answered } from './form'

/** This screen in this language, under its title. */
export function render(locale: Locale, title: string, screen: ReactNode): Answered {
  const words = wordsIn(locale)
  return {
    title: renderToStaticMarkup(`${title} · ${words.site.name}`),
    main: renderToStaticMarkup(<Surroundings locale={locale}>{screen}</Surroundings>),
  }
}

const kept = new Map<Locale, ReactElement>()

/** What every screen stands in: its language and its words. What the provider made is kept, because the sentences that it has read are in it; reading them takes a quarter of the time. */
function Surroundings({ locale, children }: { locale: Locale; children: ReactNode }) {
  const known = kept.get(locale)
  if (known) return cloneElement(known, undefined, children)
  const made = IntlProvider({ locale, messages: wordsIn(locale), timeZone: 'Europe/Amsterdam', children: null })
  kept.set(locale, made)
  return cloneElement(made, undefined, children)
}

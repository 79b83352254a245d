import { IntlProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bareNumbersIn } from '@/core/way-in/numbers-in'
import { type Locale, locales } from '@/i18n/languages'
import { explanationIds } from '@/i18n/page-words'
import en from '../../../messages/en.json'
import nl from '../../../messages/nl.json'
import { explanations } from './explanations'

const numbersIn = (text: string) => bareNumbersIn(text).map(({ start, end }) => text.slice(start, end))

/** The words that are in no link that calls. */
const wordsBesideCalls = (body: ReactNode, locale: Locale) =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={locale === 'nl' ? nl : en} timeZone="Europe/Amsterdam">
      {body}
    </IntlProvider>,
  )
    .replace(/<a [^>]*href="tel:[^>]*>.*?<\/a>/gs, '')
    .replace(/<[^>]*>/g, '|')

for (const locale of locales)
  test.each(explanationIds)(`every number in the explanation %s can be tapped, in ${locale}`, (id) => {
    const { lead, parts } = explanations[id][locale]
    for (const { title, body, source } of parts) {
      expect(numbersIn(wordsBesideCalls(body, locale))).toEqual([])
      expect(numbersIn([lead, title, source].join(' '))).toEqual([])
    }
  })

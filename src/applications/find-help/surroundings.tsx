import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import type { Locale } from '@/i18n/languages'
import type { Words } from '@/i18n/words'

/** What every screen stands in: its language and its words. */
export type Surroundings = (props: { children: ReactNode }) => ReactNode

export const surroundingsIn =
  (locale: Locale, words: Partial<Words>): Surroundings =>
  ({ children }) => (
    <IntlProvider locale={locale} messages={words} timeZone="Europe/Amsterdam">
      {children}
    </IntlProvider>
  )

import type { Edition } from '@/edition/edition'
import type { Locale } from '@/i18n/languages'
import type { Answered, Posted } from './form'

/** What a page is made of that is another one for each who asks. */
export interface AskedScreen {
  /** What follows the word of the page in the address. */
  rest: readonly string[]
  query: URLSearchParams
  posted?: Posted | undefined
  locale: Locale
  edition: Pick<Edition, 'services' | 'retired'>
  now: Date
  /** Where the site is reached; empty where that is not known. */
  site: string
}

/** Another address, where what was asked for is. */
export interface Elsewhere {
  to: string
}

export type ScreenAnswerer = (asked: AskedScreen) => Answered | Elsewhere

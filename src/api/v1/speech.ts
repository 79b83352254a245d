import { createTranslator } from 'next-intl'
import { addressOf } from '../../i18n/addresses'
import { type Locale, locales } from '../../i18n/languages'
import type { PageId } from '../../i18n/page-words'
import { wordsIn } from '../../i18n/words'
import { base } from './version'

/** The words of a language, as the pages take them. */
function wordsToSay(locale: Locale) {
  const messages = wordsIn(locale)
  return {
    t: createTranslator({ locale, messages }),
    service: createTranslator({ locale, messages, namespace: 'service' }),
    seen: createTranslator({ locale, messages, namespace: 'service.seen' }),
    area: createTranslator({ locale, messages, namespace: 'service.area' }),
    place: createTranslator({ locale, messages, namespace: 'plan.place' }),
    now: createTranslator({ locale, messages, namespace: 'plan.now' }),
  }
}

/** In which language an answer speaks, and where its links lead. */
export interface Speech extends ReturnType<typeof wordsToSay> {
  locale: Locale
  /** The address of a page in this language; whole where it is known where this site is reached. */
  page: (id: PageId, ...rest: string[]) => string
  /** The address of an answer of this interface, in this language. */
  answer: (...rest: string[]) => string
}

/** Made once: each keeps the sentences that it has read. */
const words = new Map(locales.map((locale) => [locale, wordsToSay(locale)]))

export const speechIn = (locale: Locale, site: string): Speech => ({
  ...(words.get(locale) ?? wordsToSay(locale)),
  locale,
  page: (id, ...rest) => site + addressOf(id, locale, ...rest),
  answer: (...rest) => `${site}${[base, ...rest].join('/')}?lang=${locale}`,
})

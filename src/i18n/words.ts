import en from '../../messages/en.json'
import nl from '../../messages/nl.json'
import type { Locale } from './languages'

/** All words of the product in one language. Dutch is the source: its shape is the type of every other language. */
export type Words = typeof nl

const perLocale: Record<Locale, Words> = { nl, en }

export const wordsIn = (locale: Locale): Words => perLocale[locale]

import en from '../../generated/words/situation-words.en.json'
import nl from '../../generated/words/situation-words.nl.json'
import type { Locale } from '../../i18n/languages'

export const readers = ['parent', 'youth', 'other'] as const
/** For whom a part of the page is written. */
export type Reader = (typeof readers)[number]

/** What is written for one reader of a situation; all other parts of the page come from shared data. */
export interface ReaderWords {
  /** Two to four small steps for today. */
  today: readonly string[]
  /** What one can say, and to whom. */
  words: readonly { to: string; say: string }[]
  /** What is special here about who gets to know. */
  told?: string
  /** What is special while one waits, or when it does not help. */
  waiting?: string
}

export type SituationWords = Partial<Record<Reader, ReaderWords>> & {
  /** What somebody around them can say to have seen, to the child and to the parent, where one may talk with them. */
  seen: { child?: string; parent?: string }
  facts: readonly { text: string; source: string }[]
  /** `date` as the page states it, null when it states none. */
  sources: Readonly<Record<string, { title: string; address: string; date: string | null }>>
}

const pages: Record<Locale, unknown> = { nl, en }

/** The words of the page of a situation in this language; undefined where there is none. */
export const situationWords = (id: string, locale: Locale): SituationWords | undefined =>
  (pages[locale] as Record<string, SituationWords>)[id]

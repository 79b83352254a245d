import type { Edition } from '@/edition/edition'
import type { Locale } from '@/i18n/languages'

/** What was posted: its fields, or why they could not be read. */
export type Posted = { fields: URLSearchParams; refused?: undefined } | { refused: 'too-long' | 'unreadable' }

/** What stands in the frame for the one who posted, as HTML. */
export interface Answered {
  /** Inside `<title>`: it names the step, never an answer. */
  title: string
  /** Inside `<main>`. */
  main: string
}

/** Makes the answer to what was posted, from this edition, at this moment and in this language. */
export type FormAnswerer = (
  posted: Posted,
  asked: { locale: Locale; edition: Pick<Edition, 'services'>; now: Date },
) => Answered

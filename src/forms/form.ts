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
  /** Where the address of the page says more than its path: so the same page is found in another language. */
  at?: { address: string; own: string } | undefined
}

/** Stands in the address of a frame for what each page has of its own there. */
export const ownPart = 'own-part'

/** Makes the answer to what was posted, from this edition, at this moment and in this language. */
export type FormAnswerer = (
  posted: Posted,
  asked: { locale: Locale; edition: Pick<Edition, 'services'>; now: Date },
) => Answered

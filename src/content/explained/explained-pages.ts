import { meanings } from '@/generated/words/meanings'
import type { Locale } from '@/i18n/languages'
import { explanationIds } from '@/i18n/page-words'
import { explanations } from './explanations'

/** The explanations that a search can find, under their titles. */
export const explainedPages = (locale: Locale) =>
  explanationIds
    .filter((id) => meanings.some(({ page }) => page === id))
    .map((id) => ({ id, title: explanations[id][locale].title }))

import type { Locale } from '../../i18n/languages'
import type { ApiAnswer } from '../api-answer'

/** What is the same for all who ask may be kept as long as a page of ours; what answers somebody is never kept. */
const keeping = { 'for all': 'public, max-age=10', 'for one': 'no-store' } as const

export const answered = (said: object, locale: Locale, who: keyof typeof keeping): ApiAnswer => ({
  status: 200,
  headers: {
    'Cache-Control': keeping[who],
    'Content-Type': 'application/json',
    'Content-Language': locale,
  },
  body: JSON.stringify(said),
})

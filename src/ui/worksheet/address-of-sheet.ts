import { queryOfWorksheet, type Worksheet } from '@/core/list/worksheet'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'

/** What a link to a page of the guide carries, so that what one finds there goes onto this worksheet. */
export const carrying = (sheet: Worksheet): string => `?${queryOfWorksheet({ ...sheet, before: null })}`

/** Where this worksheet is. */
export const addressOfSheet = (sheet: Worksheet, locale: Locale, part: 'give' | 'more' = 'more'): string =>
  `${addressOf('worksheet', locale)}?${queryOfWorksheet(sheet)}#${part}`

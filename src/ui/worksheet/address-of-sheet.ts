import { queryOfWorksheet, type Worksheet } from '@/core/list/worksheet'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'

/** Where this worksheet is. */
export const addressOfSheet = (sheet: Worksheet, locale: Locale, part: 'give' | 'more' = 'more'): string =>
  `${addressOf('worksheet', locale)}?${queryOfWorksheet(sheet)}#${part}`

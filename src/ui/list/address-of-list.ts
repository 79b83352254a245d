import { codeOf } from '@/core/list/code'
import type { List } from '@/core/list/list'
import { addressOf } from '@/i18n/addresses'
import { type Locale, sourceLocale } from '@/i18n/languages'

/** The page of a list, for whom it was made. */
export const addressOfList = (list: List, locale: Locale): string => addressOf('list', locale, codeOf(list))

/** What a list is printed on: a sheet, or small cards. */
export const addressOnPaper = (list: List, locale: Locale, paper: 'paper' | 'list-card'): string =>
  `${addressOf(paper, locale)}?c=${codeOf(list)}`

/** The services of a list as contacts for a phone. */
export const contactsOf = (list: List, locale: Locale): string =>
  `/api/contacts?c=${codeOf(list)}${locale === sourceLocale ? '' : `&language=${locale}`}`

/** The worksheet with this list, and with what is offered beside it. */
export const addressOfWorksheet = (list: List, locale: Locale, offered?: List): string =>
  `${addressOf('worksheet', locale)}?c=${codeOf(list)}${offered && offered.picks.length > 0 ? `&o=${codeOf(offered)}` : ''}`

/** The worksheet with this service put on it. */
export const addressToPut = (slug: string, locale: Locale): string => `${addressOf('worksheet', locale)}?on=${slug}`

import { type List, queryOf } from '@/core/list/list'
import { sourceLocale } from '@/i18n/languages'

/** Where a list is had as contacts, with their notes in this language. */
export const contactsOf = (list: List, locale: string): string =>
  `/api/contacts?${queryOf(list)}${locale === sourceLocale ? '' : `&language=${locale}`}`

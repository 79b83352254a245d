import { regionOf } from '@/i18n/languages'

/** The name of a language in the language of the page: 'Arabisch' for `ar`. */
export const spellLanguage = (language: string, locale: string): string =>
  new Intl.DisplayNames(regionOf(locale), { type: 'language' }).of(language) ?? language

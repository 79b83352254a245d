import type { Locale } from '@/i18n/languages'

export const figuresAddress = '/api/how-true.csv'
export const pictureAddress = '/api/how-true.svg'

/** Where the figures and the map are, as files in this language. */
export const howTrueFiles = {
  table: (locale: Locale) => `${figuresAddress}?lang=${locale}`,
  picture: (locale: Locale) => `${pictureAddress}?lang=${locale}`,
}

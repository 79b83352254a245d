/** The languages of the product. Each is named in itself; dates and lists follow the habits of `region`. A new one is a line here and a file in `messages/`. */
export const languages = {
  nl: { name: 'Nederlands', direction: 'ltr', region: 'nl-NL' },
  en: { name: 'English', direction: 'ltr', region: 'en-GB' },
} as const

export type Locale = keyof typeof languages

export const locales = Object.keys(languages) as Locale[]

/** The language in which everything is written first, and which stands in where another has no words. */
export const sourceLocale: Locale = 'nl'

/** By whose habits dates, lists and names of languages are written in this language. */
export const regionOf = (locale: string): string => (isLocale(locale) ? languages[locale].region : locale)

export const isLocale = (text: string): text is Locale => Object.hasOwn(languages, text)

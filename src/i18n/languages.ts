/** The languages of the product. Each is named in itself. A new one is a line here and a file in `messages/`. */
export const languages = {
  nl: { name: 'Nederlands', direction: 'ltr' },
} as const

export type Locale = keyof typeof languages

export const locales = Object.keys(languages) as Locale[]

/** The language in which everything is written first, and which stands in where another has no words. */
export const sourceLocale: Locale = 'nl'

export const isLocale = (text: string): text is Locale => Object.hasOwn(languages, text)

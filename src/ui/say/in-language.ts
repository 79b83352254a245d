import { isLocale, languages } from '@/i18n/languages'

/** The attributes that tell in which language the words of an element are; none where that is the language of the page. */
export function inLanguage(language: string, locale: string): { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' } {
  if (language === locale) return {}
  return { lang: language, dir: isLocale(language) ? languages[language].direction : 'auto' }
}

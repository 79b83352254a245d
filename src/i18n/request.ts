import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { isLocale, sourceLocale } from './languages'
import { wordsIn } from './words'

/** Tells next-intl which language a page is in, from the first part of its address. */
export default getRequestConfig(async () => {
  const asked = await rootLocale()
  const locale = asked && isLocale(asked) ? asked : sourceLocale
  return { locale, messages: wordsIn(locale), timeZone: 'Europe/Amsterdam' }
})

import type { Locale } from '@/i18n/languages'
import { styleEn } from './en'
import { type StyleWords, styleNl } from './nl'

/** The style page is for builders: it speaks Dutch and English, and English under any other language. */
export const styleWords = (locale: Locale): StyleWords => (locale === 'nl' ? styleNl : styleEn)

import type { Locale } from '@/i18n/languages'
import { AboutEn } from './en'
import { AboutNl } from './nl'

export const about = { nl: AboutNl, en: AboutEn } satisfies Record<Locale, unknown>

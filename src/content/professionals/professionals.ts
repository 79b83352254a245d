import type { Locale } from '@/i18n/languages'
import { ProfessionalsEn } from './en'
import { ProfessionalsNl } from './nl'

export const professionals = { nl: ProfessionalsNl, en: ProfessionalsEn } satisfies Record<Locale, unknown>

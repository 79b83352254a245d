import type { Locale } from '@/i18n/languages'
import { PrivacyEn } from './en'
import { PrivacyNl } from './nl'

export const privacy = { nl: PrivacyNl, en: PrivacyEn } satisfies Record<Locale, unknown>

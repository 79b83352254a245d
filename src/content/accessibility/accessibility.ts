import type { Locale } from '@/i18n/languages'
import { AccessibilityEn } from './en'
import { AccessibilityNl } from './nl'

export const accessibility = { nl: AccessibilityNl, en: AccessibilityEn } satisfies Record<Locale, unknown>

import type { Locale } from '@/i18n/languages'
import { EmbedEn } from './en'
import { EmbedNl } from './nl'

export const embed = { nl: EmbedNl, en: EmbedEn } satisfies Record<Locale, unknown>

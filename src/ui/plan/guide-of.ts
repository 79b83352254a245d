import type { Who } from '@/core/triage/answers'
import { addressOf, guideForYoung } from '@/i18n/addresses'
import type { Locale } from '@/i18n/languages'

/** The page of a service in the guide for who asks or reads: told to the young first where a young person asks. */
export const guideOf = ({ who }: { who: Who | 'other' }, locale: Locale, slug: string): string =>
  who === 'youth' ? guideForYoung(locale, slug) : addressOf('guide', locale, slug)

import { regionOf } from '@/i18n/languages'

/** The parts as one enumeration: "school, geld en wonen". */
export const listWords = (
  parts: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(regionOf(locale), { type }).format(parts)

import { listFormat } from './formats'

/** The parts as one enumeration: "school, geld en wonen". */
export const listWords = (
  parts: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => listFormat(locale, { type }).format(parts)

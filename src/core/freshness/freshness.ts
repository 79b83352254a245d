import { type CalendarDate, daysBetween } from '../hours/calendar'
import type { Evidence, Service } from '../service'
import { isUnder, knownSince, monthsAfter } from './age'
import { dueShare, type Fact, monthsOf } from './bounds'

/** From good to bad: nothing to do, to be checked soon, too old to count on, of no known age. */
export const freshnesses = ['fresh', 'due', 'stale', 'unknown'] as const
export type Freshness = (typeof freshnesses)[number]

/** How fresh a fact of this help is on this day in Utrecht. On the day on which its months are over it is stale. */
export function freshnessOf(
  fact: Fact,
  help: Pick<Service, 'layer' | 'kinds'>,
  evidence: Evidence,
  today: CalendarDate,
): Freshness {
  const since = knownSince(evidence)
  if (since === undefined) return 'unknown'
  const months = monthsOf(fact, help)
  if (!isUnder(months, evidence, today)) return 'stale'
  return daysBetween(since, today) < dueShare * daysBetween(since, monthsAfter(since, months)) ? 'fresh' : 'due'
}

/** True when a fact is too old to count on, or nobody knows how old it is. */
export const isStale = (...of: Parameters<typeof freshnessOf>): boolean =>
  ['stale', 'unknown'].includes(freshnessOf(...of))

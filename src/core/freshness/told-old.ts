import { dayOf } from '../hours/amsterdam'
import { spellDay } from '../hours/calendar'
import type { Service } from '../service'
import { knownSince, monthsAfter } from './age'
import { monthsOf, staysReachable } from './bounds'
import { isPast } from './is-past'

/** True of help that is told to be old where it stands in sight: nobody looked for longer than its time whether it is there. Of help that stays reachable only its page says of when it is. */
export const isToldToBeOld = (service: Service, now: Date): boolean => isPast(toldOldFrom(service), dayOf(now))

/** The day from which that is true, YYYY-MM-DD; null where it never is. For whoever does not know the day yet on which it is read. */
export function toldOldFrom(service: Service): string | null {
  const since = knownSince(service.evidence.existence)
  if (staysReachable(service) || since === undefined) return null
  return spellDay(monthsAfter(since, monthsOf('existence', service)))
}

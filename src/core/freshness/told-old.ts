import { wallClock } from '../hours/amsterdam'
import type { CalendarDate } from '../hours/calendar'
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
  return spell(monthsAfter(since, monthsOf('existence', service)))
}

/** The day in Utrecht, YYYY-MM-DD. */
export const dayOf = (now: Date): string => spell(wallClock(now))

const spell = ({ year, month, day }: CalendarDate): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

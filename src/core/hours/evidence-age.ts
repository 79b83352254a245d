import type { Evidence } from '../service'
import type { CalendarDate } from './calendar'

/** Hours change: after this long we no longer say that something is open or closed. A choice of ours, November 2026. */
export const yearsUntilStale = 2

/**
 * True when the evidence has a known date that lies under 24 months before `today`.
 * A date that is only a year or a month is read as its first day, so evidence is never taken for newer than it is.
 */
export function isRecent({ date, dateBasis }: Evidence, today: CalendarDate): boolean {
  if (date === null || dateBasis === 'unknown') return false
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number)
  return ordinal(today) < ordinal({ year: year + yearsUntilStale, month, day })
}

/** Orders days as the calendar does, also a 29 February that does not exist in its year. */
function ordinal({ year, month, day }: CalendarDate): number {
  return (year * 100 + month) * 100 + day
}

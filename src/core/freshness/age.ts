import { addDays, type CalendarDate } from '../hours/calendar'
import type { Evidence } from '../service'

type Dates = Pick<Evidence, 'date' | 'dateEnd' | 'dateBasis' | 'checked'>

/**
 * The day from which the age of a fact counts: that on which somebody checked it, else the end of its date. A date that is only a year or a month is read as its
 * first day, so nothing is taken for newer than it is. Undefined where no day is known, or nobody knows what the date is of.
 */
export function knownSince({ date, dateEnd, dateBasis, checked }: Dates): CalendarDate | undefined {
  const seen = dateBasis === 'unknown' ? null : (dateEnd ?? date)
  const [year = Number.NaN, month = 1, day = 1] = (checked ?? seen ?? '').split('-').map(Number)
  return year > 0 ? { year, month, day } : undefined
}

/** The first day on which that many months of the calendar have passed: six months after 31 August is 1 March. */
export function monthsAfter({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const from = { year, month: month + months, day: 1 }
  const lastDay = addDays({ ...from, month: from.month + 1 }, -1).day
  return addDays({ ...from, day: Math.min(day, lastDay + 1) }, 0)
}

/** True when the evidence has a known day that lies under so many months before `today`: before `monthsAfter` it. */
export function isUnder(months: number, evidence: Dates, today: CalendarDate): boolean {
  const since = knownSince(evidence)
  return since !== undefined && ordinal(today) < ordinal({ ...since, month: since.month + months })
}

/** Orders days as the calendar does, also a 31 February that no month has. By hand, because every plan asks it hundreds of times. */
const ordinal = ({ year, month, day }: CalendarDate): number => (year * 12 + month) * 100 + day

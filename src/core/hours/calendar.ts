import { type Weekday, weekdays } from '../service'

/** A day of the calendar, without a clock or a time zone. `month` runs from 1 to 12. */
export interface CalendarDate {
  year: number
  month: number
  day: number
}

const dayInMilliseconds = 86_400_000

/** The calendar day that many days later, or earlier when negative. */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** How many days `later` comes after `earlier`; negative when it comes before. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return (midnight(later) - midnight(earlier)) / dayInMilliseconds
}

/** The day as YYYY-MM-DD, so that as text days stand in order. */
export const spellDay = ({ year, month, day }: CalendarDate): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** The weekday of a calendar day. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfIndex(new Date(midnight(date)).getUTCDay())
}

/** The weekday for what `getUTCDay` counts: 0 is Sunday. NaN, from an invalid Date, is Sunday too: the day on which no office is open. */
export function weekdayOfIndex(index: number): Weekday {
  return weekdays[index - 1] ?? 'sunday'
}

function midnight({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day)
}

import { instantOf, wallClock } from './amsterdam'
import { addDays, type CalendarDate, weekdayOf } from './calendar'
import { isHoliday } from './holidays'

/** "kantooruren (tussen 08.30 en 17.00 uur)": safety page of Samen Veilig Midden-Nederland, https://www.samen-veilig.nl/, checked 2026-11. */
export const officeHours = { opens: 8 * 60 + 30, closes: 17 * 60 } as const

/**
 * True in the office hours of the SAVE rule, wall clock of Europe/Amsterdam: 08:30:00 is inside, 17:00:00 outside.
 * The source names no days. Saturday, Sunday and holidays are taken as outside, because that leads to a line that is always answered. So is an invalid Date.
 */
export function isOfficeHours(now: Date): boolean {
  const clock = wallClock(now)
  return clock.minutes >= officeHours.opens && clock.minutes < officeHours.closes && isWorkingDay(clock)
}

/** The first start of office hours after `now`; inside them, and at their very start, that of the next working day. An invalid Date gives an invalid Date. */
export function nextOfficeHours(now: Date): Date {
  const today = wallClock(now)
  for (let days = 0; days <= longestWaitInDays; days++) {
    const day = addDays(today, days)
    const start = instantOf(day, officeHours.opens)
    if (start > now && isWorkingDay(day)) return start
  }
  return new Date(Number.NaN)
}

/** More than the longest row of days off, which is four (Good Friday to Easter Monday); five if King's Day or Liberation Day joins it. */
const longestWaitInDays = 14

function isWorkingDay(date: CalendarDate): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 'saturday' && weekday !== 'sunday' && !isHoliday(date)
}

/** Why it is outside office hours, in a word that people use; undefined inside them. A holiday goes before a weekend, and both before the hour. */
export type OutsideHours = 'holiday' | 'weekend' | 'night' | 'early' | 'evening'

export function outsideHours(now: Date): OutsideHours | undefined {
  if (isOfficeHours(now)) return undefined
  const clock = wallClock(now)
  if (isHoliday(clock)) return 'holiday'
  if (!isWorkingDay(clock)) return 'weekend'
  if (clock.minutes < nightUntil || clock.minutes >= nightFrom) return 'night'
  return clock.minutes < officeHours.opens ? 'early' : 'evening'
}

const [nightUntil, nightFrom] = [6 * 60, 23 * 60]

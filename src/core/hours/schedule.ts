import { isUnder } from '../freshness/age'
import { type Schedule, type Weekday, weekdays } from '../service'
import { instantOf, type WallClock, wallClock } from './amsterdam'
import { addDays, type CalendarDate, weekdayOf } from './calendar'
import { isHoliday } from './holidays'

/** True when one of the schedules is open by the wall clock of Europe/Amsterdam alone: holidays and evidence do not count here. `opens` is inside, `closes` outside. */
export function isOpen(schedules: readonly Schedule[], now: Date): boolean {
  if (schedules.length === 0) return false
  const clock = wallClock(now)
  return schedules.some((schedule) => isOpenAt(schedule, clock))
}

/** True when all seven days run from 00:00 to 24:00 for somebody who calls or chats; a door that never closes is not meant. */
export function isRoundTheClock(schedules: readonly Schedule[]): boolean {
  const allDay = schedules.filter(({ of, opens, closes }) => of !== 'door' && opens === '00:00' && closes === '24:00')
  return allDay.length > 0 && weekdays.every((weekday) => allDay.some(({ days }) => days.includes(weekday)))
}

const longestWaitInDays = 14

/**
 * The first moment after `now` at which it opens, at most fourteen days ahead; undefined when there is none, also when it never closes.
 * When it is open now, that is the next opening after the present one. Weekly hours only: a holiday does not count. Wall clock of Europe/Amsterdam.
 */
export function nextOpening(schedules: readonly Schedule[], now: Date): Date | undefined {
  const today = wallClock(now)
  for (let days = 0; days <= longestWaitInDays; days++) {
    const day = addDays(today, days)
    const starts = schedules
      .filter((schedule) => schedule.days.includes(weekdayOf(day)))
      .map(({ opens }) => instantOf(day, minutesOf(opens)).getTime())
      .sort((a, b) => a - b)
    const opening = starts.find((start) => start > now.getTime() && opensAt(schedules, start))
    if (opening !== undefined) return new Date(opening)
  }
  return undefined
}

/**
 * Whether it is open, only as far as that is known: from hours that are `stated` and under so many months old.
 * What would be open in hours that began on a holiday is `unknown`, unless it is open round the clock: 18:00 to 03:00 is of the day of 18:00. Where other hours say open and the known ones say closed, it is `unknown` too: a wrong "closed" keeps somebody from help.
 */
export function openNow(schedules: readonly Schedule[], now: Date, months: number): 'yes' | 'no' | 'unknown' {
  if (schedules.length === 0) return 'unknown'
  const clock = wallClock(now)
  const known = listKnown(schedules, now, months)
  if (known.length === 0) return 'unknown'
  if (isRoundTheClock(known)) return 'yes'
  const began = daysBegun(known, clock)
  if (began.length > 0) return began.every(isHoliday) ? 'unknown' : 'yes'
  return schedules.some((schedule) => isOpenAt(schedule, clock)) ? 'unknown' : 'no'
}

/** The hours that something may be said from about now: `stated`, and under so many months old. */
export function listKnown(schedules: readonly Schedule[], now: Date, months: number): Schedule[] {
  const today = wallClock(now)
  return schedules.filter(({ evidence }) => evidence.status === 'stated' && isUnder(months, evidence, today))
}

/** True when the clock shows a time in the hours of this day, or in those that ran past midnight from the day before. */
const isOpenAt = (schedule: Schedule, clock: WallClock): boolean =>
  isInHoursOf('today', schedule, clock) || isInHoursOf('yesterday', schedule, clock)

/** A span whose `closes` is not after `opens` runs past midnight and ends on the next day. */
function isInHoursOf(day: 'today' | 'yesterday', { days, opens, closes }: Schedule, clock: WallClock): boolean {
  const start = minutesOf(opens)
  const end = minutesOf(closes)
  const runsPastMidnight = end <= start
  if (day === 'yesterday') return runsPastMidnight && clock.minutes < end && days.includes(weekdayBefore(clock))
  return days.includes(clock.weekday) && clock.minutes >= start && (runsPastMidnight || clock.minutes < end)
}

/** The days on which the hours began that hold at this time: today, the day before, both or neither. */
function daysBegun(schedules: readonly Schedule[], clock: WallClock): CalendarDate[] {
  const isPastMidnight = schedules.some((schedule) => isInHoursOf('yesterday', schedule, clock))
  const ofToday = schedules.filter((schedule) => isInHoursOf('today', schedule, clock))
  const goOn = ofToday.filter((schedule) => goesOnFromYesterday(schedule, schedules, clock))
  return [
    ...(isPastMidnight || goOn.length > 0 ? [addDays(clock, -1)] : []),
    ...(ofToday.length > goOn.length ? [clock] : []),
  ]
}

/** True of hours from midnight into the morning where others ran until that midnight: partner files write a night in two parts. */
function goesOnFromYesterday({ opens, closes }: Schedule, schedules: readonly Schedule[], clock: WallClock): boolean {
  if (minutesOf(opens) !== 0 || minutesOf(closes) > noon) return false
  return schedules.some((other) => other.days.includes(weekdayBefore(clock)) && minutesOf(other.closes) % fullDay === 0)
}

const noon = 12 * 60
const fullDay = 24 * 60

const weekdayBefore = (date: CalendarDate): Weekday => weekdayOf(addDays(date, -1))

/** True when it is open at this time and was not just before. */
function opensAt(schedules: readonly Schedule[], time: number): boolean {
  return isOpen(schedules, new Date(time)) && !isOpen(schedules, new Date(time - 1))
}

function minutesOf(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number)
  return hours * 60 + minutes
}

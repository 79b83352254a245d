import type { Weekday } from '../service'
import { type CalendarDate, spellDay, weekdayOfIndex } from './calendar'

/** What a clock and a calendar on a wall in Utrecht show. */
export interface WallClock extends Readonly<CalendarDate> {
  readonly weekday: Weekday
  /** Since midnight, 0 to 1439. */
  readonly minutes: number
  readonly seconds: number
}

const minuteInMilliseconds = 60_000
const hourInMilliseconds = 60 * minuteInMilliseconds

/**
 * The wall clock of Europe/Amsterdam at this moment. An invalid Date gives a Sunday with NaN in every number.
 * Reckoned by hand because Intl is a hundred times slower and the exhaustive tests ask this half a million times.
 */
export function wallClock(now: Date): WallClock {
  const time = now.getTime()
  if (last?.time !== time) last = { time, clock: clockAt(time) }
  return last.clock
}

/** A plan asks hundreds of times about one moment. */
let last: { time: number; clock: WallClock } | undefined

function clockAt(time: number): WallClock {
  const local = new Date(time + offsetAt(time))
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: weekdayOfIndex(local.getUTCDay()),
    minutes: local.getUTCHours() * 60 + local.getUTCMinutes(),
    seconds: local.getUTCSeconds(),
  }
}

/** The day in Utrecht, YYYY-MM-DD. */
export const dayOf = (now: Date): string => spellDay(wallClock(now))

/**
 * The first moment at which the wall clock of Europe/Amsterdam shows this day and this many minutes since midnight; 1440 is midnight after it.
 * A time that spring skips gives the first moment after the gap, a time that autumn repeats gives the first of the two.
 */
export function instantOf({ year, month, day }: CalendarDate, minutes: number): Date {
  const local = Date.UTC(year, month - 1, day, 0, minutes)
  const inSummer = local - 2 * hourInMilliseconds
  if (offsetAt(inSummer) === 2 * hourInMilliseconds) return new Date(inSummer)
  const inWinter = local - hourInMilliseconds
  if (offsetAt(inWinter) === hourInMilliseconds) return new Date(inWinter)
  return new Date(changeOfClock(year, 'march'))
}

/** Ahead of UTC, in milliseconds. Summer time runs from the last Sunday of March to that of October: EU directive 2000/84/EC, the same days since 1996. */
function offsetAt(time: number): number {
  const year = new Date(time).getUTCFullYear()
  const isSummer = time >= changeOfClock(year, 'march') && time < changeOfClock(year, 'october')
  return isSummer ? 2 * hourInMilliseconds : hourInMilliseconds
}

const monthIndex = { march: 2, october: 9 }

/** 01:00 UTC on the last Sunday of the month. Both months have 31 days. */
function changeOfClock(year: number, month: 'march' | 'october'): number {
  const lastDay = new Date(Date.UTC(year, monthIndex[month], 31, 1))
  return Date.UTC(year, monthIndex[month], 31 - lastDay.getUTCDay(), 1)
}

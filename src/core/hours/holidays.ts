import { addDays, type CalendarDate, daysBetween, weekdayOf } from './calendar'

/** Days counted from Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
const daysFromEaster = [-2, 0, 1, 39, 49, 50]

/** New Year's Day, Liberation Day and both Christmas days. Liberation Day counts in every year, though many employers give it only once in five. */
const fixedDays = [
  { month: 1, day: 1 },
  { month: 5, day: 5 },
  { month: 12, day: 25 },
  { month: 12, day: 26 },
]

/**
 * True on the days that count as holidays for every rule about hours. King's Day is 27 April since 2014.
 * The list is a choice of ours, made in November 2026: with a doubtful day in it, a reader is led to a line that is always answered.
 */
export function isHoliday(date: CalendarDate): boolean {
  return (
    fixedDays.some(({ month, day }) => date.month === month && date.day === day) ||
    isKingsDay(date) ||
    daysFromEaster.includes(daysBetween(easterSunday(date.year), date))
  )
}

function isKingsDay(date: CalendarDate): boolean {
  const birthday = { year: date.year, month: 4, day: 27 }
  const celebrated = weekdayOf(birthday) === 'sunday' ? addDays(birthday, -1) : birthday
  return date.month === celebrated.month && date.day === celebrated.day
}

/** Easter Sunday of the Gregorian calendar. Anonymous algorithm, Nature, 20 April 1876; also in Meeus, Astronomical Algorithms, chapter 8. The letters are Meeus's. */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekdays } from '../service'
import { dayOf, instantOf, wallClock } from './amsterdam'

const intl = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  weekday: 'long',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

function wallClockOfIntl(now: Date) {
  const part = Object.fromEntries(intl.formatToParts(now).map(({ type, value }) => [type, value]))
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    weekday: part.weekday?.toLowerCase(),
    minutes: Number(part.hour) * 60 + Number(part.minute),
    seconds: Number(part.second),
  }
}

const moments = fc.date({
  min: new Date('1996-01-01T00:00:00Z'),
  max: new Date('2060-12-31T23:59:59Z'),
  noInvalidDate: true,
})

const hour = 3_600_000

describe('The wall clock of Amsterdam', () => {
  test('agrees with Intl at any moment from 1996 to 2060', () => {
    fc.assert(
      fc.property(moments, (now) => {
        expect(wallClock(now)).toEqual(wallClockOfIntl(now))
      }),
      { numRuns: 5000 },
    )
  })

  test('agrees with Intl at every hour of the days around each change of clock from 1996 to 2060', () => {
    for (let year = 1996; year <= 2060; year++) {
      for (const from of [Date.UTC(year, 2, 24), Date.UTC(year, 9, 24)]) {
        for (let hours = 0; hours < 9 * 24; hours++) {
          for (const time of [from + hours * hour - 1, from + hours * hour]) {
            const now = new Date(time)
            if (JSON.stringify(wallClock(now)) !== JSON.stringify(wallClockOfIntl(now)))
              expect(wallClock(now), now.toISOString()).toEqual(wallClockOfIntl(now))
          }
        }
      }
    }
  })

  test('names every weekday in its turn', () => {
    const days = weekdays.map((_, index) => new Date(Date.UTC(2026, 10, 16 + index, 12)))
    expect(days.map((day) => wallClock(day).weekday)).toEqual(weekdays)
  })

  test('shows a Sunday without numbers for an invalid moment', () => {
    expect(wallClock(new Date(Number.NaN))).toMatchObject({ weekday: 'sunday', minutes: Number.NaN })
  })
})

describe('The day in Utrecht', () => {
  test.each([
    ['2026-01-09T23:59:59+01:00', '2026-01-09'],
    ['2026-01-10T00:00:00+01:00', '2026-01-10'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s is %s', (moment, day) => {
    expect(dayOf(new Date(moment))).toBe(day)
  })
})

describe('The moment at which the wall clock shows a time', () => {
  test.each([
    ['in winter', { year: 2026, month: 11, day: 22 }, 8 * 60 + 30, '2026-11-22T08:30:00+01:00'],
    ['in summer', { year: 2026, month: 7, day: 1 }, 8 * 60 + 30, '2026-07-01T08:30:00+02:00'],
    ['at midnight after the day', { year: 2026, month: 12, day: 31 }, 24 * 60, '2027-01-01T00:00:00+01:00'],
    ['just before the gap in spring', { year: 2026, month: 3, day: 29 }, 119, '2026-03-29T01:59:00+01:00'],
    ['in the gap: the first moment after it', { year: 2026, month: 3, day: 29 }, 150, '2026-03-29T03:00:00+02:00'],
    ['at the end of the gap', { year: 2026, month: 3, day: 29 }, 180, '2026-03-29T03:00:00+02:00'],
    ['in the hour that comes twice: the first', { year: 2026, month: 10, day: 25 }, 150, '2026-10-25T02:30:00+02:00'],
    ['after the hour that comes twice', { year: 2026, month: 10, day: 25 }, 180, '2026-10-25T03:00:00+01:00'],
  ])('is found %s', (_, date, minutes, expected) => {
    expect(instantOf(date, minutes)).toEqual(new Date(expected))
  })

  test('shows that time again, and is the first of two an hour apart', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const clock = wallClock(now)
        const wholeMinute = now.getTime() - (now.getTime() % 60_000)
        const first = instantOf(clock, clock.minutes).getTime()
        expect([wholeMinute, wholeMinute - hour]).toContain(first)
        expect(wallClock(new Date(first))).toEqual({ ...clock, seconds: 0 })
      }),
    )
  })
})

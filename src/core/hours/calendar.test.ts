import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, spellDay, weekdayOf } from './calendar'

describe('The calendar', () => {
  test.each([
    ['over the end of a month', { year: 2026, month: 11, day: 30 }, 1, { year: 2026, month: 12, day: 1 }],
    ['over the end of a year', { year: 2026, month: 12, day: 25 }, 14, { year: 2027, month: 1, day: 8 }],
    ['over a leap day', { year: 2028, month: 2, day: 28 }, 2, { year: 2028, month: 3, day: 1 }],
    ['backwards', { year: 2027, month: 1, day: 1 }, -1, { year: 2026, month: 12, day: 31 }],
    ['over a change of clock', { year: 2026, month: 3, day: 28 }, 2, { year: 2026, month: 3, day: 30 }],
  ])('counts days %s', (_, date, days, expected) => {
    expect(addDays(date, days)).toEqual(expected)
  })

  test('knows the weekday of a day', () => {
    expect(weekdayOf({ year: 2026, month: 11, day: 22 })).toBe('sunday')
    expect(weekdayOf({ year: 2026, month: 11, day: 23 })).toBe('monday')
    expect(weekdayOf({ year: 2026, month: 11, day: 28 })).toBe('saturday')
  })

  test('spells a day so that days stand in order as text', () => {
    expect(spellDay({ year: 2026, month: 1, day: 9 })).toBe('2026-01-09')
    expect(spellDay({ year: 2026, month: 11, day: 22 })).toBe('2026-11-22')
  })

  test('is that many days further after adding that many days', () => {
    const date = { year: 2026, month: 11, day: 22 }
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })
})

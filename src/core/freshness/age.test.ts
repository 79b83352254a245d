import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../hours/calendar'
import type { Evidence } from '../service'
import { isUnder, knownSince, monthsAfter } from './age'

const of = (date: string | null, parts: Partial<Evidence> = {}): Evidence => ({
  address: 'a page',
  date,
  dateEnd: null,
  dateBasis: 'stated',
  status: 'stated',
  checked: null,
  checkedBy: null,
  ...parts,
})
const day = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

describe('the age of a fact counts', () => {
  test.each<[string, Evidence, string]>([
    ['from its day', of('2024-11-22'), '2024-11-22'],
    ['from the first day of its month', of('2024-11'), '2024-11-01'],
    ['from the first day of its year', of('2024'), '2024-01-01'],
    ['from the end of a span', of('2022', { dateEnd: '2024-03' }), '2024-03-01'],
    ['from the end where nothing else is known', of(null, { dateEnd: '2024' }), '2024-01-01'],
    ['from an estimate as from any date', of('2024', { dateBasis: 'inferred' }), '2024-01-01'],
    ['from the day on which it was checked', of('2019', { checked: '2026-10-03' }), '2026-10-03'],
    [
      'from a check before its date too: that is what somebody looked at last',
      of('2026', { checked: '2025-10-03' }),
      '2025-10-03',
    ],
    [
      'from a check where the date is of nobody knows what',
      of('2019', { dateBasis: 'unknown', checked: '2026-10-03' }),
      '2026-10-03',
    ],
    ['from a check where there is no date', of(null, { checked: '2026-10-03' }), '2026-10-03'],
  ])('%s', (_, evidence, since) => {
    expect(knownSince(evidence)).toEqual(day(since))
  })

  test.each<[string, Evidence]>([
    ['without a date', of(null)],
    ['whose date is of nobody knows what', of('2026-11', { dateBasis: 'unknown' })],
    ['whose date is none', of('garbage')],
  ])('from no day for a fact %s, and it is under no number of months', (_, evidence) => {
    expect(knownSince(evidence)).toBeUndefined()
    expect(isUnder(1200, evidence, day('2026-11-22'))).toBe(false)
  })
})

describe('months are those of the calendar', () => {
  test.each([
    ['2026-05-29', 6, '2026-11-29'],
    ['2026-11-29', 12, '2027-11-29'],
    ['2026-08-31', 6, '2027-03-01'],
    ['2026-08-30', 6, '2027-03-01'],
    ['2026-08-28', 6, '2027-02-28'],
    ['2023-08-29', 6, '2024-02-29'],
    ['2023-08-31', 6, '2024-03-01'],
    ['2024-02-29', 24, '2026-03-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 6, '2027-07-01'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(monthsAfter(day(from), months)).toEqual(day(expected))
    expect(isUnder(months, of(from), addDays(day(expected), -1))).toBe(true)
    expect(isUnder(months, of(from), day(expected))).toBe(false)
  })

  test('what is under so many months lies before the day after them, whatever the day', () => {
    const anyDay = fc.nat({ max: 20_000 }).map((days) => addDays(day('2000-01-01'), days))
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(6, 12, 24, 36), (since, today, months) => {
        const { year, month, day } = since
        const date = [year, month, day].map((one) => String(one).padStart(2, '0')).join('-')
        expect(isUnder(months, of(date), today)).toBe(daysBetween(today, monthsAfter(since, months)) > 0)
      }),
    )
  })

  test('nothing is recent on a day that is none', () => {
    expect(isUnder(24, of('2026-11'), { year: Number.NaN, month: 1, day: 1 })).toBe(false)
  })
})

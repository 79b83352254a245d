import { describe, expect, test } from 'vitest'
import type { Evidence } from '../service'
import { isRecent } from './evidence-age'

const today = { year: 2026, month: 11, day: 22 }

function evidenceOf(date: string | null, dateBasis: Evidence['dateBasis'] = 'stated'): Evidence {
  return {
    address: 'https://example.org/',
    date,
    dateEnd: null,
    checked: null,
    checkedBy: null,
    dateBasis,
    status: 'stated',
  }
}

describe('Evidence', () => {
  test.each([
    ['2024-11-22', false, 'a day of 24 months ago'],
    ['2024-11-23', true, 'a day of one day under 24 months ago'],
    ['2024-11', false, 'a month, read as its first day'],
    ['2024-12', true, 'a month that began under 24 months ago'],
    ['2024', false, 'a year, read as 1 January'],
    ['2025', true, 'a year that began under 24 months ago'],
    ['2026-11-22', true, 'today'],
    ['2027-01-01', true, 'a day still to come'],
    ['garbage', false, 'no date at all'],
  ])('of %s is recent: %s (%s)', (date, expected) => {
    expect(isRecent(evidenceOf(date), today)).toBe(expected)
  })

  test('of 29 February is recent until the end of 28 February two years later', () => {
    expect(isRecent(evidenceOf('2024-02-29'), { year: 2026, month: 2, day: 28 })).toBe(true)
    expect(isRecent(evidenceOf('2024-02-29'), { year: 2026, month: 3, day: 1 })).toBe(false)
  })

  test('without a date, or with one that nobody knows the basis of, is not recent', () => {
    expect(isRecent(evidenceOf(null), today)).toBe(false)
    expect(isRecent(evidenceOf('2026-11', 'unknown'), today)).toBe(false)
    expect(isRecent(evidenceOf('2026-11', 'inferred'), today)).toBe(true)
  })
})

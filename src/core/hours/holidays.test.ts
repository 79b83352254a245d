import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CalendarDate, weekdayOf } from './calendar'
import { easterSunday, isHoliday } from './holidays'

function dateOf(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}

function listHolidays(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays({ year, month: 1, day: 1 }, index))
  return days
    .filter((date) => date.year === year && isHoliday(date))
    .map(({ month, day }) => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}

describe('Easter Sunday', () => {
  test.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '1996-04-07',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2016-03-27',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2035-03-25',
    '2038-04-25',
    '2049-04-18',
    '2285-03-22',
  ])('falls on %s', (text) => {
    expect(easterSunday(dateOf(text).year)).toEqual(dateOf(text))
  })

  test('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 4000 }), (year) => {
        const easter = easterSunday(year)
        expect(weekdayOf(easter)).toBe('sunday')
        expect(easter.month * 100 + easter.day).toBeGreaterThanOrEqual(322)
        expect(easter.month * 100 + easter.day).toBeLessThanOrEqual(425)
      }),
    )
  })
})

describe('The holidays', () => {
  test('of 2026 are these eleven', () => {
    expect(listHolidays(2026)).toEqual([
      '01-01', // New Year's Day
      '04-03', // Good Friday
      '04-05', // Easter Sunday
      '04-06', // Easter Monday
      '04-27', // King's Day
      '05-05', // Liberation Day
      '05-14', // Ascension Day
      '05-24', // Whit Sunday
      '05-25', // Whit Monday
      '12-25', // Christmas
      '12-26', // second Christmas day
    ])
  })

  test('of 2027 follow an Easter in March', () => {
    expect(listHolidays(2027)).toEqual([
      '01-01',
      '03-26',
      '03-28',
      '03-29',
      '04-27',
      '05-05',
      '05-06',
      '05-16',
      '05-17',
      '12-25',
      '12-26',
    ])
  })

  test.each([
    ['2014-04-26', '2014-04-27'],
    ['2025-04-26', '2025-04-27'],
    ['2031-04-26', '2031-04-27'],
  ])('hold King’s Day on %s when the 27th is a Sunday', (celebrated, birthday) => {
    expect(isHoliday(dateOf(celebrated))).toBe(true)
    expect(isHoliday(dateOf(birthday))).toBe(false)
  })

  test.each([
    ['2026-04-26', 'the day before King’s Day'],
    ['2026-04-04', 'the Saturday before Easter'],
    ['2026-05-04', 'Remembrance Day'],
    ['2026-05-15', 'the Friday after Ascension Day'],
    ['2026-12-24', 'the day before Christmas'],
    ['2026-12-31', 'the last day of the year'],
    ['2026-11-23', 'an ordinary Monday'],
  ])('leave out %s, %s', (text) => {
    expect(isHoliday(dateOf(text))).toBe(false)
  })

  test('hold Liberation Day in every year, not once in five', () => {
    for (let year = 2020; year <= 2030; year++) expect(isHoliday({ year, month: 5, day: 5 })).toBe(true)
  })
})

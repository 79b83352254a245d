import { expect, test } from 'vitest'
import { type Evidence, type Schedule, type Weekday, weekdays } from '../service'
import { openingAt } from './opening'

const recent: Evidence = {
  address: 'https://example.org/',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
}
const old: Evidence = { ...recent, date: '2019-09' }

const hours = (days: Weekday[], opens: string, closes: string, evidence = recent): Schedule => ({
  days,
  opens,
  closes,
  of: 'phone',
  evidence,
})

const mornings = hours(['monday', 'wednesday'], '09:00', '12:00')
const fridays = hours(['friday'], '09:00', '12:00')
const nights = hours([...weekdays], '18:00', '03:00')
const sunday = '2026-11-22T12:00:00+01:00'

test.each([
  ['open in stated hours', [mornings], '2026-11-23T09:00:00+01:00', { is: 'open' }],
  ['closed until Monday', [mornings], sunday, { is: 'closed', opens: new Date('2026-11-23T09:00:00+01:00') }],
  [
    'closed until the Monday after summer time began',
    [mornings],
    '2026-03-28T12:00:00+01:00',
    { is: 'closed', opens: new Date('2026-03-30T09:00:00+02:00') },
  ],
  [
    'closed over a holiday',
    [fridays],
    '2026-04-01T12:00:00+02:00',
    { is: 'closed', opens: new Date('2026-04-10T09:00:00+02:00') },
  ],
  [
    'closed, and not known until when where old hours say earlier',
    [fridays, hours(['tuesday'], '09:00', '12:00', old)],
    sunday,
    { is: 'closed', opens: undefined },
  ],
  ['unknown in old hours', [hours(['sunday'], '09:00', '18:00', old)], sunday, { is: 'unknown' }],
  ['unknown outside old hours', [hours(['monday'], '09:00', '18:00', old)], sunday, { is: 'unknown' }],
  ['unknown on a holiday that would be open', [mornings], '2026-04-06T10:00:00+02:00', { is: 'unknown' }],
  ['open after midnight of a holiday, from the evening before', [nights], '2026-12-25T01:00:00+01:00', { is: 'open' }],
  ['unknown after midnight, from the evening of a holiday', [nights], '2026-12-27T01:00:00+01:00', { is: 'unknown' }],
  [
    'closed on a holiday until the first evening that is none',
    [nights],
    '2026-12-25T12:00:00+01:00',
    { is: 'closed', opens: new Date('2026-12-27T18:00:00+01:00') },
  ],
  [
    'closed at the year’s end until the evening after New Year’s Day',
    [nights],
    '2027-01-01T12:00:00+01:00',
    { is: 'closed', opens: new Date('2027-01-02T18:00:00+01:00') },
  ],
  [
    'closed on the last day of the year until its evening',
    [nights],
    '2026-12-31T12:00:00+01:00',
    { is: 'closed', opens: new Date('2026-12-31T18:00:00+01:00') },
  ],
  ['unknown without hours', [], sunday, { is: 'unknown' }],
])('is %s', (_, schedules, now, expected) => {
  expect(openingAt(schedules, new Date(now), 24)).toEqual(expected)
})

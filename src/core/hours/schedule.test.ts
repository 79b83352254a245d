import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Evidence, type Schedule, type Weekday, weekdays } from '../service'
import { instantOf, wallClock } from './amsterdam'
import { isOpen, isRoundTheClock, nextOpening, openNow } from './schedule'

const recent: Evidence = {
  address: 'https://example.org/',
  date: '2026-03',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
}
const minute = 60_000
const allWeek: Weekday[] = [...weekdays]

function hours(days: Weekday[], opens: string, closes: string, rest: Partial<Schedule> = {}): Schedule {
  return { days, opens, closes, of: 'phone', evidence: recent, ...rest }
}

const mornings = hours(['monday', 'wednesday'], '09:00', '12:00')
const nights = hours(['friday', 'saturday'], '20:00', '02:00')
const dayAndNight = hours(allWeek, '00:00', '24:00')
const weekdaysAndNights = hours(allWeek.slice(0, 5), '00:00', '24:00')

describe('By the wall clock it is open', () => {
  test.each([
    ['mornings', '2026-11-23T08:59:59+01:00', false, mornings],
    ['mornings', '2026-11-23T09:00:00+01:00', true, mornings],
    ['mornings', '2026-11-23T11:59:59+01:00', true, mornings],
    ['mornings', '2026-11-23T12:00:00+01:00', false, mornings],
    ['mornings on another day', '2026-11-24T10:00:00+01:00', false, mornings],
    ['nights', '2026-11-20T19:59:59+01:00', false, nights],
    ['nights', '2026-11-20T20:00:00+01:00', true, nights],
    ['nights, past midnight', '2026-11-21T01:59:59+01:00', true, nights],
    ['nights, past midnight', '2026-11-21T02:00:00+01:00', false, nights],
    ['nights, past the last midnight', '2026-11-22T01:00:00+01:00', true, nights],
    ['nights, before the first', '2026-11-20T01:00:00+01:00', false, nights],
    ['nights, after the last', '2026-11-22T20:00:00+01:00', false, nights],
    ['from Sunday into Monday', '2026-11-23T05:59:59+01:00', true, hours(['sunday'], '22:00', '06:00')],
    ['until 24:00', '2026-11-23T23:59:59+01:00', true, hours(['monday'], '18:00', '24:00')],
    ['until 24:00', '2026-11-24T00:00:00+01:00', false, hours(['monday'], '18:00', '24:00')],
    ['until 00:00', '2026-11-23T23:59:59+01:00', true, hours(['monday'], '18:00', '00:00')],
    ['until 00:00', '2026-11-24T00:00:00+01:00', false, hours(['monday'], '18:00', '00:00')],
    ['until the end of the gap of spring', '2026-03-29T03:00:00+02:00', false, hours(['sunday'], '01:00', '03:00')],
    ['in the second of two hours in autumn', '2026-10-25T02:15:00+01:00', true, hours(['sunday'], '01:00', '02:30')],
    ['from and until the same hour', '2026-11-24T09:59:59+01:00', true, hours(['monday'], '10:00', '10:00')],
    ['from and until the same hour', '2026-11-24T10:00:00+01:00', false, hours(['monday'], '10:00', '10:00')],
    ['on no day', '2026-11-23T10:00:00+01:00', false, hours([], '09:00', '12:00')],
    ['at hours that cannot be read', '2026-11-23T10:00:00+01:00', false, hours(allWeek, 'garbage', 'garbage')],
    ['from hours that cannot be read', '2026-11-23T10:00:00+01:00', false, hours(allWeek, 'garbage', '12:00')],
    ['until hours that cannot be read', '2026-11-23T10:00:00+01:00', false, hours(allWeek, '09:00', 'garbage')],
  ])('%s, at %s: %s', (_, now, expected, schedule) => {
    expect(isOpen([schedule], new Date(now))).toBe(expected)
  })

  test('when one of several schedules is', () => {
    expect(isOpen([mornings, nights], new Date('2026-11-23T10:00:00+01:00'))).toBe(true)
    expect(isOpen([], new Date('2026-11-23T10:00:00+01:00'))).toBe(false)
  })

  test('at every moment, when it is open round the clock', () => {
    const moments = fc.date({ min: new Date('1996-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (now) => {
        expect(isOpen([dayAndNight], now)).toBe(true)
      }),
    )
  })
})

describe('Open round the clock', () => {
  test.each([
    ['is a phone on all days', true, [dayAndNight]],
    ['is a chat on all days', true, [hours(allWeek, '00:00', '24:00', { of: 'chat' })]],
    ['is everything on all days', true, [hours(allWeek, '00:00', '24:00', { of: 'all' })]],
    ['are two parts of the week', true, [weekdaysAndNights, hours(['saturday', 'sunday'], '00:00', '24:00')]],
    ['is not a door that never closes', false, [hours(allWeek, '00:00', '24:00', { of: 'door' })]],
    ['are not five days', false, [weekdaysAndNights]],
    ['is not all but the first hour', false, [hours(allWeek, '01:00', '24:00')]],
    ['is not all but the last hour', false, [hours(allWeek, '00:00', '23:00')]],
    ['are not no hours', false, []],
  ])('%s', (_, expected, schedules) => {
    expect(isRoundTheClock(schedules)).toBe(expected)
  })
})

describe('The next opening', () => {
  test.each([
    ['is later today', [mornings], '2026-11-23T08:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    ['when open now comes after this one', [mornings], '2026-11-23T09:00:00+01:00', '2026-11-25T09:00:00+01:00'],
    ['can be next week', [mornings], '2026-11-25T12:00:00+01:00', '2026-11-30T09:00:00+01:00'],
    ['is the first of several', [nights, mornings], '2026-11-22T12:00:00+01:00', '2026-11-23T09:00:00+01:00'],
    [
      'is not the start of a span that joins another',
      [mornings, hours(['monday'], '12:00', '14:00')],
      '2026-11-23T10:00:00+01:00',
      '2026-11-25T09:00:00+01:00',
    ],
    [
      'does not know holidays',
      [hours(['friday'], '09:00', '12:00')],
      '2026-12-24T12:00:00+01:00',
      '2026-12-25T09:00:00+01:00',
    ],
    [
      'in the gap of spring is the end of the gap',
      [hours(['sunday'], '02:30', '05:00')],
      '2026-03-28T12:00:00+01:00',
      '2026-03-29T03:00:00+02:00',
    ],
    [
      'skips a span that lies in the gap of spring',
      [hours(['sunday'], '02:00', '03:00')],
      '2026-03-28T12:00:00+01:00',
      '2026-04-05T02:00:00+02:00',
    ],
  ])('%s', (_, schedules, now, expected) => {
    expect(nextOpening(schedules, new Date(now))).toEqual(new Date(expected))
  })

  test('does not exist without hours, for what never closes, or after an invalid moment', () => {
    const now = new Date('2026-11-22T12:00:00+01:00')
    expect(nextOpening([], now)).toBeUndefined()
    expect(nextOpening([hours([], '09:00', '12:00')], now)).toBeUndefined()
    expect(nextOpening([dayAndNight], now)).toBeUndefined()
    expect(nextOpening([weekdaysAndNights], now)).toEqual(new Date('2026-11-23T00:00+01:00'))
    expect(nextOpening([mornings], new Date(Number.NaN))).toBeUndefined()
  })

  test('is the first minute that a patient person would find, watching the clock', () => {
    const times = fc.nat({ max: 95 }).map((quarter) => {
      const [hour, minutes] = [Math.floor(quarter / 4), (quarter % 4) * 15]
      return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    })
    const schedules = fc.array(
      fc.tuple(fc.subarray(allWeek), times, times).map(([days, opens, closes]) => hours(days, opens, closes)),
      { maxLength: 3 },
    )
    const quarters = fc.nat({ max: 2 * 366 * 96 }).map((quarter) => new Date(Date.UTC(2026, 0, 1, 0, quarter * 15)))
    fc.assert(
      fc.property(schedules, quarters, (open, now) => {
        expect(nextOpening(open, now)).toEqual(watch(open, now))
      }),
      { numRuns: 400 },
    )
  })
})

/** An hour that autumn repeats counts only the first time, as `instantOf` has it. */
function watch(schedules: readonly Schedule[], now: Date): Date | undefined {
  for (let minutes = 15; minutes <= 14 * 24 * 60; minutes += 15) {
    const then = new Date(now.getTime() + minutes * minute)
    const clock = wallClock(then)
    const isFirst = instantOf(clock, clock.minutes).getTime() === then.getTime()
    if (isFirst && isOpen(schedules, then) && !isOpen(schedules, new Date(then.getTime() - 1))) return then
  }
  return undefined
}

describe('Whether it is open now', () => {
  const open = '2026-11-23T10:00:00+01:00'
  const shut = '2026-11-23T13:00:00+01:00'
  const christmasMorning = '2026-12-25T10:00:00+01:00'
  const old = { evidence: { ...recent, date: '2024-11' } }
  const dated = { evidence: { ...recent, status: 'dated' as const } }
  const everyMorning = hours(allWeek, '09:00', '12:00')

  test.each([
    ['yes in stated hours', [mornings], open, 'yes'],
    ['no outside stated hours', [mornings], shut, 'no'],
    ['unknown without hours', [], open, 'unknown'],
    ['unknown when the hours are only dated', [hours(['monday'], '09:00', '12:00', dated)], open, 'unknown'],
    ['unknown when the hours are 24 months old', [hours(['monday'], '09:00', '12:00', old)], open, 'unknown'],
    ['unknown outside hours that are 24 months old', [hours(['monday'], '09:00', '12:00', old)], shut, 'unknown'],
    ['yes when one of them is known to be open', [mornings, hours(allWeek, '00:00', '01:00', old)], open, 'yes'],
    ['unknown when only old hours say open', [mornings, hours(allWeek, '13:00', '14:00', old)], shut, 'unknown'],
    ['no when old hours say closed too', [mornings, hours(allWeek, '00:00', '01:00', old)], shut, 'no'],
    ['unknown on a holiday that would be open', [everyMorning], christmasMorning, 'unknown'],
    ['no on a holiday that would be closed', [nights], christmasMorning, 'no'],
    ['yes on a holiday round the clock', [dayAndNight], christmasMorning, 'yes'],
    [
      'unknown on a holiday when round the clock is only dated',
      [hours(allWeek, '00:00', '24:00', dated)],
      christmasMorning,
      'unknown',
    ],
  ])('is %s', (_, schedules, now, expected) => {
    expect(openNow(schedules, new Date(now), 24)).toBe(expected)
  })

  const evenings = hours(allWeek, '18:00', '03:00')
  const inTwoParts = [hours(allWeek, '18:00', '24:00'), hours(allWeek, '00:00', '03:00')]
  const onlyAfterMidnight = hours(allWeek, '00:00', '03:00')
  const allDayDoor = hours(allWeek, '00:00', '24:00', { of: 'door' })

  test.each([
    ['the eve of Christmas', '2026-12-24T23:59:59+01:00', 'yes'],
    ['after midnight, from the eve of Christmas', '2026-12-25T00:00:00+01:00', 'yes'],
    ['the last moment from that eve', '2026-12-25T02:59:59+01:00', 'yes'],
    ['past those hours', '2026-12-25T03:00:00+01:00', 'no'],
    ['Christmas evening', '2026-12-25T18:00:00+01:00', 'unknown'],
    ['after midnight, from one holiday into the next', '2026-12-26T01:00:00+01:00', 'unknown'],
    ['after midnight, from a holiday into a workday', '2026-12-27T02:59:59+01:00', 'unknown'],
    ['the first evening after the holidays', '2026-12-27T18:00:00+01:00', 'yes'],
    ['after midnight, from the last day of the year', '2027-01-01T01:00:00+01:00', 'yes'],
    ['after midnight, from New Year’s Day', '2027-01-02T01:00:00+01:00', 'unknown'],
    ['the evening after New Year’s Day', '2027-01-02T18:00:00+01:00', 'yes'],
    ['after midnight, from the day before King’s Day', '2026-04-27T01:00:00+02:00', 'yes'],
    ['after midnight, from King’s Day', '2026-04-28T01:00:00+02:00', 'unknown'],
    ['into Easter Sunday, when summer time has begun', '2027-03-28T01:59:59+01:00', 'yes'],
    ['at the gap of spring, on Easter Sunday', '2027-03-28T03:00:00+02:00', 'no'],
    ['before the hour that comes twice', '2026-10-25T02:30:00+02:00', 'yes'],
    ['in the hour that comes twice', '2026-10-25T02:30:00+01:00', 'yes'],
    ['after the hour that comes twice', '2026-10-25T03:00:00+01:00', 'no'],
  ])('%s is judged by the day on which the hours began, however they are written', (_, now, expected) => {
    expect(openNow([evenings], new Date(now), 24)).toBe(expected)
    expect(openNow(inTwoParts, new Date(now), 24)).toBe(expected)
  })

  test.each([
    ['hours that begin at midnight of a holiday are of that day', [onlyAfterMidnight], '2026-12-25T01:00:00+01:00'],
    [
      'a door that never closes is not open on a holiday for having been open before it',
      [allDayDoor],
      christmasMorning,
    ],
  ])('%s', (_, schedules, now) => {
    expect(openNow(schedules, new Date(now), 24)).toBe('unknown')
  })

  test('old hours of the evening before do not tell that what begins at midnight of a holiday is open', () => {
    const oldEvening = hours(allWeek, '18:00', '24:00', old)
    expect(openNow([oldEvening, onlyAfterMidnight], new Date('2026-12-25T01:00:00+01:00'), 24)).toBe('unknown')
  })

  test('is no longer known once the hours are 24 months old', () => {
    expect(openNow([dayAndNight], new Date('2028-02-29T23:59:59+01:00'), 24)).toBe('yes')
    expect(openNow([dayAndNight], new Date('2028-03-01T00:00:00+01:00'), 24)).toBe('unknown')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOfficeHours, nextOfficeHours, outsideHours } from './office-hours'

const minute = 60_000

describe('Office hours', () => {
  test.each([
    ['2026-11-20T08:29:59.999+01:00', false, 'the last moment before they begin'],
    ['2026-11-20T08:30:00+01:00', true, 'the moment they begin'],
    ['2026-11-20T12:00:00+01:00', true, 'noon on a Friday'],
    ['2026-11-20T16:59:59.999+01:00', true, 'their last moment'],
    ['2026-11-20T17:00:00+01:00', false, 'the moment they end'],
    ['2026-11-20T23:59:59+01:00', false, 'late on a Friday'],
    ['2026-11-21T12:00:00+01:00', false, 'a Saturday'],
    ['2026-11-22T12:00:00+01:00', false, 'a Sunday'],
    ['2026-11-23T12:00:00+01:00', true, 'a Monday'],
    ['2026-01-01T12:00:00+01:00', false, 'New Year’s Day'],
    ['2026-04-03T12:00:00+02:00', false, 'Good Friday'],
    ['2026-04-05T12:00:00+02:00', false, 'Easter Sunday'],
    ['2026-04-06T12:00:00+02:00', false, 'Easter Monday'],
    ['2026-04-27T12:00:00+02:00', false, 'King’s Day'],
    ['2026-05-05T12:00:00+02:00', false, 'Liberation Day'],
    ['2026-05-14T12:00:00+02:00', false, 'Ascension Day'],
    ['2026-05-15T12:00:00+02:00', true, 'the Friday after Ascension Day'],
    ['2026-05-24T12:00:00+02:00', false, 'Whit Sunday'],
    ['2026-05-25T12:00:00+02:00', false, 'Whit Monday'],
    ['2026-12-25T12:00:00+01:00', false, 'Christmas'],
    ['2028-12-26T12:00:00+01:00', false, 'the second Christmas day'],
    ['2026-03-27T08:29:59+01:00', false, 'a Friday morning in winter time'],
    ['2026-03-27T08:30:00+01:00', true, 'a Friday morning in winter time'],
    ['2026-03-30T08:29:59+02:00', false, 'the Monday after the change to summer time'],
    ['2026-03-30T08:30:00+02:00', true, 'the Monday after the change to summer time'],
    ['2026-03-30T16:59:59+02:00', true, 'the Monday after the change to summer time'],
    ['2026-03-30T17:00:00+02:00', false, 'the Monday after the change to summer time'],
    ['2026-10-23T08:30:00+02:00', true, 'a Friday morning in summer time'],
    ['2026-10-26T08:29:59+01:00', false, 'the Monday after the change to winter time'],
    ['2026-10-26T08:30:00+01:00', true, 'the Monday after the change to winter time'],
    ['2026-10-26T17:00:00+01:00', false, 'the Monday after the change to winter time'],
    ['2026-11-20T07:30:00Z', true, 'half past eight in Utrecht, told in another time zone'],
  ])('at %s: %s (%s)', (at, expected) => {
    expect(isOfficeHours(new Date(at))).toBe(expected)
  })

  test('never hold at an invalid moment, which leads to a line that is always answered', () => {
    expect(isOfficeHours(new Date(Number.NaN))).toBe(false)
  })
})

describe('The next office hours', () => {
  test.each([
    ['2026-11-22T12:00:00+01:00', '2026-11-23T08:30:00+01:00', 'on Sunday: Monday morning'],
    ['2026-11-23T08:29:59+01:00', '2026-11-23T08:30:00+01:00', 'just before: in a moment'],
    ['2026-11-23T08:30:00+01:00', '2026-11-24T08:30:00+01:00', 'at their start: the next day'],
    ['2026-11-23T12:00:00+01:00', '2026-11-24T08:30:00+01:00', 'inside them: the next day'],
    ['2026-11-20T17:00:00+01:00', '2026-11-23T08:30:00+01:00', 'on Friday evening: Monday'],
    ['2026-03-27T20:00:00+01:00', '2026-03-30T08:30:00+02:00', 'over the change to summer time'],
    ['2026-10-23T20:00:00+02:00', '2026-10-26T08:30:00+01:00', 'over the change to winter time'],
    ['2026-04-02T17:00:00+02:00', '2026-04-07T08:30:00+02:00', 'over Easter'],
    ['2026-12-24T17:00:00+01:00', '2026-12-28T08:30:00+01:00', 'over Christmas'],
    ['2026-12-31T17:00:00+01:00', '2027-01-04T08:30:00+01:00', 'over New Year'],
  ])('after %s begin at %s (%s)', (now, expected) => {
    expect(nextOfficeHours(new Date(now))).toEqual(new Date(expected))
  })

  test('begin after now, not before, and none begin in between', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, (now) => {
        const next = nextOfficeHours(now).getTime()
        expect(next).toBeGreaterThan(now.getTime())
        expect(isOfficeHours(new Date(next))).toBe(true)
        expect(isOfficeHours(new Date(next - 1))).toBe(false)
        const samples = Array.from({ length: 500 }, (_, index) => next - 1 - index * 15 * minute)
        const open = samples.filter((time) => time > now.getTime()).map((time) => isOfficeHours(new Date(time)))
        const beganAgain = open.some((isIn, index) => isIn && open[index + 1] === false)
        expect(beganAgain).toBe(false)
      }),
    )
  })

  test('are not found after an invalid moment', () => {
    expect(nextOfficeHours(new Date(Number.NaN)).getTime()).toBeNaN()
  })
})

describe('outside office hours it is', () => {
  test.each([
    ['2026-11-24T12:00:00+01:00', undefined],
    ['2026-11-24T08:30:00+01:00', undefined],
    ['2026-11-24T08:29:00+01:00', 'early'],
    ['2026-11-24T06:00:00+01:00', 'early'],
    ['2026-11-24T05:59:00+01:00', 'night'],
    ['2026-11-24T17:00:00+01:00', 'evening'],
    ['2026-11-24T22:59:00+01:00', 'evening'],
    ['2026-11-24T23:00:00+01:00', 'night'],
    ['2026-11-28T03:00:00+01:00', 'weekend'],
    ['2026-12-25T12:00:00+01:00', 'holiday'],
    ['2026-12-26T12:00:00+01:00', 'holiday'],
  ])('%s: %s', (moment, expected) => {
    expect(outsideHours(new Date(moment))).toBe(expected)
  })
})

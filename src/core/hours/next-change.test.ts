import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Schedule, weekdays } from '../service'
import { nextChange } from './next-change'
import { isOfficeHours } from './office-hours'
import { openNow } from './schedule'

const officeHours = (moment: Date) => String(isOfficeHours(moment))
const evidence = {
  address: '',
  date: '2026-03',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const
const night: Schedule = { days: [...weekdays], opens: '18:00', closes: '03:00', of: 'phone', evidence }
const minute = 60_000
const hour = 60 * minute

describe('The next change', () => {
  test.each([
    ['2026-11-20T08:29:59.999+01:00', '2026-11-20T08:30:00+01:00', 'a millisecond ahead'],
    ['2026-11-20T08:12:34+01:00', '2026-11-20T08:30:00+01:00', 'within the hour'],
    ['2026-11-20T16:59:00+01:00', '2026-11-20T17:00:00+01:00', 'at the end of office hours'],
    ['2026-11-20T08:30:00+01:00', '2026-11-20T09:30:00+01:00', 'not within the hour: then the end of that hour'],
    ['2026-11-21T08:12:34+01:00', '2026-11-21T09:12:00+01:00', 'not on a Saturday'],
    ['2026-03-30T08:00:00+02:00', '2026-03-30T08:30:00+02:00', 'on the Monday after summer time began'],
    ['2026-10-26T08:00:00+01:00', '2026-10-26T08:30:00+01:00', 'on the Monday after it ended'],
  ])('after %s is %s (%s)', (now, expected) => {
    expect(nextChange(officeHours, new Date(now))).toEqual(new Date(expected))
  })

  test.each([
    ['2026-12-25T02:30:00+01:00', '2026-12-25T03:00:00+01:00', 'at the end of the hours from the evening before'],
    ['2026-12-25T17:30:00+01:00', '2026-12-25T18:00:00+01:00', 'into what is not known on a holiday'],
    ['2026-12-26T23:30:00+01:00', '2026-12-27T00:30:00+01:00', 'not at midnight after a holiday'],
    ['2026-12-24T23:30:00+01:00', '2026-12-25T00:30:00+01:00', 'not at midnight of a holiday'],
    ['2026-03-29T01:30:00+01:00', '2026-03-29T03:00:00+02:00', 'at the gap of spring'],
    ['2026-10-25T02:59:00+02:00', '2026-10-25T03:59:00+02:00', 'not in the hour that comes twice: an hour later'],
  ])('of a night that is open until three, after %s is %s (%s)', (now, expected) => {
    expect(nextChange((moment) => openNow([night], moment, 24), new Date(now))).toEqual(new Date(expected))
  })

  test('lies ahead, within an hour, and nothing changes before it', () => {
    const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(moments, fc.nat({ max: hour }), (now, later) => {
        const next = nextChange(officeHours, now).getTime()
        expect(next).toBeGreaterThan(now.getTime())
        expect(next - now.getTime()).toBeLessThanOrEqual(hour)
        const between = now.getTime() + later
        if (between < next) expect(officeHours(new Date(between))).toBe(officeHours(now))
      }),
    )
  })
})

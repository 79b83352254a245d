import { expect, test } from 'vitest'
import type { Schedule, Service, Weekday } from '../service'
import { closedDoor } from './closed-door'
import { makeService } from './fixture'
import type { Suggestion } from './suggestion'

const evidence = {
  address: 'a page',
  date: '2026-10',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const
const hours = (days: Weekday[], closes: string): Schedule => ({ days, opens: '09:00', closes, of: 'phone', evidence })
const inTheWeek = [hours(['monday', 'tuesday', 'thursday'], '17:00'), hours(['wednesday', 'friday'], '13:00')]

const suggestionOf = (service: Service): Suggestion => ({ service, reasons: [], openNow: 'unknown', candidates: [] })
const asked = suggestionOf(makeService({ slug: 'team', kinds: ['buurtteam'] }))
const withNumber = suggestionOf(makeService({ slug: 'line', phones: [{ number: '0800-0432', label: null, evidence }] }))

function planOf(first: readonly Suggestion[], schedules: Schedule[]) {
  const city = suggestionOf(makeService({ slug: 'gemeente-utrecht', kinds: ['municipality'], schedules }))
  return { first, steps: [{ id: 'general' as const, layer: null, note: null, services: [city], more: [] }] }
}

test.each([
  ['2026-11-25T12:59:00+01:00', undefined],
  ['2026-11-25T13:00:00+01:00', '2026-11-26T09:00:00+01:00'],
  ['2026-11-25T15:00:00+01:00', '2026-11-26T09:00:00+01:00'],
  ['2026-11-27T19:00:00+01:00', '2026-11-30T09:00:00+01:00'],
  ['2026-11-30T08:45:00+01:00', '2026-11-30T09:00:00+01:00'],
])('at %s 14 030 opens at %s, in the middle of the week too', (moment, opens) => {
  const door = closedDoor(planOf([withNumber, asked], inTheWeek), new Date(moment))
  expect(door?.opens).toEqual(opens && new Date(opens))
  if (opens) expect(door?.card).toBe(asked)
})

test('nothing is told to be closed where no card is asked for at 14 030, or nobody knows its hours', () => {
  const afternoon = new Date('2026-11-25T15:00:00+01:00')
  expect(closedDoor(planOf([withNumber], inTheWeek), afternoon)).toBeUndefined()
  expect(closedDoor(planOf([asked], []), afternoon)).toBeUndefined()
})

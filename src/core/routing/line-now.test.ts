import { expect, test } from 'vitest'
import { type Schedule, type Weekday, weekdays } from '../service'
import { makeService } from './fixture'
import { alwaysThere, lineNow, municipalityOpens } from './line-now'
import type { Suggestion } from './suggestion'

const line = (said: Partial<Suggestion>) => ({
  steps: [
    {
      id: 'talk-now' as const,
      layer: 'line' as const,
      note: null,
      services: [
        {
          service: makeService({ slug: 'line', name: 'A line' }),
          reasons: [],
          openNow: 'unknown',
          candidates: [],
          ...said,
        },
      ] as Suggestion[],
      more: [],
    },
  ],
})

test('a line answers now when it does so day and night, or is known to be open', () => {
  expect(lineNow(line({ reasons: ['topic', 'round-the-clock'] }))).toEqual({ name: 'A line', when: 'always' })
  expect(lineNow(line({ reasons: ['topic'], openNow: 'yes' }))).toEqual({ name: 'A line', when: 'now' })
})

test('of a line whose hours are over or not known nobody says that it answers', () => {
  expect(lineNow(line({ reasons: ['topic'], openNow: 'unknown' }))).toBeUndefined()
  expect(lineNow(line({ reasons: ['topic'], openNow: 'no' }))).toBeUndefined()
  expect(lineNow({ steps: [] })).toBeUndefined()
})

const evidence = {
  address: 'a page',
  date: '2026-10',
  dateEnd: null,
  dateBasis: 'stated',
  status: 'stated',
} as const

test('14 030 is told to be closed in the middle of the week too, and not when it is open or nothing is known', () => {
  const hours = (days: Weekday[], closes: string): Schedule => ({ days, opens: '09:00', closes, of: 'phone', evidence })
  const schedules = [hours(['monday', 'tuesday', 'thursday'], '17:00'), hours(['wednesday', 'friday'], '13:00')]
  const planOf = (known: Schedule[]) => ({
    steps: line({ service: makeService({ slug: 'city', kinds: ['municipality'], schedules: known }) }).steps,
  })
  const at = (moment: string, known = schedules) => municipalityOpens(planOf(known), new Date(moment))
  expect(at('2026-11-25T15:00:00+01:00')).toEqual(new Date('2026-11-26T09:00:00+01:00'))
  expect(at('2026-11-25T12:59:00+01:00')).toBeUndefined()
  expect(at('2026-11-27T19:00:00+01:00')).toEqual(new Date('2026-11-30T09:00:00+01:00'))
  expect(at('2026-11-25T15:00:00+01:00', [])).toBeUndefined()
})

test('of the cards in danger the first that answers day and night is named', () => {
  const days = [...weekdays]
  const always: Schedule[] = [{ days, opens: '00:00', closes: '24:00', of: 'all', evidence }]
  const card = (name: string, schedules: Schedule[]): Suggestion => ({
    service: makeService({ slug: name, name, schedules }),
    reasons: [],
    openNow: 'unknown',
    candidates: [],
  })
  expect(alwaysThere({ first: ['grown-up', card('by day', []), card('always', always)] })).toBe('always')
  expect(alwaysThere({ first: ['grown-up', card('by day', [])] })).toBeUndefined()
})

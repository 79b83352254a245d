import { expect, test } from 'vitest'
import { doneOf, type Told } from './done'

const at = new Date('2026-11-10T10:00:00Z')
const later = (days: number, from = at) => new Date(from.getTime() + days * 24 * 60 * 60 * 1000)
const open: Told = { serviceSlug: 'save', at, handledAt: null, outcome: null }
const changedAfter = (days: number): Told => ({ ...open, handledAt: later(days), outcome: 'changed' })

test('while nobody told anything there is nothing to count', () => {
  expect(doneOf([])).toBeUndefined()
})

test.each<[string, number[], number | null]>([
  ['no change has no days', [], null],
  ['one change took as long as it did', [3], 3],
  ['of three it is the one in the middle', [20, 1, 4], 4],
  ['of two it is between them', [2, 5], 4],
  ['the same day is none', [0.2], 0],
])('%s', (_, days, median) => {
  const { months } = doneOf([open, ...days.map(changedAfter)]) ?? {}
  expect(months).toEqual([{ month: '2026-11', reports: days.length + 1, changed: days.length, days: median }])
})

test('only what led to a change counts as one', () => {
  const right: Told = { ...open, handledAt: later(1), outcome: 'right-already' }
  const other: Told = { ...open, handledAt: later(1), outcome: 'not-for-us' }
  expect(doneOf([right, other, changedAfter(9)])?.months).toEqual([
    { month: '2026-11', reports: 3, changed: 1, days: 9 },
  ])
})

test('a report is of the month in which it came by the clock in Utrecht, newest first', () => {
  const reports = ['2026-09-30T21:59:00Z', '2026-09-30T22:01:00Z', '2027-01-01T12:00:00Z'].map((moment) => ({
    ...open,
    at: new Date(moment),
  }))
  expect(doneOf(reports)?.months.map(({ month }) => month)).toEqual(['2027-01', '2026-10', '2026-09'])
})

test('by service those with most reports are first, and what was not found has a row of its own', () => {
  const of = (serviceSlug: string | null): Told => ({ ...open, serviceSlug })
  expect(doneOf([of('b'), of(null), of('a'), of(null), changedAfter(1)])?.services).toEqual([
    { slug: null, reports: 2, changed: 0, days: null },
    { slug: 'a', reports: 1, changed: 0, days: null },
    { slug: 'b', reports: 1, changed: 0, days: null },
    { slug: 'save', reports: 1, changed: 1, days: 1 },
  ])
})

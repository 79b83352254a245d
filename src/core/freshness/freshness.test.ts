import { describe, expect, test } from 'vitest'
import { dayOf } from '../hours/amsterdam'
import { addDays } from '../hours/calendar'
import { makeService } from '../routing/fixture'
import type { Evidence, Service } from '../service'
import { layers } from '../taxonomy'
import { type Fact, monthsOf, monthsUntilStale, staysReachable } from './bounds'
import { freshnessOf, isStale } from './freshness'
import { isPast } from './is-past'
import { isOpenNow } from './open'
import { stepsBack } from './steps-back'
import { isToldToBeOld, toldOldFrom } from './told-old'

const evidenceOf = (date: string | null, parts: Partial<Evidence> = {}): Evidence => ({
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
const place = makeService({ slug: 'place' })
const line = makeService({ slug: 'line', layer: 'line' })

describe('a fact seen on 15 January 2026', () => {
  const seen = evidenceOf('2026-01-15')

  test.each<[Fact, due: string, stale: string]>([
    ['hours', '2026-06-09', '2026-07-15'],
    ['phone', '2026-11-03', '2027-01-15'],
    ['ages', '2026-11-03', '2027-01-15'],
    ['access', '2026-11-03', '2027-01-15'],
    ['fees', '2026-11-03', '2027-01-15'],
    ['areas', '2027-08-22', '2028-01-15'],
    ['existence', '2027-08-22', '2028-01-15'],
    ['website', '2027-08-22', '2028-01-15'],
    ['location', '2027-08-22', '2028-01-15'],
  ])('of %s is due for review from %s and stale from %s, not a day sooner', (fact, due, stale) => {
    const on = (date: string, days: number) => freshnessOf(fact, place, seen, addDays(day(date), days))
    expect([-1, 0, 1].map((days) => on(due, days))).toEqual(['fresh', 'due', 'due'])
    expect([-1, 0, 1].map((days) => on(stale, days))).toEqual(['due', 'stale', 'stale'])
  })

  test('has a bound of its own whatever it is of', () => {
    expect(Object.keys(monthsUntilStale)).toHaveLength(9)
  })

  test('is fresh again from the day on which somebody checked it', () => {
    const checked = { ...seen, checked: '2027-01-15', checkedBy: 'organization' as const }
    expect(freshnessOf('phone', place, seen, day('2027-01-15'))).toBe('stale')
    expect(freshnessOf('phone', place, checked, day('2027-01-15'))).toBe('fresh')
    expect(freshnessOf('phone', place, checked, day('2028-01-15'))).toBe('stale')
  })
})

test('a fact of no known date is of unknown age, and is counted on no more than a stale one', () => {
  for (const evidence of [evidenceOf(null), evidenceOf('2026', { dateBasis: 'unknown' })]) {
    expect(freshnessOf('phone', place, evidence, day('2026-01-15'))).toBe('unknown')
    expect(isStale('phone', place, evidence, day('2026-01-15'))).toBe(true)
  }
  expect(isStale('phone', place, evidenceOf('2026'), day('2026-01-15'))).toBe(false)
  expect(isStale('phone', place, evidenceOf('2026'), day('2026-12-31'))).toBe(false)
  expect(isStale('phone', place, evidenceOf('2026'), day('2027-01-01'))).toBe(true)
})

test('help for danger, lines and the municipality stay reachable, and only their hours count longer', () => {
  expect(layers.filter((layer) => staysReachable({ layer, kinds: [] }))).toEqual(
    layers.filter((layer) => layer === 'safety' || layer === 'line'),
  )
  expect(staysReachable({ layer: 'general', kinds: ['signpost', 'municipality'] })).toBe(true)
  expect(staysReachable({ layer: 'general', kinds: ['signpost'] })).toBe(false)
  for (const fact of Object.keys(monthsUntilStale) as Fact[]) {
    expect(monthsOf(fact, place)).toBe(monthsUntilStale[fact])
    expect(monthsOf(fact, line)).toBe(fact === 'hours' ? 24 : monthsUntilStale[fact])
  }
})

describe('whether it is open now', () => {
  const open = (parts: Partial<Service>) => {
    const hours = { days: ['thursday' as const], opens: '09:00', closes: '17:00', of: 'all' as const }
    return makeService({ slug: 'open', schedules: [{ ...hours, evidence: evidenceOf('2026-01-15') }], ...parts })
  }

  test('is told of any help for six months', () => {
    expect(isOpenNow(open({}), new Date('2026-07-09T10:00:00+02:00'))).toBe('yes')
    expect(isOpenNow(open({}), new Date('2026-07-09T18:00:00+02:00'))).toBe('no')
    expect(isOpenNow(open({}), new Date('2026-07-16T10:00:00+02:00'))).toBe('unknown')
    expect(isOpenNow(open({}), new Date('2026-07-16T18:00:00+02:00'))).toBe('unknown')
  })

  test.each<[string, Partial<Service>]>([
    ['a line', { layer: 'line' }],
    ['help for danger', { layer: 'safety' }],
    ['the municipality', { kinds: ['municipality'] }],
  ])('is told of %s for 24 months', (_, parts) => {
    expect(isOpenNow(open(parts), new Date('2028-01-13T10:00:00+01:00'))).toBe('yes')
    expect(isOpenNow(open(parts), new Date('2028-01-20T10:00:00+01:00'))).toBe('unknown')
  })
})

describe('help that was seen to exist on 15 January 2026', () => {
  const seen = (parts: Partial<Service> = {}, evidence = evidenceOf('2026-01-15')) =>
    makeService({ slug: 'seen', evidence: { existence: evidence }, ...parts })

  test('steps back after 36 months, not a day sooner', () => {
    expect(stepsBack(seen(), day('2029-01-14'))).toBe(false)
    expect(stepsBack(seen(), day('2029-01-15'))).toBe(true)
  })

  test('does not step back where nobody knows its age, or where it may not', () => {
    expect(stepsBack(seen({}, evidenceOf(null)), day('2039-01-15'))).toBe(false)
    expect(stepsBack(seen({}, evidenceOf('2026', { dateBasis: 'unknown' })), day('2039-01-15'))).toBe(false)
    for (const parts of [{ layer: 'line' }, { layer: 'safety' }, { kinds: ['gp'] }] as const)
      expect(stepsBack(seen(parts as Partial<Service>), day('2039-01-15'))).toBe(false)
  })

  test('is told to be old after 24 months, from midnight in Utrecht', () => {
    expect(toldOldFrom(seen())).toBe('2028-01-15')
    expect(isToldToBeOld(seen(), new Date('2028-01-14T23:59:59+01:00'))).toBe(false)
    expect(isToldToBeOld(seen(), new Date('2028-01-15T00:00:00+01:00'))).toBe(true)
    expect(isPast('2028-01-15', dayOf(new Date('2028-01-14T23:59:59+01:00')))).toBe(false)
  })

  test('is not told to be old in a list where nobody knows its age, nor where it has to stay reachable', () => {
    expect(toldOldFrom(seen({}, evidenceOf(null)))).toBeNull()
    expect(toldOldFrom(seen({ layer: 'line' }))).toBeNull()
    expect(isToldToBeOld(seen({ layer: 'safety' }), new Date('2038-01-15T00:00:00+01:00'))).toBe(false)
    expect(isToldToBeOld(seen({ kinds: ['gp'] }), new Date('2038-01-15T00:00:00+01:00'))).toBe(true)
  })
})

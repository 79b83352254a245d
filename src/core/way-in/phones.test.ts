import { describe, expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import type { Evidence, Service } from '../service'
import {
  canBePressed,
  hasNearerWebsite,
  isCharged,
  listAsText,
  listCallable,
  listCallableFor,
  listKeptThoughOld,
} from './phones'

const evidence = {
  address: 'a page',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const

const now = new Date('2026-11-29T12:00:00+01:00')

test('an open service without a number is asked for at the municipality; one that needs a referral is not', () => {
  expect(listCallableFor(makeService({ slug: 'open' }), now).map(({ of }) => of)).toEqual(['gemeente-utrecht'])
  expect(listCallableFor(makeService({ slug: 'referred', access: 'referral' }), now)).toEqual([])
})

test('the doctor out of hours is not asked for at a municipality that is closed then', () => {
  const doctor = makeService({ slug: 'doctor', kinds: ['gp-out-of-hours'] })
  expect(listCallable(doctor, now)).toEqual([])
  expect(canBePressed(doctor, now)).toBe(false)
  expect(canBePressed(makeService({ slug: 'open' }), now)).toBe(true)
})

test('a service that needs a referral keeps its own number', () => {
  const phones = [{ number: '030-123', label: null, evidence }]
  expect(listCallableFor(makeService({ slug: 'referred', access: 'referral', phones }), now)).toEqual([
    { number: '030-123', label: null, of: 'referred' },
  ])
})

test.each([
  ['0900-8844', true],
  ['0900 111 3 111', true],
  ['0800-2000', false],
  ['088-996 3000', false],
  ['020-261 52 75', false],
  ['112', false],
])('calling %s is charged: %s', (number, expected) => {
  expect(isCharged(number)).toBe(expected)
})

test('a website of its own is nearer than the number of the municipality, but where that is the door itself', () => {
  const website = 'https://help.example/'
  expect(hasNearerWebsite(makeService({ slug: 'help', website }), now)).toBe(true)
  expect(hasNearerWebsite(makeService({ slug: 'help' }), now)).toBe(false)
  expect(hasNearerWebsite(makeService({ slug: 'team', website, kinds: ['buurtteam'] }), now)).toBe(false)
  const phones = [{ number: '030-123', label: null, evidence }]
  expect(hasNearerWebsite(makeService({ slug: 'help', website, phones }), now)).toBe(false)
})

test('what is made for people without papers is not asked for at the municipality', () => {
  expect(listCallable(makeService({ slug: 'help', madeFor: ['no-papers'] }), now)).toEqual([])
  expect(listCallable(makeService({ slug: 'help', madeFor: ['no-papers', 'new-here'] }), now)).toHaveLength(1)
})

describe('a number that was seen on 29 November 2025', () => {
  const dayBefore = new Date('2026-11-28T23:59:59+01:00')
  const theDay = new Date('2026-11-29T00:00:00+01:00')
  const seen: Evidence = { ...evidence, date: '2025-11-29' }
  const phone = (parts: Partial<Evidence> = {}) => ({ number: '030-123', label: null, evidence: { ...seen, ...parts } })
  const one = (parts: Partial<Service> = {}, of: Partial<Evidence> = {}) =>
    makeService({ slug: 'one', phones: [phone(of)], ...parts })
  const numbers = (service: Service, at: Date) => listCallableFor(service, at).map(({ number }) => number)
  const asText = (service: Service, at: Date) => listAsText(service, at).map(({ number, because }) => [number, because])

  test('is a button for a year, and then text; a local service has 14 030 from that day', () => {
    expect([numbers(one(), dayBefore), asText(one(), dayBefore)]).toEqual([['030-123'], []])
    expect([numbers(one(), theDay), asText(one(), theDay)]).toEqual([['14 030'], [['030-123', 'old']]])
  })

  test('is then text and nothing else where 14 030 cannot stand in for it', () => {
    const national = one({ areas: [{ type: 'country', code: 'nederland' }] })
    for (const service of [national, one({ access: 'referral' })])
      expect([numbers(service, theDay), asText(service, theDay)]).toEqual([[], [['030-123', 'old']]])
  })

  test('is a button again once somebody checked it', () => {
    expect(numbers(one({}, { checked: '2026-11-28', checkedBy: 'editors' }), theDay)).toEqual(['030-123'])
  })

  test('is text where nobody knows of when it is', () => {
    expect(numbers(one({}, { date: null }), dayBefore)).toEqual(['14 030'])
    expect(numbers(one({}, { dateBasis: 'unknown' }), dayBefore)).toEqual(['14 030'])
  })

  test.each<[string, Partial<Service>]>([
    ['a line', { layer: 'line' }],
    ['help for danger', { layer: 'safety' }],
    ['the municipality', { kinds: ['municipality'] }],
  ])('of %s stays a button however old, and is told to be old from that day', (_, parts) => {
    for (const of of [{}, { date: null }, { date: '2001' }])
      expect(numbers(one(parts, of), theDay)).toEqual(['030-123'])
    expect(asText(one(parts), theDay)).toEqual([])
    expect(listKeptThoughOld(one(parts), dayBefore)).toEqual([])
    expect(listKeptThoughOld(one(parts), theDay)).toEqual([phone()])
  })

  test('that is 14 030 stays a button wherever it stands', () => {
    const desk = one({ phones: [{ ...phone(), number: '14 030' }] })
    expect([listCallable(desk, theDay).map(({ of }) => of), asText(desk, theDay)]).toEqual([['one'], []])
  })

  test('that is only dated is text of its own kind, also of a line', () => {
    expect(asText(one({ layer: 'line' }, { status: 'dated' }), theDay)).toEqual([['030-123', 'dated']])
    expect(asText(one({}, { status: 'unconfirmed' }), theDay)).toEqual([])
  })
})

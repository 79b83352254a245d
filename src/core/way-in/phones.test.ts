import { expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { canBePressed, hasNearerWebsite, isCharged, listCallable, listCallableFor } from './phones'

const evidence = {
  address: 'a page',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const

test('an open service without a number is asked for at the municipality; one that needs a referral is not', () => {
  expect(listCallableFor(makeService({ slug: 'open' })).map(({ of }) => of)).toEqual(['gemeente-utrecht'])
  expect(listCallableFor(makeService({ slug: 'referred', access: 'referral' }))).toEqual([])
})

test('the doctor out of hours is not asked for at a municipality that is closed then', () => {
  const doctor = makeService({ slug: 'doctor', kinds: ['gp-out-of-hours'] })
  expect(listCallable(doctor)).toEqual([])
  expect(canBePressed(doctor)).toBe(false)
  expect(canBePressed(makeService({ slug: 'open' }))).toBe(true)
})

test('a service that needs a referral keeps its own number', () => {
  const phones = [{ number: '030-123', label: null, evidence }]
  expect(listCallableFor(makeService({ slug: 'referred', access: 'referral', phones }))).toEqual([
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
  expect(hasNearerWebsite(makeService({ slug: 'help', website }))).toBe(true)
  expect(hasNearerWebsite(makeService({ slug: 'help' }))).toBe(false)
  expect(hasNearerWebsite(makeService({ slug: 'team', website, kinds: ['buurtteam'] }))).toBe(false)
  const phones = [{ number: '030-123', label: null, evidence }]
  expect(hasNearerWebsite(makeService({ slug: 'help', website, phones }))).toBe(false)
})

test('what is made for people without papers is not asked for at the municipality', () => {
  expect(listCallable(makeService({ slug: 'help', madeFor: ['no-papers'] }))).toEqual([])
  expect(listCallable(makeService({ slug: 'help', madeFor: ['no-papers', 'new-here'] }))).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { listCallableFor } from './phones'

const evidence = { address: 'a page', date: '2026-01', dateEnd: null, dateBasis: 'stated', status: 'stated' } as const

test('an open service without a number is asked for at the municipality; one that needs a referral is not', () => {
  expect(listCallableFor(makeService({ slug: 'open' })).map(({ of }) => of)).toEqual(['gemeente-utrecht'])
  expect(listCallableFor(makeService({ slug: 'referred', access: 'referral' }))).toEqual([])
})

test('a service that needs a referral keeps its own number', () => {
  const phones = [{ number: '030-123', label: null, evidence }]
  expect(listCallableFor(makeService({ slug: 'referred', access: 'referral', phones }))).toEqual([
    { number: '030-123', label: null, of: 'referred' },
  ])
})

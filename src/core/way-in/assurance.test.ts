import { describe, expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import type { Evidence } from '../service'
import { assure, hasUnchecked } from './assurance'

const now = new Date('2026-11-29T12:00:00+01:00')
const seen = (parts: Partial<Evidence>): Evidence => ({
  address: 'a',
  date: '2025',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
  ...parts,
})

describe('how sure one can be of getting in', () => {
  test('is as weak as the weakest fact that one needs', () => {
    const evidence = { existence: seen({}), areas: seen({ status: 'unconfirmed' }), access: seen({ status: 'dated' }) }
    expect(assure(makeService({ slug: 'a', evidence }), now)).toEqual({
      confidence: 'unconfirmed',
      assuredDate: '2025',
    })
  })

  test('is as old as the oldest of them, and of unknown age as soon as one is', () => {
    const evidence = { existence: seen({ date: '2025-10' }), access: seen({ date: '2019-03' }) }
    expect(assure(makeService({ slug: 'a', evidence }), now).assuredDate).toBe('2019-03')
    const unknown = { ...evidence, areas: seen({ date: '2020', dateBasis: 'unknown' }) }
    expect(assure(makeService({ slug: 'a', evidence: unknown }), now).assuredDate).toBeNull()
  })

  test('is as old as the day on which the oldest was checked since', () => {
    const evidence = { existence: seen({ date: '2025-10' }), access: seen({ date: '2019-03', checked: '2026-02-03' }) }
    expect(assure(makeService({ slug: 'a', evidence }), now).assuredDate).toBe('2025-10')
    const neverDated = { existence: seen({ date: null, dateBasis: 'unknown', checked: '2026-02-03' }) }
    expect(assure(makeService({ slug: 'a', evidence: neverDated }), now).assuredDate).toBe('2026-02-03')
  })

  test('does not depend on a number from the day on which it is no button any more', () => {
    const phones = [{ number: '030', label: null, evidence: seen({ date: '2024-11-30' }) }]
    const service = makeService({ slug: 'a', evidence: { existence: seen({ date: '2025' }) }, phones })
    expect(assure(service, new Date('2025-11-29T23:00:00+01:00')).assuredDate).toBe('2024-11-30')
    expect(assure(service, new Date('2025-11-30T00:00:00+01:00')).assuredDate).toBe('2025')
  })

  test('does not depend on facts that one can do without, such as the ages or a number that is not shown as a button', () => {
    const evidence = { existence: seen({}), ages: seen({ status: 'dated', date: '2010' }) }
    const phones = [{ number: '030', label: null, evidence: seen({ status: 'dated', date: '2001' }) }]
    expect(assure(makeService({ slug: 'a', evidence, phones }), now)).toEqual({
      confidence: 'stated',
      assuredDate: '2025',
    })
  })
})

test('what is not stated has still to be checked, until somebody did', () => {
  const one = (parts: Partial<Evidence>) => makeService({ slug: 'a', evidence: { existence: seen(parts) } })
  expect(hasUnchecked(one({}), now)).toBe(false)
  expect(hasUnchecked(one({ status: 'dated' }), now)).toBe(true)
  expect(hasUnchecked(one({ status: 'dated', checked: '2026-10-03', checkedBy: 'organization' }), now)).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { chosenSituations, maximumSituations, rowFor, situationsFor } from './find-situations'
import type { Row, Situation } from './situation'

const row = (parts: Partial<Row>): Row => ({ who: ['parent'], first: ['gp'], ...parts })
const situation = (...rows: Row[]): Situation => ({ id: 'x', topics: ['school'], rows })

describe('the row that decides', () => {
  const ofParent = row({ first: ['buurtteam'] })
  const ofWorker = row({ who: ['professional'], first: ['own-code'] })

  test('is the own one of somebody else or a professional, and else that of a parent', () => {
    expect(rowFor(situation(ofParent, ofWorker), { who: 'professional' })).toBe(ofWorker)
    expect(rowFor(situation(ofParent, ofWorker), { who: 'someone-else' })).toBe(ofParent)
    expect(rowFor(situation(ofParent, ofWorker), { who: 'youth' })).toBeUndefined()
  })

  test('is the one that covers more of the age, and none that covers nothing of it', () => {
    const upTo12 = row({ years: [0, 12] })
    const from13 = row({ years: [13, 17] })
    expect(rowFor(situation(upTo12, from13), { who: 'parent', age: '12-15' })).toBe(from13)
    expect(rowFor(situation(from13, upTo12), { who: 'parent', age: '4-11' })).toBe(upTo12)
    expect(rowFor(situation(from13), { who: 'parent', age: '4-11' })).toBeUndefined()
    expect(rowFor(situation(from13), { who: 'parent' })).toBe(from13)
  })

  test('is for the unborn where its years begin before the birth', () => {
    expect(rowFor(situation(row({ years: [-1, 0] })), { who: 'parent', age: 'pregnant' })).toBeDefined()
    expect(rowFor(situation(row({ years: [0, 1] })), { who: 'parent', age: 'pregnant' })).toBeUndefined()
    expect(rowFor(situation(row({ years: [0, 1] })), { who: 'parent', age: '0-3' })).toBeDefined()
  })
})

describe('what was chosen', () => {
  const parent = { who: 'parent', age: '12-15' } as const
  const chosen = (...ids: string[]) => chosenSituations(ids, parent).map(({ id }) => id)

  test('is danger first, then as the table has it, in whatever order it was ticked', () => {
    expect(chosen('bullied', 'self-harm')).toEqual(['self-harm', 'bullied'])
    expect(chosen('debts', 'sexual-violence')).toEqual(['sexual-violence', 'debts'])
    expect(chosen('sexual-violence', 'debts')).toEqual(['sexual-violence', 'debts'])
  })

  test('is two, of as many as there are, and nothing that is not for who asks or that we do not know', () => {
    expect(maximumSituations).toBe(2)
    expect(chosen('bullied', 'debts', 'lonely')).toHaveLength(2)
    expect(chosen('not-safe-at-home', 'crying-baby', 'nonsense')).toEqual([])
  })
})

test('what is offered is about a topic that was named, for who asks', () => {
  const offered = situationsFor({ who: 'youth', age: '12-15' }, ['separation'])
  expect(offered.map(({ id }) => id)).toEqual(['my-parents-split'])
  expect(situationsFor({ who: 'youth', age: '12-15' }, [])).toEqual([])
})

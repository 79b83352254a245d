import { expect, test } from 'vitest'
import { firstIn } from './first-in'

const helps = { debts: { parent: ['desk', 'team'], youth: ['line', 'team'] }, gaming: { youth: ['line', 'gp'] } }
const fits = (id: string, score: number) => ({ id, score })

test('who helps first has most, by who asks', () => {
  expect([...firstIn([fits('debts', 80)], 'parent', helps)]).toEqual([
    ['desk', 1],
    ['team', 0.9],
  ])
  expect([...firstIn([fits('debts', 80)], 'youth', helps).keys()]).toEqual(['line', 'team'])
})

test('for a child it is as for a young person, where the child has none of its own', () => {
  expect([...firstIn([fits('debts', 80)], 'child', helps).keys()]).toEqual(['line', 'team'])
})

test('where words do not tell who asks it is for a parent, and else for who it is', () => {
  expect([...firstIn([fits('debts', 80)], undefined, helps).keys()]).toEqual(['desk', 'team'])
  expect([...firstIn([fits('gaming', 80)], 'parent', helps).keys()]).toEqual(['line', 'gp'])
})

test('what fits less counts less, up to what fits well, and the second situation half', () => {
  expect(firstIn([fits('debts', 40)], 'parent', helps).get('desk')).toBe(0.5)
  expect(firstIn([fits('debts', 200)], 'parent', helps).get('desk')).toBe(1)
  expect(firstIn([fits('debts', 80), fits('gaming', 80)], 'parent', helps).get('gp')).toBe(0.45)
})

test('a situation that nobody helps in first adds nothing', () => {
  expect(firstIn([fits('unknown', 80)], 'parent', helps).size).toBe(0)
})

import { expect, test } from 'vitest'
import { idOf, knownBy } from './ids'

test.each([
  ['services/buurtteam-oost', '2981c905-ee28-5db9-b55d-bb5d1386792b'],
  ['organizations/sociaal-werk', 'f3848832-deaf-501d-968e-d4bdcc0b8846'],
  ['services/é/phones/112', '8002fbdf-024f-5105-980b-5ae57466534e'],
])('the id of %s is for ever', (name, id) => {
  expect(idOf(name)).toBe(id)
})

const what = ({ number }: { number: string }) => number
const [one, two, same, other] = [
  { number: '1', label: 'a' },
  { number: '2', label: 'a' },
  { number: '1', label: 'a' },
  { number: '1', label: 'b' },
]

test('what is like no other is known by what it is', () => {
  expect(knownBy([one, two], what)).toEqual([
    ['1', one],
    ['2', two],
  ])
})

test('what would be known by the same is told apart by all that is said of it, in whatever order', () => {
  const names = new Map(knownBy([one, other, two], what).map(([name, item]) => [item, name]))
  const turned = new Map(knownBy([two, other, one], what).map(([name, item]) => [item, name]))
  expect(turned).toEqual(names)
  expect(new Set(names.values()).size).toBe(3)
})

test('what is said twice is there once', () => {
  expect(knownBy([one, same], what)).toHaveLength(1)
})

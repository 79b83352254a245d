import { expect, test } from 'vitest'
import { lineUp } from './line-up'

/** Work that ends when the test says so. */
function held() {
  const begun: number[] = []
  const ends = new Map<number, { resolve: () => void; reject: (why: Error) => void }>()
  const work = (name: number) => () =>
    new Promise<void>((resolve, reject) => {
      begun.push(name)
      ends.set(name, { resolve, reject })
    })
  return { begun, ends, work }
}

test('at most so many begin, and the next one when one ends, in the order in which they came', async () => {
  const { begun, ends, work } = held()
  const inLine = lineUp(2)
  const all = [1, 2, 3, 4].map((name) => inLine(work(name)))
  await Promise.resolve()
  expect(begun).toEqual([1, 2])
  ends.get(2)?.resolve()
  await all[1]
  expect(begun).toEqual([1, 2, 3])
  ends.get(1)?.resolve()
  await all[0]
  expect(begun).toEqual([1, 2, 3, 4])
  ends.get(3)?.resolve()
  ends.get(4)?.resolve()
  await Promise.all(all)
  const later = inLine(work(5))
  await Promise.resolve()
  expect(begun).toContain(5)
  ends.get(5)?.resolve()
  await later
})

test('one that fails makes room too', async () => {
  const { begun, ends, work } = held()
  const inLine = lineUp(1)
  const [first, second] = [inLine(work(1)), inLine(work(2))]
  await Promise.resolve()
  ends.get(1)?.reject(new Error('no'))
  await expect(first).rejects.toThrow('no')
  expect(begun).toEqual([1, 2])
  ends.get(2)?.resolve()
  await second
})

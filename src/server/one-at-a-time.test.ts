import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time'

const atOnce = async () => {}

function work() {
  let finish = () => {}
  const made = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { made, finish }
}

test('what costs is begun when what came before is made, in the order in which it came', async () => {
  const run = oneAtATime(20, atOnce)
  const begun: number[] = []
  const works = [work(), work(), work()]
  const all = works.map(({ made }, index) =>
    run(() => {
      begun.push(index)
      return made
    }),
  )
  works[2]?.finish()
  works[0]?.finish()
  await all[0]
  expect(begun[0]).toBe(0)
  expect(begun).not.toContain(2)
  works[1]?.finish()
  await Promise.all(all)
  expect(begun).toEqual([0, 1, 2])
})

test('one is made and so many wait; whoever comes after is told at once, until there is room', async () => {
  const run = oneAtATime(2, atOnce)
  const first = work()
  const all = [run(() => first.made), run(async () => 'b'), run(async () => 'c')]
  expect(run(async () => 'd')).toBeUndefined()
  first.finish()
  expect(await Promise.all(all)).toEqual([undefined, 'b', 'c'])
  expect(await run(async () => 'e')).toBe('e')
})

test('what fails keeps nobody waiting', async () => {
  const run = oneAtATime(1, atOnce)
  await expect(run(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await run(async () => 'next')).toBe('next')
})

test('each waits until it may begin', async () => {
  let open = () => {}
  const run = oneAtATime(
    1,
    () =>
      new Promise((resolve) => {
        open = resolve
      }),
  )
  const begun: string[] = []
  const all = [run(async () => begun.push('a')), run(async () => begun.push('b'))]
  for (const sofar of [['a'], ['a', 'b']]) {
    await new Promise((resolve) => setImmediate(resolve))
    expect(begun).toEqual(sofar.slice(0, -1))
    open()
    await all[sofar.length - 1]
    expect(begun).toEqual(sofar)
  }
})

import { expect, test } from 'vitest'
import { giveWay } from './give-way'

const never = 2 ** 30

function work() {
  let finish = () => {}
  const made = new Promise<void>((resolve) => {
    finish = resolve
  })
  return { made, finish }
}

test('when nothing quick is under way what costs may begin', async () => {
  const { first, quiet } = giveWay(never)
  await quiet()
  await first(async () => 'made')
  await first(() => Promise.reject(new Error('no'))).catch(() => {})
  await quiet()
})

test('it waits for all that is quick, also for what comes while it waits', async () => {
  const { first, quiet } = giveWay(never)
  const order: string[] = []
  const [one, two] = [work(), work()]
  const all = [first(() => one.made)]
  const costly = quiet().then(() => order.push('costly'))
  await new Promise((resolve) => setImmediate(resolve)).then(() => all.push(first(() => two.made)))
  one.finish()
  await all[0]
  order.push('one')
  two.finish()
  await all[1]
  order.push('two')
  await costly
  expect(order).toEqual(['one', 'two', 'costly'])
})

test('but not for ever', async () => {
  const { first, quiet } = giveWay(1)
  const { made, finish } = work()
  const quick = first(() => made)
  await quiet()
  finish()
  await quick
})

import { expect, test } from 'vitest'
import { keepBytes } from './keep-bytes'

function opened(most: number) {
  const made: string[] = []
  const keep = keepBytes(most)
  const ask = (name: string, length = 1) =>
    keep(name, async () => {
      made.push(name)
      return Buffer.alloc(length, name)
    })
  return { made, keep, ask }
}

test('what was made is there for whoever asks later, and for many who ask at one moment', async () => {
  const { made, ask } = opened(10)
  const all = await Promise.all(Array.from({ length: 20 }, () => ask('a', 3)))
  expect(all.map(String)).toEqual(Array(20).fill('aaa'))
  expect(String(await ask('a', 3))).toBe('aaa')
  expect(String(await ask('b'))).toBe('b')
  expect(made).toEqual(['a', 'b'])
})

test('what was asked for longest ago makes room', async () => {
  const { made, ask } = opened(10)
  await ask('a', 4)
  await ask('b', 4)
  await ask('a', 4)
  await ask('c', 4)
  await ask('a', 4)
  expect(made).toEqual(['a', 'b', 'c'])
  await ask('b', 4)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

test('what is larger than all that may be kept pushes nothing out', async () => {
  const { made, ask } = opened(10)
  await ask('a', 4)
  expect((await ask('b', 11)).length).toBe(11)
  await ask('a', 4)
  await ask('b', 11)
  expect(made).toEqual(['a', 'b', 'b'])
})

test('what could not be made is made again, and fails for nobody else', async () => {
  const { keep, ask } = opened(10)
  const failing = keep('a', async () => {
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(String(await ask('a'))).toBe('a')
})

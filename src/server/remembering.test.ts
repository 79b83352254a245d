import { expect, test } from 'vitest'
import { remembering } from './remembering'

function asked(most: number) {
  const texts: string[] = []
  const say = remembering((text) => {
    texts.push(text)
    return text.toUpperCase()
  }, most)
  return { say, texts }
}

test('what was said once is said again without being worked out', () => {
  const { say, texts } = asked(10)
  expect(['a', 'b', 'a', 'b'].map(say)).toEqual(['A', 'B', 'A', 'B'])
  expect(texts).toEqual(['a', 'b'])
})

test('no more is remembered than so many texts, and no long ones', () => {
  const { say, texts } = asked(2)
  const long = 'a'.repeat(201)
  for (const text of ['a', 'b', 'c', 'c', long, 'c', long]) expect(say(text)).toBe(text.toUpperCase())
  expect(texts).toEqual(['a', 'b', 'c', long, long])
  say('a')
  expect(texts).toHaveLength(6)
})

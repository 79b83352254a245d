import { expect, test } from 'vitest'
import { beginningOf } from './beginning'

test.each([
  ['One. Two. Three.', 3, 'One.'],
  ['One. Two. Three.', 5, 'One. Two.'],
  ['Ask a grown-up. Rather not? Call yourself. More.', 20, 'Ask a grown-up. Rather not? Call yourself.'],
  ['Alone?', 1, 'Alone?'],
])('of “%s” with %i letters: “%s”', (text, letters, expected) => {
  expect(beginningOf(text, letters)).toBe(expected)
})

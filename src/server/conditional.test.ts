import { expect, test } from 'vitest'
import { isKnown } from './conditional'

test.each([
  ['"a"', '"a"', true],
  ['W/"a"', '"a"', true],
  ['"a"', 'W/"a"', true],
  ['W/"a"', 'W/"a"', true],
  ['"x", W/"a" , "y"', '"a"', true],
  ['"x","a"', '"a"', true],
  ['"x,", "a"', '"a"', true],
  ['*', '"a"', true],
  [' * ', '"a"', true],
  ['"b"', '"a"', false],
  ['"x", "y"', '"a"', false],
  ['"*"', '"a"', false],
  ['a', '"a"', false],
  ['', '"a"', false],
  [undefined, '"a"', false],
])('whoever has %s knows %s: %s', (header, tag, known) => {
  expect(isKnown(header, tag)).toBe(known)
})

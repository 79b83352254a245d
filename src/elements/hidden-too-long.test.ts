import { expect, test } from 'vitest'
import { isHiddenTooLong } from './hidden-too-long'

const went = Date.parse('2026-11-29T12:00:00+01:00')

test.each([
  ['just after', 1, false],
  ['a moment before ten minutes', 599_999, false],
  ['after ten minutes', 600_000, true],
  ['the next day', 86_400_000, true],
  ['with the clock put back', -3_600_000, false],
])('a page that went out of sight may not show itself %s: %i ms, %s', (_, milliseconds, expected) => {
  expect(isHiddenTooLong(went, went + milliseconds)).toBe(expected)
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, leastContrast, pairs } from './contrast'
import { readTokens } from './read-tokens'

const tokens = readTokens(readFileSync('src/ui/look/tokens.css', 'utf8'))

test('black on white is 21, a colour on itself 1, whichever comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#000000')).toBe(21)
  expect(contrast('#0c5b57', '#0c5b57')).toBe(1)
})

test('every token with a colour is read, and the dark has its own', () => {
  expect(tokens.light).toMatchObject({ ink: '#16262e', warm: '#f6b04a' })
  expect(tokens.dark.ink).not.toBe(tokens.light.ink)
  expect(tokens.dark.warm).toBe(tokens.light.warm)
})

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  test.each(pairs)('$text on $ground is clear enough for $use', ({ text, ground, use }) => {
    const { [text]: above = '', [ground]: below = '' } = tokens[scheme]
    expect(contrast(above, below)).toBeGreaterThanOrEqual(leastContrast[use])
  })
})

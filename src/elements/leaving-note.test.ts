import { expect, test } from 'vitest'
import { isLeavingNote, noteAt } from './leaving-note'

const now = Date.UTC(2026, 10, 22)

test.each([
  ['just written', noteAt(now), true],
  ['of half a minute ago', noteAt(now - 30_000), true],
  ['of a leaving that failed', noteAt(now - 30_001), false],
  ['of a clock that was put back', noteAt(now + 1000), false],
  ['without a time', 'dichtbij-leaves:x', false],
  ['that is no text', { steps: 1 }, false],
  ['that is not there', undefined, false],
  ['of somebody else', 'other', false],
  ['that is empty', '', false],
])('a note %s: %s', (_, note, expected) => {
  expect(isLeavingNote(note, now)).toBe(expected)
})

import { expect, test } from 'vitest'
import { type KeyMoment, noTaps, tapsAfter, tapsLeft } from './shift-taps'

/** A key that is tapped; `+` holds the first down over the second; a click; a number lets so many milliseconds pass. */
function momentsOf(script: string): KeyMoment[] {
  let timeStamp = 0
  return script.split(' ').flatMap((part): KeyMoment[] => {
    timeStamp += 100
    if (/^\d+$/.test(part)) {
      timeStamp += Number(part)
      return []
    }
    if (part === 'click') return [{ type: 'pointerdown', timeStamp }]
    const [key = '', held] = part.split('+')
    const down = (one: string): KeyMoment => ({ type: 'keydown', key: one, timeStamp })
    const up = (one: string): KeyMoment => ({ type: 'keyup', key: one, timeStamp })
    if (held === 'click') return [down(key), { type: 'pointerdown', timeStamp }, up(key)]
    return held ? [down(key), down(held), up(held), up(key)] : [down(key), up(key)]
  })
}

function leftAfter(script: string): number {
  const moments = momentsOf(script)
  return tapsLeft(moments.reduce(tapsAfter, noTaps), moments.at(-1)?.timeStamp ?? 0)
}

test.each([
  ['three taps', 'Shift Shift Shift', 0],
  ['three taps within three seconds', 'Shift 1300 Shift 1300 Shift', 0],
  ['the last three of more', 'Shift 4000 Shift Shift Shift', 0],
])('%s leave', (_, script, left) => {
  expect(leftAfter(script)).toBe(left)
})

test.each([
  ['one tap', 'Shift', 2],
  ['two taps', 'Shift Shift', 1],
  ['three slow taps', 'Shift 2000 Shift 2000 Shift', 1],
  ['three capitals', 'Shift+A Shift+B Shift+C', 3],
  ['a word that begins with a capital, three times', 'Shift+O v e Shift+Z u Shift+W e', 3],
  ['going back with the Tab key', 'Shift+Tab Shift+Tab Shift+Tab', 3],
  ['marking text with the mouse', 'Shift+click Shift+click Shift+click', 3],
  ['taps with a letter between them', 'Shift Shift a Shift', 2],
  ['taps with a click between them', 'Shift Shift click Shift', 2],
  ['other keys', 'a b c', 3],
])('%s do not: %s', (_, script, left) => {
  expect(leftAfter(script)).toBe(left)
})

test('Shift held down long is one tap', () => {
  const held = Array.from(
    { length: 30 },
    (_, index): KeyMoment => ({ type: 'keydown', key: 'Shift', repeat: index > 0, timeStamp: index * 30 }),
  )
  const taps = [...held, { type: 'keyup', key: 'Shift', timeStamp: 900 } as const].reduce(tapsAfter, noTaps)
  expect(tapsLeft(taps, 900)).toBe(2)
})

test('a capital typed fast, with Shift let go before the letter, does not count either', () => {
  const fast: KeyMoment[] = [0, 1, 2].flatMap((turn) => [
    { type: 'keydown', key: 'Shift', timeStamp: turn * 200 },
    { type: 'keydown', key: 'A', timeStamp: turn * 200 + 20 },
    { type: 'keyup', key: 'Shift', timeStamp: turn * 200 + 40 },
    { type: 'keyup', key: 'a', timeStamp: turn * 200 + 60 },
  ])
  expect(tapsLeft(fast.reduce(tapsAfter, noTaps), 500)).toBe(3)
})

test('taps are forgotten after three seconds', () => {
  const taps = momentsOf('Shift Shift').reduce(tapsAfter, noTaps)
  expect(tapsLeft(taps, 3000)).toBe(1)
  expect(tapsLeft(taps, 4000)).toBe(3)
})

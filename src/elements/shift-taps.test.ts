import { describe, expect, test } from 'vitest'
import { type Moment, noTaps, tapsAfter, tapsLeft } from './shift-taps'

/** The keys that are down while a script runs, and what the browser tells of them. */
const modifierOf: Record<string, string> = { Alt: 'Alt', AltGr: 'AltGraph', Ctrl: 'Control', Cmd: 'Meta', Fn: 'Fn' }
const codeOf = (name: string) =>
  ({ Shift: 'ShiftLeft', Right: 'ShiftRight', Dead: 'BracketLeft' })[name] ??
  (/^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name)
const keyOf = (name: string) => (name === 'Shift' || name === 'Right' ? 'Shift' : (modifierOf[name] ?? name))

/**
 * What happens, a tenth of a second apart: `a` is a key that is tapped, `a↓` and `a↑` its halves, `Right` the right Shift; a number lets so many
 * milliseconds pass; what else an event is called stands in brackets, `[pointerdown 1]` with the buttons that are down then.
 */
function momentsOf(script: string): Moment[] {
  let timeStamp = 0
  const down = new Set<string>()
  const key = (type: 'keydown' | 'keyup', name: string): Moment => {
    const repeat = type === 'keydown' && down.has(name)
    if (type === 'keydown') down.add(name)
    else down.delete(name)
    const held = new Set([...down].map(keyOf))
    return {
      type,
      timeStamp,
      key: keyOf(name),
      code: codeOf(name),
      repeat,
      shiftKey: held.has('Shift'),
      getModifierState: (asked) => held.has(asked),
    }
  }
  return (script.match(/\[[^\]]*\]|\S+/g) ?? []).flatMap((part): Moment[] => {
    timeStamp += 100
    const [, type, buttons] = /^\[(\w+)(?: (\d))?\]$/.exec(part) ?? []
    if (type) return [{ type: type as Moment['type'], timeStamp, buttons: Number(buttons ?? 0) }]
    if (/^\d+$/.test(part)) {
      timeStamp += Number(part)
      return []
    }
    if (part.endsWith('↓')) return [key('keydown', part.slice(0, -1))]
    if (part.endsWith('↑')) return [key('keyup', part.slice(0, -1))]
    return [key('keydown', part), key('keyup', part)]
  })
}

const tapsOf = (moments: readonly Moment[]) => moments.reduce(tapsAfter, noTaps)

/** How many taps were left at the nearest that one came to leaving. */
function leastLeft(moments: readonly Moment[]): number {
  return Math.min(3, ...moments.map((moment, index) => tapsLeft(tapsOf(moments.slice(0, index + 1)), moment.timeStamp)))
}

test.each([
  ['three taps', 'Shift Shift Shift'],
  ['three taps within three seconds', 'Shift 1300 Shift 1300 Shift'],
  ['the last three of more', 'Shift 4000 Shift Shift Shift'],
  ['three taps of the right Shift', 'Right Right Right'],
  ['left, right, left', 'Shift Right Shift'],
  ['right, left, left', 'Right Shift Shift'],
  ['left and right that overlap', 'Shift↓ Right↓ Shift↑ Shift↓ Right↑ Shift↑'],
  ['the right one while the left one is down', 'Shift↓ Right Right Right Shift↑'],
  ['taps after a word', 'a b c Shift Shift Shift'],
  ['taps after a shortcut', 'Ctrl↓ c Ctrl↑ Shift Shift Shift'],
  ['taps after a shortcut on a Mac, which does not tell that the letter went up', 'Cmd↓ c↓ Cmd↑ Shift Shift Shift'],
  ['taps long after a key whose going up was never told', 'F10↓ 3000 Shift Shift Shift'],
  ['taps after a click', '[pointerdown 1] [pointerup] Shift Shift Shift'],
  ['taps after a menu that swallowed the end of the click', '[pointerdown 1] [pointermove] Shift Shift Shift'],
  ['taps while the mouse moves', 'Shift [pointermove] Shift [pointermove] Shift'],
  ['taps after a word that was composed', '[compositionstart] [input] [compositionend] Shift Shift Shift'],
  ['taps after another window', 'Alt↓ [blur] 5000 Shift Shift Shift'],
])('%s leave', (_, script) => {
  const moments = momentsOf(script).map((moment, index, all) =>
    // In another window the key was let go of.
    all.slice(0, index).some(({ type }) => type === 'blur') ? { ...moment, getModifierState: () => false } : moment,
  )
  expect(leastLeft(moments)).toBe(0)
})

test.each([
  ['one tap', 'Shift', 2],
  ['two taps', 'Shift Shift', 1],
  ['three slow taps', 'Shift 2000 Shift 2000 Shift', 1],
  ['three capitals', 'Shift↓ a Shift↑ Shift↓ b Shift↑ Shift↓ c Shift↑', 3],
  ['going back with the Tab key', 'Shift↓ Tab Shift↑ Shift↓ Tab Shift↑ Shift↓ Tab Shift↑', 3],
  ['marking with arrows, Shift held', 'Shift↓ ArrowLeft ArrowLeft ArrowLeft ArrowLeft Shift↑', 3],
  ['capitals typed fast, with Shift let go first', 'Shift↓ a↓ Shift↑ a↑ Shift↓ b↓ Shift↑ b↑ Shift↓ c↓ Shift↑ c↑', 3],
  ['other keys', 'a b c', 3],
  ['Shift that is held and repeats', 'Shift↓ Shift↓ Shift↓ Shift↓ Shift↓ Shift↑', 2],
  ['one tap of both at once', 'Shift↓ Right↓ Right↑ Shift↑', 1],
])('%s do not leave', (_, script, left) => {
  expect(leastLeft(momentsOf(script))).toBe(left)
})

describe('a tap counts only alone', () => {
  test.each(Object.keys(modifierOf))('not while %s is held', (name) => {
    expect(leastLeft(momentsOf(`${name}↓ 5000 Shift Shift Shift Shift ${name}↑`))).toBe(3)
    expect(leastLeft(momentsOf(`Shift↓ ${name} Shift↑ Shift↓ ${name} Shift↑ Shift↓ ${name} Shift↑`))).toBe(3)
  })

  test('not while a modifier is held that went down in another window', () => {
    const held = momentsOf('Shift Shift Shift').map((moment) => ({
      ...moment,
      getModifierState: (name: string) => name === 'Control',
    }))
    expect(leastLeft(held)).toBe(3)
  })

  test.each([
    ['while another key is held', 'a↓ Shift Shift Shift a↑', 3],
    ['while a modifier is held of which the browser tells nothing', 'Hyperlike↓ Shift Shift Shift', 3],
    ['with a letter between', 'Shift Shift a Shift', 1],
    ['with a modifier between', 'Shift Shift Ctrl Shift', 1],
    ['while a mouse button is held', '[pointerdown 1] Shift Shift Shift [pointerup]', 3],
    [
      'while one of two buttons is still held',
      '[pointerdown 1] [pointermove 3] [pointerup 1] 9000 Shift Shift Shift',
      3,
    ],
    [
      'with a click while it is down',
      'Shift↓ [pointerdown 1] [pointerup] Shift↑ Shift↓ [pointerdown 1] [pointerup] Shift↑',
      3,
    ],
    ['with a click between', 'Shift Shift [pointerdown 1] [pointerup] Shift', 1],
    ['when it turns the wheel sideways', 'Shift↓ [wheel] Shift↑ Shift↓ [wheel] Shift↑ Shift↓ [wheel] Shift↑', 3],
    ['with the wheel between', 'Shift [wheel] Shift [wheel] Shift [wheel]', 2],
    ['while letters are composed', '[compositionstart] Shift Shift Shift [compositionend]', 3],
    [
      'when it composes a letter',
      'Shift↓ [compositionstart] Shift↑ Shift↓ [input] Shift↑ Shift↓ [compositionend] Shift↑',
      3,
    ],
    ['with text between that came without a key, as from a list of signs or by voice', 'Shift Shift [input] Shift', 1],
    ['after an accent that waits for its letter', 'Dead Shift Shift Shift', 3],
    ['when letters with an accent are typed', 'Dead Shift↓ e Shift↑ Dead Shift↓ o Shift↑ Dead Shift↓ u Shift↑', 3],
    ['when the window loses the keyboard in between', 'Shift Shift [blur] Shift', 1],
    ['when the window loses the keyboard while it is down', 'Shift Shift Shift↓ [blur] Shift↑', 1],
    ['when the tab is hidden in between', 'Shift Shift [visibilitychange] Shift', 1],
    ['when the page comes back in between', 'Shift Shift [pageshow] Shift', 1],
  ])('not %s', (_, script, left) => {
    expect(leastLeft(momentsOf(script))).toBe(left)
  })

  test('not while the browser says of a key that letters are composed', () => {
    const composed = momentsOf('Shift Shift Shift').map((moment) => ({ ...moment, isComposing: true }))
    expect(leastLeft(composed)).toBe(3)
  })
})

describe('Shift that stays on by itself (sticky keys)', () => {
  /** Shift counts as held from its first tap on until another key. */
  const sticky = (script: string) => momentsOf(script).map((moment) => ({ ...moment, shiftKey: true }))

  test('makes capitals without leaving', () => {
    expect(leastLeft(sticky('Shift a Shift b Shift c'))).toBe(2)
  })

  test('leaves when it is tapped three times', () => {
    expect(leastLeft(sticky('Shift Shift Shift'))).toBe(0)
  })
})

test('where the system tells only of the last Shift that goes up, both count', () => {
  const both = momentsOf('Shift↓ Right↓ Right↑').map((moment, index) =>
    index === 2 ? { ...moment, shiftKey: false } : moment,
  )
  expect(tapsLeft(tapsOf(both), 400)).toBe(1)
})

test('taps are forgotten after three seconds', () => {
  const taps = tapsOf(momentsOf('Shift Shift'))
  expect(tapsLeft(taps, 3000)).toBe(1)
  expect(tapsLeft(taps, 4000)).toBe(3)
})

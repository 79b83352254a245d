import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wijkSlugs } from '../place/wijken'
import { codeOf, hashOfSlug, readCode } from './code'
import { type List, mostPicks, reasonIds } from './list'

const slugs = Array.from({ length: 300 }, (_, index) => `help-${index}`)
const list = fc.record({
  picks: fc.uniqueArray(fc.record({ slug: fc.constantFrom(...slugs), reason: fc.constantFrom(null, ...reasonIds) }), {
    selector: ({ slug }) => slug,
    maxLength: mostPicks,
  }),
  wijk: fc.constantFrom(null, ...wijkSlugs),
})
const one: List = {
  picks: [
    { slug: 'help-1', reason: 'call-first' },
    { slug: 'help-2', reason: null },
  ],
  wijk: 'zuid',
}
const digits = [...'0123456789abcdefghjkmnpqrstvwxyz']

test('a list is read as it was written, and has one code', () => {
  fc.assert(
    fc.property(list, (some) => {
      expect(readCode(codeOf(some), slugs)).toEqual({ list: some, unknown: 0 })
    }),
  )
})

test('a code says the same for ever', () => {
  expect(codeOf({ picks: [], wijk: null })).toBe('10pse')
  expect(codeOf(one)).toBe(codeOf(one))
  expect(hashOfSlug('spoor030')).toBe(15427612)
  expect(codeOf({ picks: [{ slug: 'spoor030', reason: 'referral' }], wijk: 'overvecht' })).toBe('13xdm1rrxwh')
})

test('ten with reasons have at most sixty digits, and none looks like another', () => {
  const ten = { picks: slugs.slice(0, 10).map((slug) => ({ slug, reason: 'self' as const })), wijk: 'zuid' as const }
  expect(codeOf(ten).length).toBeLessThanOrEqual(60)
  expect(codeOf(ten)).toMatch(/^[0-9a-hjkmnp-tv-z]+$/)
})

describe('what goes wrong on its way is seen', () => {
  const code = codeOf(one)

  test('one wrong digit, at every place', () => {
    for (const [place, right] of [...code].entries())
      for (const wrong of digits)
        if (wrong !== right)
          expect(readCode(code.slice(0, place) + wrong + code.slice(place + 1), slugs)).not.toHaveProperty('list')
  })

  test('two that changed places, and what was cut', () => {
    for (let place = 0; place < code.length - 1; place++) {
      const turned = [...code]
        .with(place, code[place + 1] ?? '')
        .with(place + 1, code[place] ?? '')
        .join('')
      if (turned !== code) expect(readCode(turned, slugs)).not.toHaveProperty('list')
    }
    for (let length = 0; length < code.length; length++)
      expect(readCode(code.slice(0, length), slugs)).toBe('unreadable')
  })

  test('whatever else somebody writes is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        readCode(text, slugs)
      }),
    )
    expect(readCode('a'.repeat(100_000), slugs)).toBe('unreadable')
  })
})

test.each<[string, (code: string) => string]>([
  ['in capitals', (code) => code.toUpperCase()],
  ['in groups', (code) => code.replace(/(.{4})/g, '$1-')],
  ['in groups with spaces', (code) => ` ${code.replace(/(.{4})/g, '$1 ')}`],
  ['with o for zero, and i or l for one', (code) => code.replaceAll('0', 'o').replace('1', 'i').replaceAll('1', 'L')],
  ['with a full stop behind it', (code) => `${code}.`],
  ['in brackets', (code) => `(${code}),`],
  ['in quotes', (code) => `“${code}”`],
  ['with signs that nobody sees', (code) => `\u200b${code.slice(0, 5)}\u00ad${code.slice(5)}\u2060\ufeff`],
  ['with signs that turn the direction', (code) => `\u202b${code}\u202c`],
  [
    'in wide letters',
    (code) => code.replace(/[a-z0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ['with the next sentence stuck to it', (code) => `${code}Dit is de link`],
  ['with capitals stuck to it', (code) => `${code}GROETJES`],
  ['with a word of another alphabet stuck to it', (code) => `${code}مرحبا`],
])('a code %s is forgiven', (_, spoil) => {
  expect(readCode(spoil(codeOf(one)), slugs)).toEqual({ list: one, unknown: 0 })
})

test.each([
  'https://dichtbij.example/nl/lijst/',
  'Kijk eens: https://dichtbij.example/en/list/',
  'http://oud.example/x/nl/lijst/y/lijst/',
])('the whole link is read as its code: %s', (before) => {
  expect(readCode(before + codeOf(one), slugs)).toEqual({ list: one, unknown: 0 })
})

test('what is not known is counted', () => {
  expect(readCode(codeOf(one), ['help-2'])).toEqual({ list: { ...one, picks: one.picks.slice(1) }, unknown: 1 })
})

test('a code of a later version is told from one that nobody can read', () => {
  for (const newer of ['23ppppppn8e', 'z3pppppp5dy']) expect(readCode(newer, slugs)).toBe('newer')
  for (const never of ['03pppppp1t6', '23ppppppn8f']) expect(readCode(never, slugs)).toBe('unreadable')
})

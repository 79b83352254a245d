import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dangerWords } from '../../../generated/words/danger-words'
import { compile } from './find-dangers'
import { mostTokens, tokensOf } from './tokens'

const { lexicon } = compile(dangerWords)
const readingsOf = (text: string): string[] => tokensOf(text, lexicon).map(({ reads }) => reads.join('|'))

test.each([
  ['Ik wil d o o d', ['ik', 'wil', 'dood']],
  ['m0ord', ['moord']],
  ['z’n vader', ['zn', 'vader']],
  ['van 12 jaar', ['van', '12', 'jaar']],
  ['12jarige', ['12', 'jarige']],
  ['1 1 2', ['112']],
  ['11 2-jarigen', ['11', '2', 'jarigen']],
  ['0-4 jaar', ['0', '4', 'jaar']],
  ['a.b@voorbeeld.nl', ['a', 'b', 'voorbeeld', 'nl']],
  ['b**', ['b']],
  ['over zelfmoord', ['over', 'zelfmoord']],
  ['', []],
])('the words of “%s”', (text, words) => {
  expect(readingsOf(text)).toEqual(words)
})

test('what is hidden may only be a word that points at something', () => {
  expect(readingsOf('zelfm**rd')).toEqual([expect.stringContaining('zelfmoord')])
  expect(readingsOf('sl**t')).toEqual([expect.stringContaining('slaat')])
  expect(readingsOf('h***')).toEqual(['h'])
})

test('no text has more words than are looked at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
      expect(tokensOf(text, lexicon).length).toBeLessThanOrEqual(mostTokens)
    }),
  )
  expect(tokensOf('a '.repeat(5000), lexicon).length).toBeLessThanOrEqual(mostTokens)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutPostcodes, cutToFourDigits, fourDigits } from './postcode'

describe('A postcode', () => {
  test.each([
    '3561',
    '3561AB',
    '3561ab',
    '3561 AB',
    '3561  ab',
    ' 3561-AB',
    '35 61 ab',
    '3 5 6 1 a b',
    '3561.AB',
    '3561 AB Utrecht',
    'Utrecht, 3561 AB',
    '3561\u00a0AB',
    '3561AB\u200f',
    '３５６１ＡＢ',
    '٣٥٦١',
    '۳۵۶۱ ab',
  ])('written as “%s” is cut to four digits', (text) => {
    expect(fourDigits(text)).toBe('3561')
  })

  test.each([
    '',
    '0123',
    '0561 AB',
    '356',
    '35612',
    '3561A',
    '3561ABC',
    '3561 AB Zeist',
    'AB3561',
    '3561 12',
    'x3561',
    'Lombok',
    'BU03440111',
  ])('is not “%s”', (text) => {
    expect(fourDigits(text)).toBeUndefined()
  })

  test('never keeps a letter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fourDigits(text) ?? '1000').toMatch(/^[1-9]\d{3}$/)
      }),
    )
  })
})

describe('what may be kept of a text', () => {
  test.each([
    ['Kanaalstraat 1, 3531 CJ', '3531'],
    ['3531cj Utrecht', '3531'],
    ['3531 CJ', '3531'],
    ['Lombok', 'Lombok'],
    ['2e Daalsebuurt', '2e Daalsebuurt'],
    ['Straat 1 3561 A B', '3561'],
    ['Donaudreef 1 3561.AB', '3561'],
    ['Straat 1, ٣٥٦١ AB', '3561'],
    ['NL3561AB Utrecht', '3561'],
    ['Cambridgelaan 1022 BS, 3584 DV Utrecht', '3584'],
    ['3584 DV Utrecht, Cambridgelaan 1022 BS', '3584'],
    ['Damrak 5, 1012 AB Amsterdam', '1012 Amsterdam'],
    ['Cambridgelaan 1022 BS', 'Cambridgelaan 1022'],
    ['3561 AB, Overvecht', '3561 Overvecht'],
    ['Jan Jansen, Kanaalstraat 1 bis, 3531 an', '3531'],
    ['3454 De Meern', '3454 De Meern'],
    ['35 61 AB Utrecht, bel 2', '3561 bel'],
  ])('of “%s” is “%s”', (text, kept) => {
    expect(cutToFourDigits(text)).toBe(kept)
  })
})

describe('every postcode in a text', () => {
  test.each([
    ['hulp 3561  AB en 3562-XY', 'hulp 3561 en 3562'],
    ['hulp 3561 A B', 'hulp 3561'],
    ['3561AB12', '356112'],
    ['٣٥٦١ AB hulp', '3561 hulp'],
    ['３５６１ＡＢ', '3561'],
    ['hulp 3561 AN graag', 'hulp 3561 graag'],
    ['hulp 1012 OP graag', 'hulp 1012 graag'],
    ['hulp 3561an graag', 'hulp 3561 graag'],
    ['hulp 35 61 AB graag', 'hulp 3561 graag'],
    ['hulp 3561\u200bA\u200bB graag', 'hulp 3561 graag'],
  ])('“%s” becomes “%s”', (text, cut) => {
    expect(cutPostcodes(text)).toBe(cut)
  })

  test.each([
    'ik wil in 2026 er niet meer zijn',
    'sinds 2024 is mijn zoon boos',
    'zwemles 3454 De Meern',
    'van 12 13 jr',
    '3561 speeltuin',
    'geen',
  ])('“%s” has none', (text) => {
    expect(cutPostcodes(text)).toBe(text)
  })
})

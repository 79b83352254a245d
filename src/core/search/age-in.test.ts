import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageIn } from './age-in'

describe('The age of a child', () => {
  test.each([
    ['autisme kind 8 jaar', 8],
    ['zoon van 14 wil niet naar school', 14],
    ['mijn zoon van 12 wordt gepest', 12],
    ['dochter 16', 16],
    ['16-jarige zonder huis', 16],
    ['my son is 9 years old', 9],
    ['9 year old', 9],
    ['9-year-old boy', 9],
    ['8 yaşında', 8],
    ['عمره 7 سنوات', 7],
    ['عمره ٧ سنوات', 7],
    ['baby van 3 maanden huilt', 0],
    ['18 maanden', 1],
    ['peuter van 30 mnd', 2],
    ['kind van 6 weken', 0],
    ['2,5 jaar', 2],
    ['2.5 jaar', 2],
    ['2½ jaar', 2],
    ['2 1/2 jaar', 2],
    ['kind van 2,5', 2],
    ['4,0 jaar', 4],
    ['anderhalf jaar', 1],
    ['anderhalve jaar', 1],
    ['twee jaar', 2],
    ['tweeënhalf jaar', 2],
    ['zoontje van drieënhalf', 3],
    ['dochter van veertien', 14],
    ['five years old', 5],
    ['zevenjarige', 7],
    ['14e verjaardag', 14],
    ['op zijn 14e', 14],
    ['ze wordt 18', 18],
    ['hij is 7', 7],
    ['8jr', 8],
    ['8 j.', 8],
    ['zoon (9)', 9],
    ['kind van 8 jaar en al 3 maanden boos', 8],
  ])('told in “%s” is %i', (text, age) => {
    expect(ageIn(text)).toBe(age)
  })

  test.each([
    '0-4 jaar',
    '0 - 4 jaar',
    '0–4 jaar',
    '0 tot 4 jaar',
    '0 t/m 4 jaar',
    '12/13 jaar',
    '12 of 13 jaar',
    '4 en 6 jaar',
    'een van 3 en een van 7',
    'zoon van 3 en dochter van 7',
    'kinderen van 4, 6 en 8 jaar',
    'kind van 3-4',
    'twee tot vier jaar',
    'van 8 jaar tot 12 jaar',
    'tussen 12 en 15 jaar',
    'onder de 12 jaar',
    'tot 18 jaar',
    'vanaf 16 jaar',
    'boven de 16 jaar',
    '12 jaar en ouder',
    '12+ jaar',
  ])('is not one age in “%s”', (text) => {
    expect(ageIn(text)).toBeUndefined()
  })

  test.each([
    '3561 speeltuin',
    '3561 AB',
    'al 3 maanden geen huur',
    'sinds haar 12de',
    'al 2 jaar ruzie',
    '3 maanden huurachterstand',
    'al 2,5 jaar gescheiden',
    'sinds 5 jaar',
    'wij zijn 10 jaar getrouwd',
    '3 jaar geleden',
    'over 2 jaar',
    'wacht 1 jaar',
    'een half jaar wachten',
    'twee jaar geleden',
    'oma van 82 jaar',
    'groep 8',
    'kind in groep 8',
    'kind groep 3',
    'klas 2',
    'kind 14:30',
    'kind 14.30',
    'dochter om 9 uur',
    'zoon 10 euro',
    'kind 12,50',
    'kind € 10',
    'zoon heeft 2 dagen school',
    'kind 3x per week',
    'huisnummer 14',
    'Straat 14 zoon',
    '14e eeuw',
    '3e etage',
    '2e kind',
    'top 10',
    '112',
    '',
  ])('is not told in “%s”', (text) => {
    expect(ageIn(text)).toBeUndefined()
  })

  test('is a whole number of at most 25 for any text, and never thrown about', () => {
    const parts = fc.constantFrom(
      'kind',
      'zoon van',
      'jaar',
      'maanden',
      '2,5',
      '½',
      '12',
      '-',
      'tot',
      'en',
      '٣',
      '€',
      'euro',
      '1e',
      ' ',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, (said) => {
        const age = ageIn(said)
        expect(age === undefined || (Number.isInteger(age) && age >= 0 && age <= 25)).toBe(true)
      }),
      { numRuns: 3000 },
    )
    expect(ageIn('1 '.repeat(100_000))).toBeUndefined()
  })
})

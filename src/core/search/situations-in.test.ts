import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { situationIndexOf } from './situation-index'
import { aboutIn, type Fit, fitting, scoresIn } from './situations-in'

const plain: Fit = { id: 'plain', score: 0, isWhole: false, isGrave: false, isPage: false, isOneWord: false }
const isTold = (fit: Partial<Fit>) => fitting([{ ...plain, ...fit }]).length > 0

describe('a situation is told', () => {
  test.each([
    ['where it fits well enough', {}, 14],
    ['with more care in danger', { isGrave: true }, 35],
    ['with more care where one word tells of it', { isOneWord: true }, 35],
    ['sooner where it is all that was said', { isWhole: true, isOneWord: true }, 5],
  ])('%s', (_, fit, enough) => {
    expect(isTold({ ...fit, score: enough })).toBe(true)
    expect(isTold({ ...fit, score: enough - 0.1 })).toBe(false)
  })

  test('beside another where it fits at least half as well', () => {
    const beside = (score: number) =>
      fitting([
        { ...plain, score: 100 },
        { ...plain, score },
      ]).length
    expect([beside(50), beside(49)]).toEqual([2, 1])
  })
})

test('beside a situation of danger nothing lighter is told', () => {
  const grave = { ...plain, isGrave: true, score: 100 }
  expect(fitting([grave, { ...plain, score: 90 }])).toEqual([grave])
  expect(fitting([grave, { ...grave, id: 'other' }])).toHaveLength(2)
})

const index = situationIndexOf([
  { situation: 'school', says: { nl: ['mijn kind wil niet naar school', 'thuiszitter'] } },
  { situation: 'young', years: [0, 4], says: { nl: ['mijn kind praat nog niet', 'praat weinig'] } },
  { situation: 'old', years: [12, 18], says: { nl: ['mijn kind praat niet meer met ons', 'praat weinig'] } },
  { page: 'costs', says: { nl: ['wat kost hulp'] } },
])

test('what is for the age that was told goes first', () => {
  const first = (words: string) => scoresIn(words, index)[0]?.id
  expect(first('mijn kind van 2 praat weinig')).toBe('young')
  expect(first('mijn kind van 14 praat weinig')).toBe('old')
})

test('a page is told as a page, and as no situation', () => {
  expect(aboutIn('wat kost hulp', index)).toEqual({ fits: [], page: 'costs' })
  expect(aboutIn('thuiszitter', index).page).toBeUndefined()
})

test('any text will do, of any length and in any script', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }))
  fc.assert(fc.property(text, (words) => aboutIn(words.repeat(20), index).fits.length <= 2))
})

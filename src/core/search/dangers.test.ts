import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Danger, dangerWords, harmlessWords } from './danger-words'
import { findDangers } from './dangers'
import { sayings } from './sayings'
import { stemOf } from './words'

const all = (Object.keys(dangerWords) as Danger[]).flatMap((danger) =>
  Object.values(dangerWords[danger])
    .flat()
    .map((saying) => ({ danger, saying })),
)

test('every word and saying of the table is found, alone, in capitals, and in the midst of a sentence', () => {
  for (const { danger, saying } of all)
    for (const text of [saying, saying.toUpperCase(), `Wat moet ik doen, ${saying}... kunt u helpen?`])
      expect(findDangers(text), text).toContain(danger)
})

test('a long word is found with any one letter wrong, missing or too many', () => {
  const long = all.filter(({ saying }) => /^(?!.*((.)\2|ei|au|ou))[abefghiklmnoprstu]{8,}$/.test(saying))
  expect(long.length).toBeGreaterThan(10)
  fc.assert(
    fc.property(
      fc.constantFrom(...long),
      fc.nat(),
      fc.constantFrom('missing', 'wrong', 'extra'),
      (one, at, mistake) => {
        const { danger, saying } = one
        const place = at % saying.length
        const instead = { missing: '', wrong: 'q', extra: `q${saying[place]}` }[mistake]
        const mistaken = saying.slice(0, place) + instead + saying.slice(place + 1)
        // What changes the sound of more than one letter is more than one mistake; what means something by itself is none.
        fc.pre(!/(.)\1|ei|au|ou/.test(mistaken) && !harmlessWords.includes(mistaken) && !sayings.has(stemOf(mistaken)))
        expect(findDangers(mistaken), mistaken).toContain(danger)
      },
    ),
  )
})

test.each([
  'hij chanteert mij',
  'k wil dr niet meer zijn',
  'misbriuk',
  'ik wil doot',
  'ik wil echt heel dood',
  'kindermishandelingen',
  'dood-willen',
  'zelf moord',
  'ZELFMOORD!!!',
])('“%s” is found', (text) => {
  expect(findDangers(text)).not.toEqual([])
})

test.each([
  'schulden',
  'mijn peuter slaat andere kinderen',
  'oma is dood',
  'veerkracht',
  'toeslagen aanvragen',
  'zwemles',
  'vechten met zijn broertje',
  'een geweldig feest',
  'pesten op school',
  'online gokken',
  'waar kan ik les krijgen',
  'kledingpas',
  '',
])('“%s” is not', (text) => {
  expect(findDangers(text)).toEqual([])
})

test('the most urgent comes first', () => {
  expect(findDangers('zelfmoord mishandeling bewusteloos')).toEqual(['life-danger', 'unsafe', 'suicide'])
})

test.each([
  'weg gelopen',
  'mis handeling',
  'mis\u00adhan\u00adde\u00adling',
  'hij is 2 dagen weg, in 2026 er niet meer zijn',
])('“%s” is found though it is written apart', (text) => {
  expect(findDangers(text)).not.toEqual([])
})

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void findDangers(text)))
})

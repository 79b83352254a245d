import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dangerWords } from '../../generated/words/danger-words'
import { type Danger, dangers, findDangers } from './dangers'

/** Single long words of the tables, which point at danger alone. */
const longWords = dangerWords.tables.flatMap(({ says }) =>
  dangers.flatMap((danger) =>
    (says[danger] ?? []).filter((line) => /^[a-z]{8,}$/.test(line)).map((word) => ({ danger, word })),
  ),
)

const found: [text: string, danger: Danger][] = [
  // with mistakes, masked, spaced, in other letters
  ['hij chanteert mij', 'online'],
  ['k wil dr niet meer zijn', 'suicide'],
  ['misbriuk', 'unsafe'],
  ['ik wil doot', 'suicide'],
  ['ik wil echt heel graag dood', 'suicide'],
  ['kindermishandelingen', 'unsafe'],
  ['dood-willen', 'suicide'],
  ['ZELFMOORD!!!', 'suicide'],
  ['weg gelopen van huis', 'unsafe'],
  ['mis\u00adhan\u00adde\u00adling', 'unsafe'],
  ['ge sla gen door mijn vader', 'unsafe'],
  ['ver kracht', 'sexual'],
  ['ik wil d o o d', 'suicide'],
  ['ik wil d.o.o.d', 'suicide'],
  ['ik wil do\u200bod', 'suicide'],
  ['ik wil dооd', 'suicide'],
  ['ik wil doooood', 'suicide'],
  ['zelfm**rd', 'suicide'],
  ['z*lfmoord', 'suicide'],
  ['zelfm_rd', 'suicide'],
  ['m0ord', 'life-danger'],
  ['ik ben verkr8', 'sexual'],
  ['he will k!ll me', 'life-danger'],
  ['hij sl**t mij', 'unsafe'],
  ['mijn vader s l a a t mij', 'unsafe'],
  ['n*des van mij staan online', 'online'],
  // third persons, whoever is afraid of itself, what one did
  ['schreeuwen tegen kinderen hiernaast', 'unsafe'],
  ['buurman schreeuwt de hele tijd tegen zn kinderen', 'unsafe'],
  ['klap gegeven aan mijn kind', 'unsafe'],
  ['ik heb mijn kind een klap gegeven', 'unsafe'],
  ['ik ben bang dat ik mijn kind iets aandoe', 'unsafe'],
  ['ik kan mezelf niet meer inhouden', 'unsafe'],
  ['uitgehuwelijkt in marokko', 'unsafe'],
  ['mijn zusje is achtergelaten in turkije', 'unsafe'],
  ['ze willen mijn dochter laten besnijden', 'unsafe'],
  ['hij slaat mij', 'unsafe'],
  // hurting oneself is not suicide; what is online is no question about home
  ['snijden', 'self-harm'],
  ['krassen', 'self-harm'],
  ['ik snij mezelf', 'self-harm'],
  ['naaktfoto', 'online'],
  ['sextortion', 'online'],
  ['verkracht', 'sexual'],
  ['hij ademt niet meer', 'life-danger'],
  // numbers
  ['112', 'life-danger'],
  ['112!', 'life-danger'],
  ['1 1 2', 'life-danger'],
  ['1-1-2 bellen', 'life-danger'],
  ['113', 'suicide'],
  ['bel ik 1-1-3?', 'suicide'],
]

test.each(found)('“%s” points at %s', (text, danger) => {
  expect(findDangers(text)).toContain(danger)
})

test('a line of the tables counts however much everyday talk stands around it', () => {
  const talk = 'wij zoeken zwemles en een sportclub voor onze dochter van acht en de school begint weer na de vakantie '
  for (const { danger, word } of longWords) expect(findDangers(`${talk}${word} ${talk}`), word).toContain(danger)
})

test.each([
  ['naaktfoto', ['online']],
  ['sextortion', ['online']],
  ['snijden', ['self-harm']],
  ['ik kras in mijn arm', ['self-harm']],
  ['verkracht door een jongen', ['sexual']],
])('“%s” has no other rule than its own', (text, only) => {
  expect(findDangers(text)).toEqual(only)
})

const harmless = [
  'schulden',
  'mijn zoon van 12 wordt gepest',
  'dochter 13 jaar',
  '12 euro',
  '113 euro per maand',
  'van 12',
  '11 2-jarigen',
  '2026',
  '1133',
  '030-112 34 56',
  'mijn peuter slaat andere kinderen',
  'oma is dood',
  'veerkracht',
  'leerkracht',
  'toeslagen aanvragen',
  'zwemles',
  'vermoeid',
  'energie afgesloten',
  'water afgesloten',
  'we worden uit huis gezet door de huurbaas',
  'ik lach me dood',
  'doodmoe',
  'moord en brand schreeuwen',
  'dat is de druppel',
  'kapot van het werk',
  'ik schrik me dood',
  'bloedheet',
  'boek over zelfmoord voor de leeslijst',
  'een spreekbeurt over zelfmoord',
  'gamen: schieten spel',
  'mijn kind valt dood neer van slaap',
  'groente snijden',
  'Sterk VO (extra hulp op de middelbare school)',
  'vechten met zijn broertje',
  'een geweldig feest',
  'pesten op school',
  'online gokken',
  'waar kan ik les krijgen',
  'kledingpas',
  'b**',
  '...',
  'a.b@voorbeeld.nl',
  'd*',
  '',
]

test.each(harmless)('“%s” points at nothing', (text) => {
  expect(findDangers(text)).toEqual([])
})

describe('numbers are left alone', () => {
  const emergency = [112, 113]

  test('a harmless text stays harmless with any number in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...harmless),
        fc.nat({ max: 99_999 }).filter((number) => !emergency.includes(number)),
        fc.nat(),
        (text, number, seed) => {
          const words = text.split(' ')
          const at = seed % (words.length + 1)
          expect(findDangers([...words.slice(0, at), String(number), ...words.slice(at)].join(' '))).toEqual([])
        },
      ),
    )
  })

  test('no number but those two points at danger', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 9_999_999 }).filter((number) => !emergency.includes(number)),
        (number) => {
          expect(findDangers(String(number))).toEqual([])
        },
      ),
    )
  })
})

test('a long word is found with any one letter between its first and its ending wrong, missing, too many, or in the place of the next', () => {
  expect(longWords.length).toBeGreaterThan(50)
  const ordinary = new Set(dangerWords.ordinary)
  const known = new Set(JSON.stringify(dangerWords.tables).match(/\p{L}+/gu))
  fc.assert(
    fc.property(
      fc.constantFrom(...longWords),
      fc.nat(),
      fc.constantFrom('missing', 'wrong', 'extra', 'turned'),
      ({ danger, word }, seed, mistake) => {
        const at = 1 + (seed % (word.length - 5))
        const [letter = '', next = ''] = word.slice(at, at + 2)
        const instead = { missing: next, wrong: `b${next}`, extra: `${letter}b${next}`, turned: next + letter }[mistake]
        const mistaken = word.slice(0, at) + instead + word.slice(at + 2)
        // What changes the sound of more than one letter is more than one mistake; what means something by itself is none.
        fc.pre(!/(.)\1|ei|ij|au|ou|ch|c|y|x/.test(mistaken + word) && !ordinary.has(mistaken) && !known.has(mistaken))
        expect(findDangers(mistaken), `${mistaken} for ${word}`).toContain(danger)
      },
    ),
  )
})

test('the most urgent comes first', () => {
  expect(findDangers('zelfmoord mishandeling bewusteloos')).toEqual(['life-danger', 'unsafe', 'suicide'])
})

test('danger is found wherever it stands in a long text', () => {
  const talk = 'Vanmorgen gingen we eerst naar de markt en daarna naar oma. '
  const long = talk.repeat(66)
  expect(long.length).toBeLessThan(4000)
  expect(findDangers(long)).toEqual([])
  for (const at of [0, 900, 950, 1000, 1900, 3000, 3900])
    expect(findDangers(`${long.slice(0, at)} mijn man slaat mij. ${long.slice(at)}`), String(at)).toContain('unsafe')
})

test('what is read over hides nothing beside it', () => {
  expect(findDangers('ik lach me dood en daarna wil ik dood')).toEqual(['suicide'])
  expect(findDangers('oma is dood en mijn vader slaat mij')).toEqual(['unsafe'])
})

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void findDangers(text)))
})

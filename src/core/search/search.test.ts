import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '../../../tests/directory-under-test'
import { meanings } from '../../generated/words/meanings'
import { aliases } from '../place/aliases'
import { wijken } from '../place/wijken'
import { makeService } from '../routing/fixture'
import { toSearchEntry } from './entry'
import { indexOf } from './index-of'
import { mostHits, mostLetters, search } from './search'
import { wantsOf } from './wants'
import { stemsOf } from './words'

const index = indexOf(services.map(toSearchEntry), meanings)
const slugsFor = (words: string, place?: string) =>
  search(place === undefined ? { words } : { words, place }, index).hits.map(({ slug }) => slug)

describe('what is found', () => {
  test.each([
    ['forms of a word', 'schuld', 'utrecht-hulp-bij-schulden'],
    ['a compound by its parts', 'huiswerkhulp', 'de-nieuwe-jutter'],
    ['a typing mistake', 'schuldenn', 'utrecht-hulp-bij-schulden'],
    ['two letters in the other order', 'schudlen', 'utrecht-hulp-bij-schulden'],
    ['what is still being typed', 'kindertele', 'kindertelefoon'],
    ['a compound that was written apart', 'spoor 030', 'spoor030'],
    ['English', 'debts', 'utrecht-hulp-bij-schulden'],
    ['Turkish', 'borç', 'utrecht-hulp-bij-schulden'],
    ['Arabic', 'ديون', 'utrecht-hulp-bij-schulden'],
    ['another name', 'CSG', 'centrum-seksueel-geweld'],
    ['the way young people say it', 'blowen', 'jellinek-utrecht'],
  ])('%s: “%s”', (_, words, slug) => {
    expect(slugsFor(words).slice(0, 4)).toContain(slug)
  })

  test('is the team of the place, and no other', () => {
    const teams = slugsFor('buurtteam', 'Zuilen').filter((slug) => slug.startsWith('buurtteam'))
    expect(teams[0]).toBe('buurtteam-zuilen')
    expect(teams).not.toContain('buurtteams-utrecht')
  })

  test('is what is near first, for a place among the words as for one in its field', () => {
    const [first] = slugsFor('speeltuin rivierenwijk')
    expect(['speeltuin-de-boog', 'speeltuin-de-zandloper']).toContain(first)
    expect(slugsFor('speeltuin', 'rivierenwijk')[0]).toBe(first)
  })

  test('is what is near, where only a place is asked', () => {
    const found = search({ words: '', place: '3561' }, index)
    expect(found.hits.length).toBeGreaterThan(5)
    expect(found.hits.some(({ areas }) => areas.some(({ type }) => type === 'country'))).toBe(false)
  })

  test.each(['', '1012 AB', 'Atlantis'])('is nothing for no words and the place “%s”', (place) => {
    expect(search({ words: ' ', place }, index)).toMatchObject({ isEmpty: true, hits: [] })
  })

  test('is nothing where nothing is asked', () => {
    expect(search({ words: ' ', place: '' }, index)).toMatchObject({ isEmpty: true, hits: [], topics: [] })
  })
})

test('whoever is asked first stands on top where words point at danger, and no topic beside it', () => {
  for (const [words, slug] of [
    ['ik wil dood', '113'],
    ['kindermishandeling', 'veilig-thuis'],
    ['mijn vriend is bewusteloos', '112'],
  ] as const) {
    const { hits, topics } = search({ words }, index)
    expect(hits[0]?.slug, words).toBe(slug)
    expect(topics).toEqual([])
  }
})

test('where words point at two dangers, whoever answers in the more urgent one comes first', () => {
  const slugs = slugsFor('hij slaat mij en ik wil dood')
  expect(slugs.indexOf('veilig-thuis')).toBeLessThan(slugs.indexOf('113'))
  expect(slugsFor('bewusteloos en mishandeling')[0]).toBe('112')
})

test('danger takes nothing away from what was asked for', () => {
  expect(slugsFor('direct hulp bij schulden')).toContain('utrecht-hulp-bij-schulden')
})

test('what is for another age than the words tell is left out', () => {
  const found = search({ words: 'schulden zoon van 8' }, index)
  expect(found.age).toBe(8)
  expect(found.hits.map(({ slug }) => slug)).not.toContain('utrecht-geldzorgen-jongeren')
  expect(slugsFor('schulden')).toContain('utrecht-geldzorgen-jongeren')
})

test('danger is seen at the end of a long text too', () => {
  expect(search({ words: `${'a '.repeat(110)}ik wil dood` }, index).dangers).toContain('suicide')
})

test.each(['zwemles voor mijn jongen', 'oppas thuis'])('“%s” means no more than it says', (words) => {
  const { topics } = search({ words }, index)
  expect(topics).not.toContain('identity')
  expect(topics).not.toContain('school')
})

test('the place in its field goes before one among the words', () => {
  expect(search({ words: 'speeltuin overvecht', place: 'Lombok' }, index).placeName).toBe('Lombok, West')
})

test.each([
  ['3561 AB', 'known', '3561, Overvecht'],
  ['overvecht', 'known', 'Overvecht'],
  ['3521', 'choose', null],
  ['1012 AB', 'outside', null],
  ['Atlantis', 'unknown', null],
  ['', 'not-given', null],
])('the place “%s” is %s', (place, status, name) => {
  const found = search({ words: 'school', place }, index)
  expect(found.place.status).toBe(status)
  expect(found.placeName).toBe(name)
})

test('a text over the most letters is cut, and says so; of a postcode only four digits stay', () => {
  const long = search({ words: '😀'.repeat(mostLetters + 1) }, index)
  expect(long.isCut).toBe(true)
  expect([...long.words]).toHaveLength(mostLetters)
  expect(search({ words: 'x'.repeat(mostLetters) }, index).isCut).toBe(false)
  for (const words of ['speeltuin 3561 AB', 'Donaudreef 1 3561AB', 'huisarts 1012 AB'])
    expect(search({ words }, index).words).not.toMatch(/\d ?AB/)
  expect(search({ words: 'speeltuin 3561 AB' }, index).words).toBe('speeltuin 3561')
})

const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...services.flatMap(({ name, alternateNames }) => [name, ...alternateNames])), {
      maxLength: 4,
    })
    .map((names) => names.join(' ')),
  fc.constantFrom('__proto__', 'constructor', '\ud800', '\u0000', '<script>', ')(*&^%$', 'a'.repeat(5000)),
)
const anyPlace = fc.oneof(
  fc.constantFrom(...wijken.map(({ slug }) => slug), ...aliases.map(({ name }) => name), '3521', '1012', ''),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

test('any text and any place give an answer: at most so many, each once, each for the place', () => {
  fc.assert(
    fc.property(anyWords, anyPlace, (words, place) => {
      const found = search({ words, place }, index)
      const slugs = found.hits.map(({ slug }) => slug)
      expect(slugs.length).toBeLessThanOrEqual(mostHits)
      expect(new Set(slugs).size).toBe(slugs.length)
      const { place: where } = found
      const buurten = where.status === 'known' || where.status === 'choose' ? where.buurten : []
      for (const { kinds, areas } of found.hits)
        if (kinds.includes('buurtteam') && areas.every(({ type }) => type === 'buurt'))
          expect(areas.some(({ code }) => buurten.includes(code))).toBe(true)
    }),
  )
})

test('the same question has the same answer, in whatever order the services came', () => {
  const turned = indexOf(services.toReversed().map(toSearchEntry), meanings)
  for (const words of ['schulden', 'school', 'iets leuks doen', 'zzz'])
    expect(search({ words }, turned).hits.map(({ slug }) => slug)).toEqual(slugsFor(words))
})

test('a service that is added is found by its name at once', () => {
  const added = makeService({ slug: 'new', name: 'De Blauwe Vuurtoren' })
  const wider = indexOf([...services, added].map(toSearchEntry), meanings)
  expect(search({ words: 'blauwe vuurtoren' }, wider).hits[0]?.slug).toBe('new')
})

test('every service is found by its own name, among the first five but for danger', () => {
  const isLost = ({ slug, name }: (typeof services)[number]) => {
    const { hits, dangers } = search({ words: name }, index)
    return !hits.slice(0, dangers.length > 0 ? mostHits : 5).some((hit) => hit.slug === slug)
  }
  const lost = services.filter(isLost).map(({ slug }) => slug)
  // Without a place eighteen teams are one entry.
  expect(lost.filter((slug) => !slug.startsWith('buurtteam-'))).toEqual([])
})

const mostThings = 30

test('the dearest texts ask for little: letters are counted as they are read, what is said twice is asked once, and never more than so many things', () => {
  const dear = [
    'ﷺ'.repeat(200) + 'niet mij '.repeat(88),
    'ﷺ '.repeat(200),
    'schulden '.repeat(100),
    Array.from({ length: 60 }, (_, at) => String.fromCharCode(98 + (at % 20), 97 + (at % 7))).join(' '),
  ]
  for (const words of dear) {
    const stems = stemsOf(words.normalize('NFKC').slice(0, mostLetters))
    expect(wantsOf(stems, index).length, words.slice(0, 20)).toBeLessThanOrEqual(mostThings)
    expect(search({ words }, index).isCut).toBe(words.normalize('NFKC').length > mostLetters)
  }
  expect(wantsOf(stemsOf('schulden '.repeat(20)), index)).toHaveLength(1)
})

test('a sign that stands for many letters is counted as those letters', () => {
  expect(search({ words: 'ﷺ'.repeat(20) }, index).isCut).toBe(true)
})

import { expect, test } from 'vitest'
import { partsOf, stemOf, stemsOf, wordsOf } from './words'

test.each([
  ['Hulp bij schulden?', ['hulp', 'bij', 'schulden']],
  ['LHBTI+ / café’s', ['lhbti', 'cafes']],
  ['ADHD-kind', ['adhd', 'kind']],
  ['Işsizlik çocuk', ['issizlik', 'cocuk']],
  ['والديون للأسرة', ['ديون', 'اسره']],
  ['<b>"&amp;', ['b', 'amp']],
  ['', []],
])('the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test.each([
  ['schuld', 'schulden'],
  ['school', 'scholen'],
  ['les', 'lessen'],
  ['boos', 'boze'],
  ['speeltuin', 'speeltuinen'],
  ['opvoeden', 'opvoeding'],
  ['eenzaam', 'eenzaamheid'],
  ['somber', 'somberheid'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other))
})

test.each([
  ['huis', 'huur'],
  ['pesten', 'pesto'],
  ['rouw', 'ruw'],
])('“%s” and “%s” are two', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})

test.each([
  ['huiswerkbegeleiding', ['huiswerk', 'begeleiding']],
  ['schuldhulp', ['schuld']],
  ['jongerenwerk', ['jongeren', 'werk']],
  ['voedselbank', []],
])('the telling parts of %s', (compound, parts) => {
  const known = new Set(
    ['huiswerk', 'begeleiding', 'schuld', 'hulp', 'jongere', 'jongeren', 'werk', 'maatje'].map(stemOf),
  )
  const found = partsOf(stemOf(compound), (stem) => known.has(stem))
  expect(found).toHaveLength(parts.length)
  for (const part of found) expect(known).toContain(part)
})

test('words around a question do not count, unless it has no others', () => {
  expect(stemsOf('Ik zoek hulp bij mijn schulden')).toEqual([stemOf('schulden')])
  expect(stemsOf('help mij')).toEqual(['help', 'mij'].map(stemOf))
})

test('a long word of many known parts is taken apart in few steps, however many ways there are', () => {
  const known = ['schol', 'scholen']
  let steps = 0
  const isKnown = (stem: string) => {
    steps++
    return known.includes(stem)
  }
  expect(partsOf(stemOf(`xqzw${'schoolen'.repeat(8)}`), isKnown)).toEqual([])
  expect(steps).toBeLessThan(3000)
  expect(partsOf('schoolen'.repeat(1000), isKnown)).toEqual([])
})

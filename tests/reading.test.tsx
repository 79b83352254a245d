import { describe, expect, test } from 'vitest'
import { explanations } from '../src/content/explained/explanations'
import { terms } from '../src/content/explained/words'
import { explanationIds } from '../src/i18n/page-words'
import { countSyllables, fleschDouma, listSentences, measure } from './reading/readability'
import { blocksOf, type Level, listTexts, termsIn } from './reading/texts'

/** What a text may not fall below, for each reader. Set a little under the hardest text of today; `npm run reading` names the worst. */
const bounds: Record<Level, { flesch: number; longest: number; average: number }> = {
  plain: { flesch: 75, longest: 18, average: 12 },
  child: { flesch: 80, longest: 10, average: 8.5 },
}

/** Words of policy that nobody says at the kitchen table; one that is told what it means may stand. */
const policy =
  /\b(pedagogische basis|(?<!heet )aanvullende hulp|casuïstiek|integraal|laagdrempelig\w*|cliëntondersteuning|zelfredzaam\w*|probleemgezin\w*|hulpvrager\w*|doelgroep\w*|interventie\w*|problematiek|participatie|jeugdige\w*|indicatiestelling|zorgtraject\w*|preventief|signaleren|faciliteren|begeleidingstraject\w*)\b/i

const texts = listTexts()

describe('the syllables of a Dutch word', () => {
  test.each(
    Object.entries({
      ga: 1,
      twee: 1,
      huis: 1,
      opa: 2,
      idee: 2,
      ruzie: 2,
      ouders: 2,
      familie: 3,
      België: 3,
      universiteit: 5,
      jeugdbescherming: 4,
      zorgverzekering: 5,
      vertrouwenspersoon: 5,
    }),
  )('of %s are %i', (word, expected) => {
    expect(countSyllables(word)).toBe(expected)
  })
})

test('a number, a web address and an abbreviation do not end a sentence', () => {
  expect(listSentences('Bel 14 030. Kijk op jeugdstem.nl voor meer. Dat mag!')).toHaveLength(3)
})

test('what is harder gets a lower score', () => {
  const easy = fleschDouma(measure(['Bel ons. Wij luisteren.']))
  const hard = fleschDouma(
    measure(['Ondersteuningsbehoeften van hulpvragers worden integraal geïnventariseerd door ketenpartners.']),
  )
  expect(easy).toBeGreaterThan(90)
  expect(hard).toBeLessThan(20)
})

test('all texts of the product are read: pages, explanations, messages, services in both registers', () => {
  const named = (part: string) => texts.filter(({ name }) => name.startsWith(part)).length
  expect(named('content/explained/')).toBe(explanationIds.length)
  expect(named('service/')).toBeGreaterThan(150)
  expect(named('messages/')).toBeGreaterThan(15)
  expect(texts.flatMap(({ blocks }) => blocks).join(' ')).not.toMatch(/[<>{}]/)
})

describe.each(texts)('$name', ({ level, blocks }) => {
  const found = measure(blocks)
  const bound = bounds[level]

  test(`can be read at level ${level === 'child' ? 'A2' : 'B1'}`, () => {
    expect(found.longestWords, found.longest).toBeLessThanOrEqual(bound.longest)
    expect(found.words / found.sentences).toBeLessThanOrEqual(bound.average)
    expect(fleschDouma(found)).toBeGreaterThanOrEqual(bound.flesch)
  })

  test('has no word of policy', () => {
    expect(blocks.filter((block) => policy.test(block))).toEqual([])
  })
})

describe.each(explanationIds)('the explanation %s', (id) => {
  const { title, lead, parts } = explanations[id].nl
  const all = [title, lead, ...parts.flatMap(({ title, body }) => [title, ...blocksOf(body)])].join(' ').toLowerCase()
  const opened = new Set(parts.flatMap(({ body }) => termsIn(body)))

  test('opens every hard word that it uses', () => {
    const used = Object.entries(terms).filter(([, { nl }]) =>
      new RegExp(`(?<!\\p{L})${nl.word}(?!\\p{L})`, 'iu').test(all),
    )
    expect(used.map(([term]) => term).filter((term) => !opened.has(term))).toEqual([])
  })
})

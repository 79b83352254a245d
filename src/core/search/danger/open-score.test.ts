import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dangers } from './danger'
import { featuresOf, type Said } from './features'
import { letterOf, makeOpenScore, mostSteps, sumOf, type Weights } from './open-score'

const size = 64
const saying = (text: string): Said[] => text.split(' ').map((word) => ({ word, sets: [] }))

/** Weighs these words so much, and everything else nothing. */
function weighing(words: string, steps: number, bias = 0): Weights {
  const there = new Set([...featuresOf(saying(words))].map((feature) => feature & (size - 1)))
  return {
    letters: Array.from({ length: size }, (_, at) => letterOf(there.has(at) ? steps : 0)).join(''),
    step: 0.1,
    bias,
  }
}
const nothing = weighing('x', 0, -2)
const kinds = Object.fromEntries(dangers.map((kind) => [kind, nothing])) as Record<(typeof dangers)[number], Weights>

const text = saying('papa stompt hard')
const score = { danger: weighing('papa stompt hard', mostSteps), kinds: { ...kinds, unsafe: weighing('stompt', 3) } }
const sum = sumOf(featuresOf(text), score.danger)

describe('what was learnt', () => {
  test('tells the likeliest kind above the threshold, and nothing at it', () => {
    expect(makeOpenScore(score, sum - 0.01)(text)).toEqual(['unsafe'])
    expect(makeOpenScore(score, sum)(text)).toEqual([])
  })

  test('tells a second kind only where it is nearly as likely', () => {
    const second = (bias: number) => ({ ...score, kinds: { ...score.kinds, suicide: weighing('stompt', 3, bias) } })
    expect(makeOpenScore(second(-0.89), 0)(text)).toEqual(['unsafe', 'suicide'])
    expect(makeOpenScore(second(-0.91), 0)(text)).toEqual(['unsafe'])
  })

  test('says nothing of fewer than three words', () => {
    expect(makeOpenScore(score, -10)(text)).not.toEqual([])
    expect(makeOpenScore(score, -10)(text.slice(0, 2))).toEqual([])
  })
})

describe('the features of a text', () => {
  test('are the same for words that sound alike', () => {
    expect(featuresOf(saying('ik heb pijn'))).toEqual(featuresOf(saying('ik hebb pyn')))
  })

  test('are mostly the same with a mistake in a word', () => {
    const [right, wrong] = [featuresOf(saying('mishandeling')), featuresOf(saying('mishanteling'))]
    expect([...wrong].filter((feature) => right.has(feature)).length).toBeGreaterThan(wrong.size / 2)
  })

  test('are not changed by a number', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(featuresOf(saying(`ik heb ${number} pijn`))).toEqual(featuresOf(saying('ik heb pijn')))
      }),
    )
  })
})

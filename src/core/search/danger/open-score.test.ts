import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dangers } from './danger'
import { featuresOf, type Said } from './features'
import { letterOf, makeOpenScore, mostSteps, type OpenScore, sumOf, thresholdFor, type Weights } from './open-score'

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
  const above = (score: OpenScore, said: readonly Said[], more: number) => makeOpenScore(score, more)(said)
  const exactly = sum - thresholdFor(text.length)

  test('tells the likeliest kind above the threshold, and nothing at it', () => {
    expect(above(score, text, exactly - 0.01)).toEqual(['unsafe'])
    expect(above(score, text, exactly)).toEqual([])
  })

  test('tells a second kind only where it is nearly as likely', () => {
    const second = (bias: number) => ({ ...score, kinds: { ...score.kinds, suicide: weighing('stompt', 3, bias) } })
    expect(above(second(-0.89), text, -1)).toEqual(['unsafe', 'suicide'])
    expect(above(second(-0.91), text, -1)).toEqual(['unsafe'])
  })

  test.each([
    [2, 99, false],
    [3, 0.75, false],
    [3, 0.85, true],
    [4, 0.35, false],
    [4, 0.45, true],
    [20, 0.45, true],
    [21, 0.6, false],
    [21, 0.7, true],
  ])('asks more of few words and of many: %i words that weigh %d', (count, bias, isTold) => {
    const said = Array.from({ length: count }, () => ({ word: 'zee', sets: [] }))
    expect(above({ ...score, danger: { ...nothing, bias } }, said, 0).length > 0).toBe(isTold)
  })

  test('says nothing of fewer than three words', () => {
    expect(makeOpenScore(score, -10)(text)).not.toEqual([])
    expect(makeOpenScore(score, -10)(text.slice(0, 2))).toEqual([])
    expect(makeOpenScore(score, -10)([])).toEqual([])
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

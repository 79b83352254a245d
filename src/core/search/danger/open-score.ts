import { type Danger, dangers } from './danger'
import { featuresOf, type Said } from './features'

/** A weight for each of some places, a power of two of them, as letters: the middle one of the alphabet is nothing. A feature is at home in the place that its number ends in. */
export interface Weights {
  letters: string
  /** What one letter more is worth. */
  step: number
  bias: number
}

/** What was learnt from `words/danger/examples`: whether a text points at danger, and at which kind. */
export interface OpenScore {
  danger: Weights
  kinds: Readonly<Record<Danger, Weights>>
}

/** Weights go from -3 to 3. */
export const mostSteps = 3
const middle = 'D'.charCodeAt(0)
export const letterOf = (steps: number): string => String.fromCharCode(middle + steps)

/** Above it a text of so many words is taken for danger: lower finds more and is wrong more often. One word or two say nothing here, since the tables know them better; three tell little, and in many there is always something. Chosen by cross-validation over the examples, where each is judged by what others teach; `npm run search` tells by how much. */
export const thresholdFor = (words: number): number =>
  words < 3 ? Number.POSITIVE_INFINITY : words === 3 ? 0.8 : words <= 20 ? 0.4 : 0.65
/** Another kind is named too where it is so near to the best one. */
const nearlyAsGood = 0.9

/** What a text points at by what was learnt from examples: none, one kind or two; `more` is asked above the thresholds. */
export function makeOpenScore({ danger, kinds }: OpenScore, more = 0): (said: readonly Said[]) => Danger[] {
  return (said) => {
    const features = featuresOf(said)
    if (sumOf(features, danger) <= thresholdFor(said.length) + more) return []
    const likely = dangers
      .map((kind) => ({ kind, sum: sumOf(features, kinds[kind]) }))
      .toSorted((one, other) => other.sum - one.sum)
    const best = likely[0]?.sum ?? 0
    return likely.slice(0, 2).flatMap(({ kind, sum }) => (best - sum < nearlyAsGood ? kind : []))
  }
}

/** The mean weight of the features, so to say: long texts weigh no more than short ones. */
export function sumOf(features: ReadonlySet<number>, { letters, step, bias }: Weights): number {
  let sum = 0
  for (const feature of features) sum += letters.charCodeAt(feature & (letters.length - 1)) - middle
  return (sum * step) / Math.sqrt(features.size || 1) + bias
}

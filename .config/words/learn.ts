import { type Danger, dangers } from '../../src/core/search/danger/danger'
import { letterOf, mostSteps, type OpenScore, type Weights } from '../../src/core/search/danger/open-score'

/** One text to learn from. */
export interface Example {
  features: ReadonlySet<number>
  /** The kinds that are right for it; none where it is harmless. */
  kinds: readonly Danger[]
}

/** Powers of two: more places, fewer features that share one. */
export const places = { danger: 8192, kinds: 4096 }
/** How much one example may pull: more fits the examples better, less fits what nobody wrote better. Chosen by cross-validation. */
export const pull = { danger: 0.3, kinds: 0.3 }
const rounds = 60
/** The share of the weights that is not cut off. */
const kept = 0.995

/** What these examples teach. The same examples in the same order give the same, to the letter. */
export function learn(examples: readonly Example[]): OpenScore {
  const dangerous = examples.filter(({ kinds }) => kinds.length > 0)
  const told = rowsOf(dangerous, places.kinds)
  return {
    danger: weigh(
      rowsOf(examples, places.danger),
      examples.map(({ kinds }) => kinds.length > 0),
      places.danger,
      pull.danger,
    ),
    kinds: Object.fromEntries(
      dangers.map((danger) => [
        danger,
        weigh(
          told,
          dangerous.map(({ kinds }) => kinds.includes(danger)),
          places.kinds,
          pull.kinds,
        ),
      ]),
    ) as Record<Danger, Weights>,
  }
}

interface Row {
  at: Int32Array
  worth: number
}

/** The places of the features of each text, each once. */
const rowsOf = (examples: readonly Example[], size: number): Row[] =>
  examples.map(({ features }) => ({
    at: Int32Array.from(features, (feature) => feature & (size - 1)),
    worth: 1 / Math.sqrt(features.size || 1),
  }))

/**
 * The weights that part the texts that are so from those that are not: a linear support vector machine with squared hinge, by dual coordinate descent (Hsieh and others, 2008).
 * Both sides count the same, however many there are of each.
 */
function weigh(rows: readonly Row[], isSo: readonly boolean[], size: number, most: number): Weights {
  const weights = new Float64Array(size)
  const alphas = new Float64Array(rows.length)
  let bias = 0
  const many = isSo.filter(Boolean).length
  const loose = isSo.map((so) => 1 / (2 * most * (rows.length / (2 * (so ? many : rows.length - many)))))
  // Far from each other in the list, each once a round: in the order of the files they would pull in turns.
  const stride = strideFor(rows.length)
  for (let round = 0; round < rounds; round++)
    for (let i = 0, at = round % rows.length; i < rows.length; i++, at = (at + stride) % rows.length) {
      const { at: there, worth } = rows[at] as Row
      const sign = isSo[at] ? 1 : -1
      let sum = bias
      for (const place of there) sum += (weights[place] ?? 0) * worth
      const alpha = alphas[at] ?? 0
      const slack = loose[at] ?? 0
      const next = Math.max(0, alpha - (sign * sum - 1 + slack * alpha) / (squareOf(there, worth) + 1 + slack))
      const change = (next - alpha) * sign
      if (change === 0) continue
      alphas[at] = next
      bias += change
      for (const place of there) weights[place] = (weights[place] ?? 0) + change * worth
    }
  return rounded(weights, bias, rows)
}

/** Features that share a place count there together, so this is a little less than true; the rounds make up for it. */
const squareOf = (there: Int32Array, worth: number): number => there.length * worth * worth

/** Has nothing in common with the number of texts. */
function strideFor(count: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  let stride = Math.max(1, Math.round(count * 0.618))
  while (common(stride, count) !== 1) stride++
  return stride
}

/** In few steps, so that they weigh little on the way to a phone; the largest are cut off. The bias makes up for what that changes in these texts on the whole. */
function rounded(weights: Float64Array, bias: number, rows: readonly Row[]): Weights {
  const sizes = weights.map(Math.abs).sort()
  const step = (sizes[Math.floor(sizes.length * kept)] ?? 1) / mostSteps || 1
  const steps = Array.from(weights, (weight) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))))
  const lost = rows.map(({ at, worth }) => {
    let sum = 0
    for (const place of at) sum += ((weights[place] ?? 0) - (steps[place] ?? 0) * step) * worth
    return sum
  })
  const meanLost = lost.reduce((sum, one) => sum + one, 0) / (lost.length || 1)
  return { letters: steps.map(letterOf).join(''), step, bias: bias + meanLost }
}

import { type Danger, dangers } from '../../src/core/search/danger/danger'
import { letterOf, mostSteps, type OpenScore, type Weights } from '../../src/core/search/danger/open-score'

/** One text to learn from. */
export interface Example {
  features: ReadonlySet<number>
  /** The kinds that are right for it; none where it is harmless. */
  kinds: readonly Danger[]
}

/** Powers of two: more places, fewer features that share one. */
const places = { danger: 32768, kinds: 4096 }
/** How much one example may pull: more fits the examples better, less fits what nobody wrote better. Chosen by cross-validation. */
const pull = 0.5
const rounds = 60
/** The share of the weights that is not cut off. */
const kept = { danger: 0.999, kinds: 0.9997 }

/** What these examples teach. The same examples in the same order give the same, to the letter. */
export function learn(examples: readonly Example[]): OpenScore {
  const dangerous = examples.filter(({ kinds }) => kinds.length > 0)
  const told = rowsOf(dangerous, places.kinds)
  const isDanger = examples.map(({ kinds }) => kinds.length > 0)
  const isKind = (danger: Danger) => dangerous.map(({ kinds }) => kinds.includes(danger))
  return {
    danger: weigh(rowsOf(examples, places.danger), isDanger, kept.danger),
    kinds: Object.fromEntries(dangers.map((danger) => [danger, weigh(told, isKind(danger), kept.kinds)])) as Record<
      Danger,
      Weights
    >,
  }
}

/** The places of the features of a text, and what each is worth there. */
interface Row {
  at: Int32Array
  worth: Float64Array
}

interface Rows {
  all: readonly Row[]
  /** What a place counts for: more where few texts have it, since what stands everywhere tells little. */
  scale: Float64Array
}

function rowsOf(examples: readonly Example[], size: number): Rows {
  const counted = examples.map(({ features }) => {
    const times = new Map<number, number>()
    for (const feature of features) times.set(feature & (size - 1), (times.get(feature & (size - 1)) ?? 0) + 1)
    return { times, many: features.size || 1 }
  })
  const having = new Float64Array(size)
  for (const { times } of counted) for (const place of times.keys()) having[place] = (having[place] ?? 0) + 1
  const scale = having.map((many) => Math.log(1 + examples.length / (1 + many)) / 3)
  const all = counted.map(({ times, many }) => ({
    at: Int32Array.from(times.keys()),
    worth: Float64Array.from(times, ([place, count]) => (count * (scale[place] ?? 0)) / Math.sqrt(many)),
  }))
  return { all, scale }
}

/**
 * The weights that part the texts that are so from those that are not: a linear support vector machine with squared hinge, by dual coordinate descent (Hsieh and others, 2008).
 * Both sides count the same, however many there are of each.
 */
function weigh({ all, scale }: Rows, isSo: readonly boolean[], share: number): Weights {
  const weights = new Float64Array(scale.length)
  const alphas = new Float64Array(all.length)
  let bias = 0
  const many = isSo.filter(Boolean).length
  const loose = isSo.map((so) => 1 / (2 * pull * (all.length / (2 * (so ? many : all.length - many)))))
  const squares = all.map(({ worth }) => worth.reduce((sum, one) => sum + one * one, 1))
  // Far from each other in the list, each once a round: in the order of the files they would pull in turns.
  const stride = strideFor(all.length)
  for (let round = 0; round < rounds; round++)
    for (let i = 0, at = round % all.length; i < all.length; i++, at = (at + stride) % all.length) {
      const row = all[at] as Row
      const sign = isSo[at] ? 1 : -1
      const alpha = alphas[at] ?? 0
      const slack = loose[at] ?? 0
      const gap = sign * (sumOf(row, weights) + bias) - 1 + slack * alpha
      const next = Math.max(0, alpha - gap / ((squares[at] ?? 1) + slack))
      const change = (next - alpha) * sign
      if (change === 0) continue
      alphas[at] = next
      bias += change
      for (let one = 0; one < row.at.length; one++) {
        const place = row.at[one] ?? 0
        weights[place] = (weights[place] ?? 0) + change * (row.worth[one] ?? 0)
      }
    }
  return rounded({ all, scale }, weights, { bias, share })
}

function sumOf({ at, worth }: Row, weights: Float64Array): number {
  let sum = 0
  for (let one = 0; one < at.length; one++) sum += (weights[at[one] ?? 0] ?? 0) * (worth[one] ?? 0)
  return sum
}

/** Has nothing in common with the number of texts. */
function strideFor(count: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  let stride = Math.max(1, Math.round(count * 0.618))
  while (common(stride, count) !== 1) stride++
  return stride
}

/** In few steps, so that they weigh little on the way to a phone; the largest are cut off. The bias makes up for what that changes in these texts on the whole. */
function rounded(
  { all, scale }: Rows,
  weights: Float64Array,
  { bias, share }: { bias: number; share: number },
): Weights {
  const scaled = weights.map((weight, place) => weight * (scale[place] ?? 0))
  const sizes = scaled.map(Math.abs).sort()
  const step = short((sizes[Math.floor(sizes.length * share)] ?? 1) / mostSteps || 1)
  const steps = scaled.map((weight) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))))
  const lost = weights.map((weight, place) => weight - ((steps[place] ?? 0) * step) / (scale[place] || 1))
  const meanLost = all.reduce((sum, row) => sum + sumOf(row, lost), 0) / (all.length || 1)
  return { letters: Array.from(steps, letterOf).join(''), step, bias: short(bias + meanLost) }
}

const short = (number: number): number => Number(number.toPrecision(4))

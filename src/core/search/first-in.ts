import { type Asker, askers, type FirstHelps } from './first-helps'
import type { Fit } from './situations-in'

/** From here on a situation fits as well as can be. */
const fitsWell = 80
/** Who comes second helps a little less. */
const less = 0.1

/** Who helps first in the situations that fit, by slug, up to 1 for the very first of one that fits well. Where words do not tell who asks it is for a parent first. */
export function firstIn(
  fits: readonly Pick<Fit, 'id' | 'score'>[],
  asker: Asker | undefined,
  firstHelps: FirstHelps,
): ReadonlyMap<string, number> {
  const points = new Map<string, number>()
  fits.forEach(({ id, score }, nth) => {
    const share = Math.min(1, score / fitsWell) / 2 ** nth
    helpsOf(firstHelps[id], asker).forEach((slug, at) => {
      points.set(slug, Math.max(points.get(slug) ?? 0, share * (1 - at * less)))
    })
  })
  return points
}

function helpsOf(byAsker: FirstHelps[string] = {}, asker: Asker | undefined): readonly string[] {
  const own = asker && (byAsker[asker] ?? (asker === 'child' ? byAsker.youth : undefined))
  return own ?? askers.map((one) => byAsker[one]).find((slugs) => slugs !== undefined) ?? []
}

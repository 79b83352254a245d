import { type WijkSlug, wijken } from '../place/wijken'
import { type Coverage, coverageOfCity } from '../routing/coverage'
import type { Service } from '../service'
import type { Topic } from '../taxonomy'
import type { AgeBand } from '../triage/answers'

/** A topic at an age at which one asks about it. */
export interface Ask {
  topic: Topic
  age: AgeBand
}

/** Where nothing is near but the buurtteam. Each ask stands in one of the first three. */
export interface NotNear {
  /** Something is near in every wijk. */
  everywhere: readonly Ask[]
  /** Nothing is near in any wijk. */
  nowhere: readonly Ask[]
  /** Something is near in some wijken only. */
  somewhere: readonly Ask[]
  /** Every wijk once, with what of `somewhere` is not near there. */
  wijken: readonly { wijk: WijkSlug; missing: readonly Ask[] }[]
  /** What there is nothing at all of, not for the whole city or country either. */
  nothing: readonly (Ask & { wijk: WijkSlug })[]
}

export function notNearIn(services: readonly Service[]): NotNear {
  const cells = coverageOfCity(services)
  const missing = listNotNear(cells)
  const isMissing = new Set(missing.map(keyOf))
  const asks = cells
    .filter(({ wijk }) => wijk === wijken[0].slug)
    .flatMap(({ topic, byAge }) => byAge.map(({ age }) => ({ topic, age })))
  const without = (ask: Ask) => wijken.filter(({ slug }) => isMissing.has(keyOf({ ...ask, wijk: slug }))).length
  const somewhere = asks.filter((ask) => without(ask) > 0 && without(ask) < wijken.length)
  return {
    everywhere: asks.filter((ask) => without(ask) === 0),
    nowhere: asks.filter((ask) => without(ask) === wijken.length),
    somewhere,
    wijken: wijken.map(({ slug: wijk }) => ({
      wijk,
      missing: somewhere.filter((ask) => isMissing.has(keyOf({ ...ask, wijk }))),
    })),
    nothing: missing.filter(({ city }) => city === 0).map(({ topic, age, wijk }) => ({ topic, age, wijk })),
  }
}

const keyOf = ({ topic, age, wijk }: Ask & { wijk: WijkSlug }) => `${topic} ${age} ${wijk}`

/** A topic and an age in a wijk where nothing is near, with how much there is for the whole city. */
export const listNotNear = (cells: readonly Coverage[]) =>
  cells.flatMap(({ topic, wijk, byAge }) =>
    byAge.filter(({ near }) => near === 0).map(({ age, city }) => ({ topic, age, wijk, city })),
  )

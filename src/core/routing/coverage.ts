import { findPlace } from '../place/place'
import { type WijkSlug, wijken } from '../place/wijken'
import type { Service } from '../service'
import { type Topic, topics } from '../taxonomy'
import { type AgeBand, ageBands } from '../triage/answers'
import { fitsAge, reaches } from './fit'

/** How much open help of the social base and basic help is known about a topic in a wijk, for a child of any age. */
export interface Coverage {
  topic: Topic
  wijk: WijkSlug
  /** Services that one can go to of one's own accord. */
  services: number
  /** Ages for which none of them is there. */
  missing: readonly AgeBand[]
}

/** Every topic in every wijk. `unsure` is no topic of help. */
export function coverageOfCity(services: readonly Service[]): Coverage[] {
  const near = services.filter(
    ({ layer, access }) => access === 'open' && (layer === 'social-base' || layer === 'basic-help'),
  )
  return topics
    .filter((topic) => topic !== 'unsure')
    .flatMap((topic) =>
      wijken.map(({ slug }) => {
        const here = near.filter((service) => service.topics.includes(topic) && reaches(service, findPlace(slug)))
        const missing = ageBands.filter((age) => !here.some((service) => fitsAge(service, { who: 'parent', age })))
        return { topic, wijk: slug, services: here.length, missing }
      }),
    )
}

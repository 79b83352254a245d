import { findPlace } from '../place/place'
import { type WijkSlug, wijken } from '../place/wijken'
import type { Service } from '../service'
import { type Topic, topics } from '../taxonomy'
import { type AgeBand, ageBands } from '../triage/answers'
import { topicsFor } from '../triage/topics-for'
import { fitsAge, isOfAPart, reaches } from './fit'

/** How much open help of the social base and basic help is known about a topic in a wijk. */
export interface Coverage {
  topic: Topic
  wijk: WijkSlug
  /** Services that one can go to of one's own accord, wherever they are; the buurtteams of a wijk count as one. */
  services: number
  /** Those of them that are there for a part of the city only: near. The buurtteam, which helps with everything, does not count. */
  near: number
  /** Ages for which none of the services is there. */
  missing: readonly AgeBand[]
  /** For each age at which one asks about this topic: how much is near, and how much is there for the whole city or country. */
  byAge: readonly { age: AgeBand; near: number; city: number }[]
}

/** Every topic in every wijk. `unsure` is no topic of help. */
export function coverageOfCity(services: readonly Service[]): Coverage[] {
  const open = services.filter(
    ({ layer, access }) => access === 'open' && (layer === 'social-base' || layer === 'basic-help'),
  )
  return topics
    .filter((topic) => topic !== 'unsure')
    .flatMap((topic) =>
      wijken.map(({ slug }) => {
        const here = open.filter((service) => service.topics.includes(topic) && reaches(service, findPlace(slug)))
        const near = here.filter(isNear)
        const city = here.filter((service) => !isOfAPart(service))
        return {
          topic,
          wijk: slug,
          services: here.filter((service) => !isTeamOfAPart(service)).length + Number(here.some(isTeamOfAPart)),
          near: near.length,
          missing: ageBands.filter((age) => countFor(age, here) === 0),
          byAge: ageBands
            .filter((age) => topicsFor(age).includes(topic))
            .map((age) => ({ age, near: countFor(age, near), city: countFor(age, city) })),
        }
      }),
    )
}

const isTeamOfAPart = (service: Service): boolean => service.kinds.includes('buurtteam') && isOfAPart(service)

const isNear = (service: Service): boolean => !service.kinds.includes('buurtteam') && isOfAPart(service)

const countFor = (age: AgeBand, services: readonly Service[]): number =>
  services.filter((service) => fitsAge(service, { who: 'parent', age })).length

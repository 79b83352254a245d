import { findPlace } from '../place/place'
import { type WijkSlug, wijken } from '../place/wijken'
import type { Service } from '../service'
import { type Topic, topics } from '../taxonomy'
import { type AgeBand, ageBands } from '../triage/answers'
import { topicsFor } from '../triage/topics-for'
import { plan } from './plan'

export interface Gap {
  topic: Topic
  age: AgeBand
  wijk: WijkSlug
}

/** Every topic that makes sense at an age, in a wijk where nothing of the social base or basic help is known about it, for a parent. The same at any `now`. */
export function listGapsOfCity(services: readonly Service[], now: Date): Gap[] {
  return topics.flatMap((topic) =>
    ageBands
      .filter((age) => topicsFor(age).includes(topic))
      .flatMap((age) =>
        wijken
          .map(({ slug }) => ({ topic, age, wijk: slug }))
          .filter(
            ({ wijk }) => plan({ who: 'parent', age, topics: [topic] }, findPlace(wijk), now, services).gaps.length > 0,
          ),
      ),
  )
}

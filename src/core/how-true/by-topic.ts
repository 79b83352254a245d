import type { WijkSlug } from '../place/wijken'
import type { Topic } from '../taxonomy'
import { type AgeBand, ageBands } from '../triage/answers'
import { topicsFor } from '../triage/topics-for'
import type { Ask, NotNear } from './not-near'

/** The ages of these asks under each topic, both in their order; a topic without any is not there. */
export function byTopic(asks: readonly Ask[]): { topic: Topic; ages: readonly AgeBand[] }[] {
  return [...new Set(asks.map(({ topic }) => topic))].map((topic) => ({
    topic,
    ages: asks.flatMap((ask) => (ask.topic === topic ? ask.age : [])),
  }))
}

/** True when these are all the ages at which one asks about the topic. */
export const isEveryAge = (topic: Topic, ages: readonly AgeBand[]): boolean =>
  ageBands.every((age) => ages.includes(age) || !topicsFor(age).includes(topic))

/** Wijken where the same is missing. */
export interface MissingAlike {
  /** The ages at which nothing is near; of `nowhere` too. */
  ages: readonly AgeBand[]
  /** True when these are all ages at which one asks about the topic. */
  isEvery: boolean
  wijken: readonly WijkSlug[]
}

/** Each topic in which wijken differ, with where nothing is near: wijken that miss the same ages together, most ages first. */
export function whereNotNear({ somewhere, nowhere, wijken: all }: NotNear): { topic: Topic; groups: MissingAlike[] }[] {
  return byTopic(somewhere).map(({ topic }) => {
    const groups = new Map<string, MissingAlike>()
    for (const { wijk, missing } of all) {
      const own = missing.filter((ask) => ask.topic === topic)
      if (own.length === 0) continue
      const isMissing = (age: AgeBand) => [...own, ...nowhere].some((ask) => ask.topic === topic && ask.age === age)
      const ages = ageBands.filter(isMissing)
      const { wijken } = groups.get(ages.join()) ?? { wijken: [] }
      groups.set(ages.join(), { ages, isEvery: isEveryAge(topic, ages), wijken: [...wijken, wijk] })
    }
    return { topic, groups: [...groups.values()].sort((one, other) => other.ages.length - one.ages.length) }
  })
}

/** How many of these are at this age. */
export const countAt = (asks: readonly Ask[], age: AgeBand): number => asks.filter((ask) => ask.age === age).length

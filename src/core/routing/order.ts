import { findBuurt } from '../place/buurten'
import { distanceInMetres } from '../place/distance'
import type { Place } from '../place/place'
import type { Service } from '../service'
import { confidences, type Kind, type Topic } from '../taxonomy'
import { rankOfReach } from './fit'

/** How many of the topics the service is about. */
export const countTopics = (service: Service, topics: readonly Topic[]): number =>
  service.topics.filter((topic) => topics.includes(topic)).length

/** What tells services apart, best fit first: the first of these in which they differ decides. The slug leaves nothing to chance. */
export const tieBreakers = ['kind', 'topics', 'group', 'reach', 'distance', 'confidence', 'slug'] as const
export type TieBreaker = (typeof tieBreakers)[number]

/** Sorts by `tieBreakers`. */
export function compareFor(topics: readonly Topic[], place: Place, kinds: readonly Kind[]) {
  const by: Record<TieBreaker, (a: Service, b: Service) => number> = {
    kind: (a, b) => rankOfKind(a, kinds) - rankOfKind(b, kinds),
    topics: (a, b) => countTopics(b, topics) - countTopics(a, topics),
    group: (a, b) => Number(isForGroups(b)) - Number(isForGroups(a)),
    reach: (a, b) => rankOfReach(a) - rankOfReach(b),
    distance: (a, b) => metresFrom(place, a) - metresFrom(place, b),
    confidence: (a, b) =>
      confidences.indexOf(a.evidence.existence.status) - confidences.indexOf(b.evidence.existence.status),
    slug: (a, b) => (a.slug < b.slug ? -1 : 1),
  }
  return (a: Service, b: Service): number => {
    for (const tieBreaker of tieBreakers) {
      const difference = by[tieBreaker](a, b)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function rankOfKind(service: Service, kinds: readonly Kind[]): number {
  const ranks = service.kinds.map((kind) => kinds.indexOf(kind)).filter((rank) => rank >= 0)
  return ranks.length ? Math.min(...ranks) : kinds.length
}

const isForGroups = ({ formats }: Service): boolean => formats.includes('group')

/** Metres to the nearest door whose buurt is known, measured between middle points; 0 when either end is not known, so that nothing steps back for lack of an address. */
function metresFrom(place: Place, { locations }: Service): number {
  if (place.status !== 'known' && place.status !== 'choose') return 0
  const doors = locations.flatMap(({ buurt }) => (buurt ? [findBuurt(buurt)] : [])).filter((door) => door !== undefined)
  return doors.length ? Math.min(...doors.map((door) => distanceInMetres(place.point, door))) : 0
}

import { findBuurt } from '../place/buurten'
import { distanceInMetres } from '../place/distance'
import type { Place } from '../place/place'
import type { Service } from '../service'
import { confidences, type Kind, type Topic } from '../taxonomy'
import { rankOfReach } from './fit'

/** How many of the topics the service is about. */
export const countTopics = (service: Service, topics: readonly Topic[]): number =>
  service.topics.filter((topic) => topics.includes(topic)).length

/**
 * Best fit first: the named kinds in their order, then the most topics. For equal fit: group before individual, buurt before wijk
 * before city before country, nearer before farther; what then is left is told apart by how sure the facts are, and by slug.
 */
export function compareFor(topics: readonly Topic[], place: Place, kinds: readonly Kind[]) {
  return (a: Service, b: Service): number =>
    rankOfKind(a, kinds) - rankOfKind(b, kinds) ||
    countTopics(b, topics) - countTopics(a, topics) ||
    Number(isForGroups(b)) - Number(isForGroups(a)) ||
    rankOfReach(a) - rankOfReach(b) ||
    metresFrom(place, a) - metresFrom(place, b) ||
    confidences.indexOf(a.evidence.existence.status) - confidences.indexOf(b.evidence.existence.status) ||
    (a.slug < b.slug ? -1 : 1)
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

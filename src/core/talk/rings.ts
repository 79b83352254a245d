import type { Service } from '../service'
import type { Layer } from '../taxonomy'

/** The rings of help around a child, from near to far, and which help stands in each. */
export const rings = [
  { id: 'near', layer: 'social-base' },
  { id: 'helpers', layer: 'basic-help' },
  { id: 'specialists', layer: 'specialist-help' },
  { id: 'safety', layer: 'safety' },
] as const satisfies { id: string; layer: Layer }[]
export type RingId = (typeof rings)[number]['id']

/** Ages of the children that the rings are told to. */
const youngest = 8
const oldest = 17

/** The help in this ring that a child may meet, by name. The teams of the wijken come last: there is one of them for each child. */
export function listInRing(id: RingId, services: readonly Service[]): Service[] {
  const layer = rings.find((ring) => ring.id === id)?.layer
  const isTeam = ({ kinds }: Service) => Number(kinds.includes('buurtteam'))
  return services
    .filter((service) => service.layer === layer && mayMeetChild(service))
    .toSorted((a, b) => isTeam(a) - isTeam(b) || a.name.localeCompare(b.name, 'nl'))
}

const mayMeetChild = ({ texts, minimumAge, maximumAge }: Service): boolean =>
  texts.some(({ register }) => register === 'child') &&
  (minimumAge ?? 0) <= oldest &&
  youngest <= (maximumAge ?? oldest)

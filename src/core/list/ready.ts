import { findPlace } from '../place/place'
import type { WijkSlug } from '../place/wijken'
import { reaches } from '../routing/fit'
import type { Plan } from '../routing/plan'
import type { Service } from '../service'
import type { Who } from '../triage/answers'
import { buurtteamsAt } from '../triage/buurtteams-at'
import { type List, mostPicks, type Picked } from './list'

const pickOf = ({ slug, access }: Service): Picked => ({ slug, reason: access === 'referral' ? 'referral' : null })

/** The help that a plan names, in its order, and its wijk; nothing of the answers. */
export function listOfPlan({ steps, place }: Plan, who: Who): List {
  const named = steps.flatMap(({ services }) => services.map(({ service }) => service)).slice(0, mostPicks)
  const ordered = who === 'someone-else' || who === 'professional' ? listenersLast(named) : named
  return { picks: ordered.map(pickOf), wijk: place.status === 'known' ? place.wijk : null }
}

/** Who gives a list to somebody was there to listen: what begins it is help that goes on. */
const listenersLast = (services: readonly Service[]): Service[] =>
  services.toSorted((a, b) => Number(isListener(a)) - Number(isListener(b)))

const isListener = ({ kinds }: Service): boolean => kinds.includes('listening-line')

/** A list to begin with in a wijk: its teams, the care for the youngest, and the team of specialists. */
export function readyListFor(wijk: WijkSlug, services: readonly Service[]): List {
  const place = findPlace(wijk)
  const here = services.filter((service) => reaches(service, place))
  const others = here.filter(({ kinds }) => kinds.includes('youth-health-care') || kinds.includes('specialist-team'))
  const teams = buurtteamsAt(place, services).map(({ slug }): Picked => ({ slug, reason: 'call-first' }))
  return { picks: [...teams, ...others.map(pickOf)].slice(0, mostPicks), wijk }
}

/** The services that somebody may add: about this topic where one is chosen, and there for this wijk where one is chosen. */
export const listAddable = (
  { topic, wijk }: { topic: string | null; wijk: WijkSlug | null },
  services: readonly Service[],
): Service[] =>
  services
    .filter((service) => !topic || service.topics.some((one) => one === topic))
    .filter((service) => !wijk || reaches(service, findPlace(wijk)))

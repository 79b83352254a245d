import { findPlace } from '../place/place'
import type { WijkSlug } from '../place/wijken'
import { isAdvice } from '../routing/first-cards'
import { reaches } from '../routing/fit'
import type { Plan } from '../routing/plan'
import type { Service } from '../service'
import type { Who } from '../triage/answers'
import { buurtteamsAt } from '../triage/buurtteams-at'
import { type List, mostPicks, type Picked } from './list'

export const pickOf = ({ slug, access }: Service): Picked => ({
  slug,
  reason: access === 'referral' ? 'referral' : null,
})

/** So many of a plan are picked to begin with. */
const mostPickedFirst = 3

/**
 * What somebody gives along from a plan: what it begins with is picked, and all other help that it names is offered; its wijk, and nothing of the answers. Whoever picks for
 * somebody else is not sent off with a line that listens: those come last.
 */
export function pickFromPlan(plan: Pick<Plan, 'first' | 'steps' | 'place'>, who: Who): { list: List; offered: List } {
  const first = plan.first.flatMap((card) => (isAdvice(card) ? [] : [card.service]))
  const named = [...first, ...plan.steps.flatMap(({ services }) => services.map(({ service }) => service))]
  const all = [...new Map(named.map((service) => [service.slug, service])).values()]
  const isOwn = who === 'parent' || who === 'youth'
  const listens = ({ kinds }: Service) => !isOwn && kinds.includes('listening-line')
  const picks = [...all.filter((one) => !listens(one)), ...all.filter(listens)].slice(0, mostPicks).map(pickOf)
  const wijk = plan.place.status === 'known' ? plan.place.wijk : null
  return {
    list: { picks: picks.slice(0, mostPickedFirst), wijk },
    offered: { picks: picks.slice(mostPickedFirst), wijk: null },
  }
}

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

import { findPlace } from '../place/place'
import type { WijkSlug } from '../place/wijken'
import type { Service } from '../service'
import { type Kind, kinds } from '../taxonomy'
import { isOfAPart, reaches, withOneTeam } from './fit'

/** The help of one wijk, but its buurtteams, each by name: what works in it or in a part of it, its specialists, and what is there for the whole city. */
export function listInWijk(wijk: WijkSlug, services: readonly Service[]) {
  const here = services
    .filter((service) => !service.kinds.includes('buurtteam') && reaches(service, findPlace(wijk)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
  const isSpecialist = ({ layer }: Service) => layer === 'specialist-help'
  return {
    near: here.filter((service) => isOfAPart(service) && !isSpecialist(service)),
    specialists: here.filter(isSpecialist),
    city: here.filter(
      (service) => !isOfAPart(service) && (service.layer === 'social-base' || service.layer === 'basic-help'),
    ),
  }
}

/** The buurtteam of a wijk: its own, or the entry for all teams with those of the wijk, of which the buurt tells which it is. */
export function teamOfWijk(wijk: WijkSlug, services: readonly Service[]) {
  const here = services.filter((one) => one.kinds.includes('buurtteam') && reaches(one, findPlace(wijk)))
  const {
    services: [team],
    candidates,
  } = withOneTeam(here)
  return { team, candidates }
}

/** The services by their first kind, in the order of the taxonomy; a kind without any is left out. */
export const groupByKind = (services: readonly Service[]): { kind: Kind; services: readonly Service[] }[] =>
  kinds
    .map((kind) => ({ kind, services: services.filter((one) => one.kinds[0] === kind) }))
    .filter((group) => group.services.length > 0)

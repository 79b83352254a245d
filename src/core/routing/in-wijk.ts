import { findPlace } from '../place/place'
import type { WijkSlug } from '../place/wijken'
import type { Service } from '../service'
import { isOfAPart, reaches } from './fit'

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

import { stepsBack } from '../freshness/steps-back'
import { wallClock } from '../hours/amsterdam'
import { findPlace } from '../place/place'
import { type WijkSlug, wijken } from '../place/wijken'
import { fitsAge, keepNearestTeams, rankOfReach, reaches } from '../routing/fit'
import { isKnownOpen } from '../routing/order'
import type { Service } from '../service'
import { type Access, accesses, type Layer, layers, type Topic, topics } from '../taxonomy'
import { type AgeBand, ageBands } from '../triage/answers'

/** What somebody may narrow all help by, in the order in which it is offered. */
export interface Filter {
  topic?: Topic
  age?: AgeBand
  wijk?: WijkSlug
  layer?: Layer
  /** BCP 47 tag of a language that a source names. */
  language?: string
  free?: 'yes'
  access?: Access
  group?: 'yes'
  open?: 'now'
}

export type FilterName = keyof Filter

export const filterNames = [
  'topic',
  'age',
  'wijk',
  'layer',
  'language',
  'free',
  'access',
  'group',
  'open',
] as const satisfies FilterName[]

const values: Record<FilterName, (services: readonly Service[]) => readonly string[]> = {
  topic: () => topics,
  age: () => ageBands,
  wijk: () => wijken.map(({ slug }) => slug),
  layer: () => layers,
  // Dutch is spoken everywhere; a list of the few that say so would mislead.
  language: (services) =>
    [...new Set(services.flatMap(({ languages }) => languages))].filter((one) => one !== 'nl').sort(),
  free: () => ['yes'],
  access: () => accesses,
  group: () => ['yes'],
  open: () => ['now'],
}

/** Each value that a filter can have over these services. */
export const valuesOf = (name: FilterName, services: readonly Service[]): readonly string[] => values[name](services)

type Fits = (service: Service, filter: Required<Filter>, now: Date) => boolean

const fits: Record<FilterName, Fits> = {
  topic: (service, { topic }) => service.topics.includes(topic),
  age: (service, { age }) => fitsAge(service, { who: 'parent', age }),
  wijk: (service, { wijk }) => reaches(service, findPlace(wijk)),
  layer: (service, { layer }) => service.layer === layer,
  language: (service, { language }) => service.languages.includes(language),
  free: (service) => service.free === true,
  access: (service, { access }) => service.access === access,
  group: (service) => service.formats.includes('group'),
  // A line that says day and night is open, however old that is.
  open: (service, _, now) => isKnownOpen(service, now),
}

export const namesIn = (filter: Filter): FilterName[] => filterNames.filter((name) => filter[name] !== undefined)

/**
 * The services that fit every part of the filter, layer by layer, what steps back last, and else from close by to further away. In a wijk the teams of that wijk stand for all teams; for a
 * topic without a wijk the entry for all teams does. `now` tells what is open and what is old.
 */
export function listFitting(filter: Filter, services: readonly Service[], now: Date): Service[] {
  const fitting = services.filter((service) =>
    namesIn(filter).every((name) => fits[name](service, filter as Required<Filter>, now)),
  )
  const today = wallClock(now)
  return (filter.wijk ? keepNearestTeams(fitting) : filter.topic ? withoutSingleTeams(fitting) : fitting).toSorted(
    (a, b) =>
      layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
      Number(stepsBack(a, today)) - Number(stepsBack(b, today)) ||
      rankOfReach(a) - rankOfReach(b) ||
      a.name.localeCompare(b.name, 'nl'),
  )
}

const withoutSingleTeams = (services: readonly Service[]): Service[] =>
  services.filter(
    ({ kinds, areas }) => !kinds.includes('buurtteam') || areas.some(({ type }) => type === 'municipality'),
  )

/** The filter with one part chosen, or without it. */
export function withPart(filter: Filter, name: FilterName, value: string | undefined): Filter {
  const { [name]: _, ...others } = filter
  return value === undefined ? others : { ...others, [name]: value }
}

/** Where a filter leaves nothing: each part that may be left out, with how much there is then. Empty where no single part helps. */
export const listLooser = (filter: Filter, services: readonly Service[], now: Date) =>
  namesIn(filter)
    .map((name) => ({ name, count: listFitting(withPart(filter, name, undefined), services, now).length }))
    .filter(({ count }) => count > 0)

/** A value that a filter may be narrowed by, with how much is left then; null where only the moment of asking tells. */
export interface Offered {
  value: string
  count: number | null
}

/** What a filter may be narrowed by, name by name. What would leave nothing is left out; what is open now is offered all the same, because a page may have been made before. */
export function listOffered(filter: Filter, services: readonly Service[], now: Date) {
  const countOf = (name: FilterName, value: string) => listFitting(withPart(filter, name, value), services, now).length
  return filterNames
    .filter((name) => filter[name] === undefined)
    .map((name) => ({
      name,
      values: values[name](services)
        .filter((value) => value !== ('unsure' satisfies Topic))
        .map((value): Offered => ({ value, count: name === 'open' ? null : countOf(name, value) }))
        .filter(({ count }) => count !== 0),
    }))
    .filter(({ values }) => values.length > 0)
}

/** What a query says of a filter, and how many parts of it say nothing we know. Any query will do. */
export function readFilter(
  query: Iterable<readonly [string, string]>,
  services: readonly Service[],
): { filter: Filter; unread: number } {
  let filter: Filter = {}
  let unread = 0
  for (const [key, value] of query) {
    const name = filterNames.find((one) => one === key)
    if (name && filter[name] === undefined && valuesOf(name, services).includes(value))
      filter = withPart(filter, name, value)
    else if (!name || filter[name] !== value) unread++
  }
  return { filter, unread }
}

/** The query of a filter, the same for the same filter. */
export const queryOf = (filter: Filter): string =>
  namesIn(filter)
    .map((name) => `${name}=${filter[name]}`)
    .join('&')

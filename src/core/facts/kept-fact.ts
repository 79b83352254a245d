import type { Content, Json } from './facts'

type Fields = Readonly<Record<string, Json | undefined>>

/** What keepers ask about, confirm and mend of a service, each as one fact. */
export const keptFacts = [
  'existence',
  'phones',
  'hours',
  'locations',
  'website',
  'access',
  'ages',
  'areas',
  'fees',
  'terms',
  'text',
] as const
export type KeptFact = (typeof keptFacts)[number]

/** The fields of a service in its partner file that one fact is written in. */
export const fieldsOfFact: Record<KeptFact, readonly string[]> = {
  existence: ['name', 'alternateNames'],
  phones: ['phones'],
  hours: ['hours'],
  locations: ['locations'],
  website: ['website', 'email'],
  access: ['access', 'referredBy'],
  ages: ['minimumAge', 'maximumAge', 'audience'],
  areas: ['areas'],
  fees: ['free'],
  terms: ['layer', 'kinds', 'topics', 'madeFor', 'formats', 'languages', 'searchWords'],
  text: ['text'],
}

/** Facts whose source stands in `sources` of the service, where it differs. */
const underSources: readonly string[] = ['ages', 'areas', 'access', 'fees', 'website']
/** Facts of which every part has a source. */
const listed = ['phones', 'hours', 'locations'] as const

const isListed = (fact: KeptFact): fact is (typeof listed)[number] => (listed as readonly string[]).includes(fact)

/** True when it is known of this fact where it was seen, so that it can be confirmed by itself. Words and terms are our own. */
export const hasSource = (fact: KeptFact): boolean => fact !== 'terms' && fact !== 'text'

/** True when the service says anything of this fact. */
export const isSaid = (service: Fields, fact: KeptFact): boolean =>
  fieldsOfFact[fact].some((field) => {
    const value = service[field]
    return Array.isArray(value) ? value.length > 0 : value !== undefined
  })

/** The key of the source in which this fact was seen. */
export function sourceOf(service: Fields, fact: KeptFact): string {
  const own = String(service.source)
  if (fact === 'hours' && !Array.isArray(service.hours)) return String(service.hoursSource ?? own)
  if (isListed(fact)) return String(partsOf(service[fact])[0]?.source ?? own)
  return String((service.sources as Fields | undefined)?.[fact] ?? own)
}

/** True when the source of this fact states it: it is not old, of somebody else, or in doubt. False where there is no such service. */
export function isStated({ sources, services }: Content, slug: string, fact: KeptFact): boolean {
  const service = services.find((one) => one.slug === slug)
  const source = service && (sources as Readonly<Record<string, Fields>>)[sourceOf(service, fact)]
  return source?.status === 'stated'
}

/** The service with this fact seen in another source, and every other one where it was seen before. */
export function withSource<Service extends Fields>(service: Service, fact: KeptFact, key: string): Service {
  if (fact === 'existence') return { ...pinned(service), source: key }
  if (fact === 'hours' && typeof service.hours === 'string') return { ...service, hoursSource: key }
  // What is not said was not seen anywhere.
  if (isListed(fact) && partsOf(service[fact]).length === 0) return service
  if (isListed(fact)) return { ...service, [fact]: partsOf(service[fact]).map((part) => ({ ...part, source: key })) }
  return { ...service, sources: { ...(service.sources as Fields), [fact]: key } }
}

/** The same service, with the source of each fact at the fact itself. */
function pinned<Service extends Fields>(service: Service): Service {
  const own = String(service.source)
  const lists = listed.filter((fact) => partsOf(service[fact]).length > 0)
  const said = underSources.filter((fact) => isSaid(service, fact as KeptFact))
  return {
    ...service,
    ...Object.fromEntries(
      lists.map((fact) => [fact, partsOf(service[fact]).map((part) => ({ ...part, source: part.source ?? own }))]),
    ),
    ...(typeof service.hours === 'string' && { hoursSource: service.hoursSource ?? own }),
    sources: {
      ...Object.fromEntries(said.map((fact) => [fact, own])),
      ...(service.sources as Fields | undefined),
    },
  }
}

const partsOf = (value: Json | undefined): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : [])

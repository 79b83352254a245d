import type { Content, Json } from '@/core/facts/facts'
import { hasSource, isSaid, type KeptFact, keptFacts, sourceOf } from '@/core/facts/kept-fact'
import { type Freshness, freshnesses, freshnessOf } from '@/core/freshness/freshness'
import type { CalendarDate } from '@/core/hours/calendar'
import type { Evidence, Service } from '@/core/service'
import { shownOf } from './mend/read-fact'
import { describeFact } from './words/describe-fact'

/** A fact of a service, with where it was seen and how fresh that is. */
export interface FactAt {
  organization: string
  service: string
  serviceName: string
  fact: KeptFact
  /** What it says now, in words. */
  said: string
  source: Readonly<Record<string, Json>>
  freshness: Freshness
}

/** Every fact of this organization that has a source, as it is said now. */
export function listFacts(content: Content, today: CalendarDate): FactAt[] {
  const sources = content.sources as Readonly<Record<string, Readonly<Record<string, Json>>>>
  return content.services.flatMap((service) =>
    keptFacts
      .filter((fact) => hasSource(fact) && (fact === 'existence' || isSaid(service, fact)))
      .map((fact) => {
        const source = sources[sourceOf(service, fact)] ?? {}
        return {
          organization: content.slug,
          service: service.slug,
          serviceName: String(service.name),
          fact,
          said: sayFact(service, fact),
          source,
          freshness: freshnessOf(nameInFreshness(fact), service as unknown as Service, evidenceOf(source), today),
        }
      }),
  )
}

const nameInFreshness = (fact: KeptFact) =>
  fact === 'phones' ? 'phone' : fact === 'locations' ? 'location' : (fact as 'existence')

const evidenceOf = (source: Readonly<Record<string, Json>>): Evidence =>
  ({ date: null, dateEnd: null, dateBasis: 'unknown', checked: null, ...source }) as unknown as Evidence

/** What a fact of a service says, in words. */
export function sayFact(service: Content['services'][number], fact: KeptFact): string {
  if (fact === 'hours') return describeFact(`services/x/hours`, service.hours)
  if (fact === 'fees') return service.free === undefined ? '' : service.free ? 'Het is gratis' : 'Het kost iets'
  return Object.entries(fact === 'areas' || fact === 'text' ? { [fact]: service[fact] } : shownOf(service, fact))
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => describeFact(`services/x/${field}`, field === 'free' ? value === 'true' : value))
    .join(' · ')
}

/** First what readers told of, then the worst; among equals what most plans show. */
export const byNeed =
  (shown: ReadonlyMap<string, number>, reported: ReadonlySet<string> = new Set()) =>
  (one: FactAt, other: FactAt): number =>
    Number(reported.has(other.service)) - Number(reported.has(one.service)) ||
    freshnesses.indexOf(other.freshness) - freshnesses.indexOf(one.freshness) ||
    (shown.get(other.service) ?? 0) - (shown.get(one.service) ?? 0) ||
    one.service.localeCompare(other.service)

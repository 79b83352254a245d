import { type Fact, monthsUntilStale } from '../freshness/bounds'
import { type Freshness, freshnesses, freshnessOf } from '../freshness/freshness'
import type { CalendarDate } from '../hours/calendar'
import type { Evidence, FactName, Service } from '../service'

/** How many facts of a kind there are, and how old. The freshnesses add up to the total. */
export interface FactCount {
  fact: Fact
  total: number
  by: Readonly<Record<Freshness, number>>
}

export const factKinds = Object.keys(monthsUntilStale) as Fact[]

/** A row for each kind of fact, also for one that nobody knows anything of. */
export function countFacts(services: readonly Service[], today: CalendarDate): FactCount[] {
  const facts = services.flatMap((service) =>
    saidOf(service).map(({ fact, evidence }) => ({ fact, freshness: freshnessOf(fact, service, evidence, today) })),
  )
  return factKinds.map((fact) => {
    const own = facts.filter((one) => one.fact === fact)
    return { fact, total: own.length, by: countBy(freshnesses, own, ({ freshness }) => freshness) }
  })
}

/** How many of these are of each kind, also where none is. */
export const countBy = <Kind extends string, Counted>(
  kinds: readonly Kind[],
  all: readonly Counted[],
  kindOf: (one: Counted) => Kind,
) =>
  Object.fromEntries(kinds.map((kind) => [kind, all.filter((one) => kindOf(one) === kind).length])) as Record<
    Kind,
    number
  >

/** What the service says, once each: every number, every row of hours and every place too. What names no source of its own was seen where the service was. */
export function saidOf(service: Service): { fact: Fact; evidence: Evidence }[] {
  const { evidence, phones, schedules, locations } = service
  return [
    ...(Object.keys(isSaid) as FactName[])
      .filter((fact) => evidence[fact] || isSaid[fact](service))
      .map((fact) => ({ fact, evidence: evidence[fact] ?? evidence.existence })),
    ...phones.map(({ evidence }) => ({ fact: 'phone' as const, evidence })),
    ...schedules.map(({ evidence }) => ({ fact: 'hours' as const, evidence })),
    ...locations.map(({ evidence }) => ({ fact: 'location' as const, evidence })),
  ]
}

const isSaid: Record<FactName, (service: Service) => boolean> = {
  existence: () => true,
  ages: ({ minimumAge, maximumAge }) => minimumAge !== null || maximumAge !== null,
  areas: ({ areas }) => areas.length > 0,
  access: () => true,
  fees: ({ free, texts }) => free !== null || texts.some(({ feesDescription }) => feesDescription !== null),
  website: ({ website, email }) => website !== null || email !== null,
}

import type { Fact } from '../freshness/bounds'
import { type Freshness, freshnessOf } from '../freshness/freshness'
import { wallClock } from '../hours/amsterdam'
import { findPlace } from '../place/place'
import { wijken } from '../place/wijken'
import type { Evidence, Service } from '../service'
import { topics } from '../taxonomy'
import { ageBandsFor, whos } from '../triage/answers'
import { plan } from './plan'

/** A fact to ask about on the phone. */
export interface FactToCheck {
  service: Service
  fact: Fact
  /** What is written now, where it is more than a word; null where it is not. */
  value: string | null
  evidence: Evidence
  freshness: Freshness
  /** In how many of all plans of one topic the service stands. */
  shown: number
}

/** Every fact of every service: first what is stale on this day or of no known age, then what is due, then what is fresh; and in each what is shown most. */
export function listPhoneRound(services: readonly Service[], now: Date): FactToCheck[] {
  const shown = countShown(services, now)
  const today = wallClock(now)
  return services
    .flatMap((service) =>
      factsOf(service).map((one) => ({
        ...one,
        service,
        freshness: freshnessOf(one.fact, service, one.evidence, today),
        shown: shown.get(service.slug) ?? 0,
      })),
    )
    .toSorted(
      (a, b) =>
        turns.indexOf(turnOf(a)) - turns.indexOf(turnOf(b)) ||
        b.shown - a.shown ||
        a.service.slug.localeCompare(b.service.slug) ||
        a.fact.localeCompare(b.fact),
    )
}

const turns = ['stale', 'due', 'fresh'] as const

/** What nobody knows the age of is asked about as soon as what is stale. */
const turnOf = ({ freshness }: FactToCheck) => (freshness === 'unknown' ? 'stale' : freshness)

function factsOf({
  evidence,
  phones,
  schedules,
  locations,
}: Service): Omit<FactToCheck, 'service' | 'shown' | 'freshness'>[] {
  const { existence, ...others } = evidence
  return [
    { fact: 'existence', value: null, evidence: existence },
    ...Object.entries(others).map(([fact, one]) => ({ fact: fact as keyof typeof others, value: null, evidence: one })),
    ...phones.map(({ number, evidence }) => ({ fact: 'phone' as const, value: number, evidence })),
    ...schedules.map(({ days, opens, closes, evidence }) => ({
      fact: 'hours' as const,
      value: `${days.join(' ')} ${opens}–${closes}`,
      evidence,
    })),
    ...locations.map(({ name, address, evidence }) => ({
      fact: 'location' as const,
      value: address ?? name,
      evidence,
    })),
  ]
}

/** In how many of all plans of one topic each service stands, by its slug. */
export function countShown(services: readonly Service[], now: Date): Map<string, number> {
  const shown = new Map<string, number>()
  for (const who of whos)
    for (const age of ageBandsFor(who))
      for (const topic of topics)
        for (const { slug } of wijken)
          for (const step of plan({ who, age, topics: [topic] }, findPlace(slug), now, services).steps)
            for (const { service } of step.services) shown.set(service.slug, (shown.get(service.slug) ?? 0) + 1)
  return shown
}

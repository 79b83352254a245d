import { findPlace } from '../place/place'
import { wijken } from '../place/wijken'
import type { Evidence, Service } from '../service'
import { topics } from '../taxonomy'
import { ageBandsFor, whos } from '../triage/answers'
import { plan } from './plan'

/** A fact to ask about on the phone. */
export interface FactToCheck {
  service: Service
  fact: 'existence' | 'phone' | 'hours' | 'access' | 'ages' | 'fees' | 'website' | 'areas'
  /** What is written now, where it is more than a word; null where it is not. */
  value: string | null
  evidence: Evidence
  /** In how many of all plans of one topic the service stands. */
  shown: number
}

/** Every fact of every service, oldest year first, and within a year what is shown most. A fact without a date comes first. The same at any `now` of the same kind of hour. */
export function listPhoneRound(services: readonly Service[], now: Date): FactToCheck[] {
  const shown = countShown(services, now)
  return services
    .flatMap((service) => factsOf(service).map((fact) => ({ ...fact, service, shown: shown.get(service.slug) ?? 0 })))
    .toSorted(
      (a, b) =>
        yearOf(a.evidence) - yearOf(b.evidence) ||
        b.shown - a.shown ||
        a.service.slug.localeCompare(b.service.slug) ||
        a.fact.localeCompare(b.fact),
    )
}

const yearOf = ({ date, dateEnd }: Evidence): number => Number((date ?? dateEnd ?? '0').slice(0, 4))

function factsOf({ evidence, phones, schedules }: Service): Omit<FactToCheck, 'service' | 'shown'>[] {
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
  ]
}

function countShown(services: readonly Service[], now: Date): Map<string, number> {
  const shown = new Map<string, number>()
  for (const who of whos)
    for (const age of ageBandsFor(who))
      for (const topic of topics)
        for (const { slug } of wijken)
          for (const step of plan({ who, age, topics: [topic] }, findPlace(slug), now, services).steps)
            for (const { service } of step.services) shown.set(service.slug, (shown.get(service.slug) ?? 0) + 1)
  return shown
}

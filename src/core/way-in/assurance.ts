import type { Evidence, Service } from '../service'
import { type Confidence, confidences } from '../taxonomy'

export interface Assurance {
  /** The weakest of the facts that one needs to get in. */
  confidence: Confidence
  /** The date of the oldest of them, as written; null as soon as the date of one is not known. */
  assuredDate: string | null
}

/** How sure and how old the facts are that somebody needs to get in: that it exists, where, how, and the number that is called. */
export function assure(service: Service): Assurance {
  const needed = listNeeded(service)
  const weakest = Math.max(...needed.map(({ status }) => confidences.indexOf(status)))
  const dates = needed.map(dateOf)
  return {
    confidence: confidences[weakest] ?? 'unconfirmed',
    assuredDate: dates.every((date) => date !== null) ? (dates.sort()[0] ?? null) : null,
  }
}

/** True when one of these facts is not stated, and nobody checked it since. */
export const hasUnchecked = (service: Service): boolean =>
  listNeeded(service).some(({ status, checked }) => status !== 'stated' && checked === null)

function listNeeded({ evidence, phones }: Service): Evidence[] {
  const called = phones.filter((phone) => phone.evidence.status === 'stated').map((phone) => phone.evidence)
  return [evidence.existence, evidence.areas, evidence.access, ...called].filter((one) => one !== undefined)
}

const dateOf = ({ date, dateBasis }: Evidence): string | null => (dateBasis === 'unknown' ? null : date)

import type { Evidence, Service } from '../service'
import { type Confidence, confidences } from '../taxonomy'
import { listOwnButtons } from './phones'

export interface Assurance {
  /** The weakest of the facts that one needs to get in. */
  confidence: Confidence
  /** The date of the oldest of them, as written, or the day on which that was checked since; null as soon as the date of one is not known. */
  assuredDate: string | null
}

/** How sure and how old the facts are that somebody needs to get in: that it exists, where, how, and the number that is called. */
export function assure(service: Service, now: Date): Assurance {
  const needed = listNeeded(service, now)
  const weakest = Math.max(...needed.map(({ status }) => confidences.indexOf(status)))
  const dates = needed.map(dateOf)
  return {
    confidence: confidences[weakest] ?? 'unconfirmed',
    assuredDate: dates.every((date) => date !== null) ? (dates.sort()[0] ?? null) : null,
  }
}

/** True when one of these facts is not stated, and nobody checked it since. */
export const hasUnchecked = (service: Service, now: Date): boolean =>
  listNeeded(service, now).some(({ status, checked }) => status !== 'stated' && checked === null)

function listNeeded(service: Service, now: Date): Evidence[] {
  const called = listOwnButtons(service, now).map((phone) => phone.evidence)
  const { evidence } = service
  return [evidence.existence, evidence.areas, evidence.access, ...called].filter((one) => one !== undefined)
}

const dateOf = ({ date, dateBasis, checked }: Evidence): string | null =>
  checked ?? (dateBasis === 'unknown' ? null : date)

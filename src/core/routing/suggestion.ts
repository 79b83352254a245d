import { isOpenNow } from '../freshness/open'
import { isRoundTheClock } from '../hours/schedule'
import type { Service } from '../service'
import { reachOf } from './fit'
import { type Circumstances, countTopics } from './order'

export const reasons = [
  'already-known',
  'made-for',
  'topic',
  'age',
  'area',
  'group',
  'free',
  'open-now',
  'round-the-clock',
  'fallback',
] as const
/** Why a service is in a plan. */
export type Reason = (typeof reasons)[number]

export interface Suggestion {
  service: Service
  reasons: readonly Reason[]
  openNow: 'yes' | 'no' | 'unknown'
  /** Of the entry for all buurtteams: the teams that may be the own one. */
  candidates: readonly Service[]
}

/** What led to the service: it fits, it is there already, or nothing better is known. */
export type Cause = 'fits' | 'already-known' | 'fallback'

/** The service with every reason that is true of it, in the order of the list of reasons; `fallback` where there is no other. */
export function suggest(
  service: Service,
  cause: Cause,
  { answers, place, now, situations }: Circumstances,
): Suggestion {
  const open = isOpenNow(service, now)
  const reach = reachOf(service)
  const holds: Record<Reason, boolean> = {
    'already-known': cause === 'already-known',
    'made-for': service.madeFor.some((id) => situations.includes(id)),
    topic: countTopics(service, answers.topics) > 0,
    age: answers.age !== undefined && (service.minimumAge !== null || service.maximumAge !== null),
    area: place.status === 'known' && (reach === 'buurt' || reach === 'wijk'),
    group: service.formats.includes('group'),
    free: service.free === true,
    'open-now': open === 'yes',
    'round-the-clock': isRoundTheClock(service.schedules),
    fallback: cause === 'fallback',
  }
  const found = reasons.filter((reason) => holds[reason])
  return { service, reasons: found.length > 0 ? found : ['fallback'], openNow: open, candidates: [] }
}

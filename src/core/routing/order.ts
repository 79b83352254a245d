import { isOpenNow } from '../freshness/open'
import { stepsBack } from '../freshness/steps-back'
import { wallClock } from '../hours/amsterdam'
import { isOfficeHours } from '../hours/office-hours'
import { isRoundTheClock } from '../hours/schedule'
import { findBuurt } from '../place/buurten'
import { distanceInMetres } from '../place/distance'
import type { Place } from '../place/place'
import type { Service } from '../service'
import { confidences, type Kind, type Topic } from '../taxonomy'
import type { Answers } from '../triage/answers'
import { isForAsker, leastShare, rankOfReach, shareOfAges } from './fit'

/** How many of the topics the service is about. */
export const countTopics = (service: Pick<Service, 'topics'>, topics: readonly Topic[]): number =>
  service.topics.filter((topic) => topics.includes(topic)).length

/** What tells services apart, best fit first: the first of these in which they differ decides. The slug leaves nothing to chance. */
export const tieBreakers = [
  'ages',
  'old',
  'kind',
  'made-for',
  'open',
  'asker',
  'topics',
  'group',
  'reach',
  'distance',
  'age-share',
  'confidence',
  'slug',
] as const
export type TieBreaker = (typeof tieBreakers)[number]

/** For whom, where and when services are put in order. */
export interface Circumstances {
  answers: Answers
  place: Place
  now: Date
  /** Ids of the situations that were chosen. */
  situations: readonly string[]
}

/** Sorts by `tieBreakers`; services of a kind that is named come in the order of `kinds`. */
export function compareFor({ answers, place, now, situations }: Circumstances, kinds: readonly Kind[]) {
  const today = wallClock(now)
  const officeHours = isOfficeHours(now)
  const no = (isSo: boolean) => Number(!isSo)
  const by: Record<TieBreaker, (service: Service) => number> = {
    ages: (one) => no(shareOfAges(one, answers) >= leastShare),
    old: (one) => Number(stepsBack(one, today)),
    kind: (one) => rankOfKind(one, kinds),
    'made-for': (one) => -one.madeFor.filter((id) => situations.includes(id)).length,
    // By day most are open, and what is open day and night is no better for that.
    open: (one) => (officeHours ? 0 : no(isKnownOpen(one, now))),
    asker: (one) => no(isForAsker(one, answers)),
    topics: (one) => -countTopics(one, answers.topics),
    group: (one) => no(one.formats.includes('group')),
    reach: rankOfReach,
    distance: (one) => metresFrom(place, one),
    'age-share': (one) => -shareOfAges(one, answers),
    confidence: (one) => confidences.indexOf(one.evidence.existence.status),
    slug: () => 0,
  }
  // Worked out once, and only as far as it takes to tell two services apart.
  const ranks = new Map<Service, number[]>()
  const rankOf = (one: Service, at: number, tieBreaker: TieBreaker): number => {
    const known = ranks.get(one) ?? []
    ranks.set(one, known)
    const rank = known[at] ?? by[tieBreaker](one)
    known[at] = rank
    return rank
  }
  return (a: Service, b: Service): number => {
    for (const [at, tieBreaker] of tieBreakers.entries()) {
      const difference = rankOf(a, at, tieBreaker) - rankOf(b, at, tieBreaker)
      if (difference !== 0) return difference
    }
    return a.slug < b.slug ? -1 : 1
  }
}

/** True of what is open day and night, or known to be open at this moment. */
export const isKnownOpen = (service: Service, now: Date): boolean =>
  isRoundTheClock(service.schedules) || isOpenNow(service, now) === 'yes'

function rankOfKind(service: Service, kinds: readonly Kind[]): number {
  const ranks = service.kinds.map((kind) => kinds.indexOf(kind)).filter((rank) => rank >= 0)
  return ranks.length ? Math.min(...ranks) : kinds.length
}

/** Metres to the nearest door whose buurt is known, measured between middle points; 0 when either end is not known, so that nothing steps back for lack of an address. */
function metresFrom(place: Place, { locations }: Service): number {
  if (place.status !== 'known' && place.status !== 'choose') return 0
  const doors = locations.flatMap(({ buurt }) => (buurt ? [findBuurt(buurt)] : [])).filter((door) => door !== undefined)
  return doors.length ? Math.min(...doors.map((door) => distanceInMetres(place.point, door))) : 0
}

import { stepsBack } from '../freshness/steps-back'
import { wallClock } from '../hours/amsterdam'
import type { Place } from '../place/place'
import { isOfAPart } from '../routing/fit'
import { ofKind, Pool } from '../routing/pool'
import type { Suggestion } from '../routing/suggestion'
import type { Service } from '../service'
import type { Kind, Layer } from '../taxonomy'
import type { AgeBand } from '../triage/answers'

/** The rings of help around a child, from near to far, and which help stands in each. */
export const rings = [
  { id: 'near', layer: 'social-base' },
  { id: 'helpers', layer: 'basic-help' },
  { id: 'specialists', layer: 'specialist-help' },
  { id: 'safety', layer: 'safety' },
] as const satisfies { id: string; layer: Layer }[]
export type RingId = (typeof rings)[number]['id']

/** Ages of the children that the rings are told to. */
export const agesInRings = ['4-11', '12-15', '16-17'] as const satisfies AgeBand[]
export type AgeInRings = (typeof agesInRings)[number]

/** Whom the rings stand around. */
export interface Around {
  age: AgeInRings
  place: Place
}

/** Of each kind of help that a child may meet in a ring one stands there, the best, in this order: four at most, so that it can be told. */
const kindsIn: Record<RingId, (age: AgeInRings) => readonly Kind[]> = {
  near: (age) => [age === '4-11' ? 'playground' : 'youth-work', 'activities', 'library', 'community-centre'],
  helpers: () => ['buurtteam', 'gp', 'school-buurtteam', 'youth-health-care'],
  specialists: () => ['specialist-team', 'foster-care'],
  safety: () => ['safety-advice', 'youth-protection', 'police'],
}

/** Who stands in this ring around a child of this age at this place, with words for children: one of each kind, what is of this part of the city before what is for all of it. */
export function listInRing(id: RingId, { age, place }: Around, services: readonly Service[], now: Date): Suggestion[] {
  const layer = rings.find((ring) => ring.id === id)?.layer
  const told = services.filter((one) => one.layer === layer && one.texts.some(({ register }) => register === 'child'))
  const answers = { who: 'youth', age, topics: [] } as const
  const pool = new Pool({ answers, place, now, situations: [] }, told, false)
  const today = wallClock(now)
  const isNear = ({ service }: Suggestion) => Number(isOfAPart(service) && !stepsBack(service, today))
  return kindsIn[id](age).flatMap((kind) =>
    pool
      .take(ofKind(kind))
      .toSorted((a, b) => isNear(b) - isNear(a))
      .slice(0, mostOf(kind)),
  )
}

/** Which of the two teams of specialists it is, only the wijk tells. */
const mostOf = (kind: Kind): number => (kind === 'specialist-team' ? 2 : 1)

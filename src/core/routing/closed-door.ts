import { openingOf } from '../freshness/open'
import type { Service } from '../service'
import { isAskedAtTheMunicipality } from '../way-in/phones'
import { isAdvice } from './first-cards'
import type { Plan } from './plan'
import type { Suggestion } from './suggestion'

/** The municipality of a plan, with the hours of 14 030. */
export const municipalityOf = ({ steps }: Pick<Plan, 'steps'>): Service | undefined =>
  steps
    .flatMap(({ services, more }) => [...services, ...more])
    .find(({ service }) => service.kinds.includes('municipality'))?.service

/** A card whose number is 14 030 while that is known to be closed, and when it opens. */
export interface ClosedDoor {
  card: Suggestion
  opens: Date
}

/** The first such card of a plan; undefined where no card is asked for at 14 030, where that is open, or where nobody knows. */
export function closedDoor(plan: Pick<Plan, 'first' | 'steps'>, now: Date): ClosedDoor | undefined {
  const card = plan.first
    .flatMap((one) => (isAdvice(one) ? [] : [one]))
    .find((one) => isAskedAtTheMunicipality(one.service, now))
  const municipality = municipalityOf(plan)
  const opening = municipality && openingOf(municipality, now)
  return card && opening?.is === 'closed' && opening.opens ? { card, opens: opening.opens } : undefined
}

import { openingAt } from '../hours/opening'
import { isRoundTheClock } from '../hours/schedule'
import { isAdvice } from './first-cards'
import type { Plan } from './plan'

/** Who can be spoken to at this moment, as far as that is known: day and night, or in the hours that it is open now. */
export interface LineNow {
  name: string
  when: 'always' | 'now'
}

/** The line of a plan to talk to now; undefined where it has none, or where nobody knows that it answers at this hour. */
export function lineNow({ steps }: Pick<Plan, 'steps'>): LineNow | undefined {
  const line = steps.find(({ id }) => id === 'talk-now')?.services[0]
  if (!line) return undefined
  const { name } = line.service
  if (line.reasons.includes('round-the-clock')) return { name, when: 'always' }
  return line.openNow === 'yes' ? { name, when: 'now' } : undefined
}

/** The first of the cards that answers day and night; undefined where none does. */
export const alwaysThere = ({ first }: Pick<Plan, 'first'>): string | undefined =>
  first.flatMap((card) => (isAdvice(card) || !isRoundTheClock(card.service.schedules) ? [] : [card.service.name]))[0]

/** The start of the next hours of 14 030, as far as they are known to be over now; undefined where it is open, or that is not known. */
export function municipalityOpens({ steps }: Pick<Plan, 'steps'>, now: Date): Date | undefined {
  const municipality = steps
    .flatMap(({ services, more }) => [...services, ...more])
    .find(({ service }) => service.kinds.includes('municipality'))?.service
  if (!municipality) return undefined
  const opening = openingAt(municipality.schedules, now)
  return opening.is === 'closed' ? opening.opens : undefined
}

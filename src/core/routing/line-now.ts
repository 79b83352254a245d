import { openingAt } from '../hours/opening'
import { isRoundTheClock } from '../hours/schedule'
import type { Service } from '../service'
import { dangerKinds } from '../situations/danger-services'
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

/** Who answers day and night in this danger: the first of the cards that is there for it, or else any of them; undefined where none does. */
export function alwaysThere({ first }: Pick<Plan, 'first'>): string | undefined {
  const always = first.flatMap((card) =>
    isAdvice(card) || !isRoundTheClock(card.service.schedules) ? [] : [card.service],
  )
  const isForIt = ({ kinds }: Service) => kinds.some((kind) => dangerKinds.includes(kind) && kind !== 'listening-line')
  return (always.find(isForIt) ?? always[0])?.name
}

/** The start of the next hours of 14 030, as far as they are known to be over now; undefined where it is open, or that is not known. */
export function municipalityOpens({ steps }: Pick<Plan, 'steps'>, now: Date): Date | undefined {
  const municipality = steps
    .flatMap(({ services, more }) => [...services, ...more])
    .find(({ service }) => service.kinds.includes('municipality'))?.service
  if (!municipality) return undefined
  const opening = openingAt(municipality.schedules, now)
  return opening.is === 'closed' ? opening.opens : undefined
}

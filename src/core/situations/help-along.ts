import type { Card } from '../routing/first-cards'
import type { Service } from '../service'
import { firstHelp } from './first-help'
import type { Situation } from './situation'

/** Who helps first, for somebody who goes along: as for somebody else; in what only the young are asked, as for them. */
export function helpAlong(situation: Situation, services: readonly Service[], now: Date): readonly Card[] {
  const forOthers = firstHelp(situation, 'someone-else', services, now)
  return forOthers.length > 0 ? forOthers : firstHelp(situation, 'youth', services, now)
}

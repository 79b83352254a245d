import { dayOf, wallClock } from '../hours/amsterdam'
import type { Done } from '../report/done'
import type { Service } from '../service'
import { type Check, checkOf, checks } from './check-of'
import { countBy, countFacts, type FactCount } from './count-facts'
import { type NotNear, notNearIn } from './not-near'

/** How true the directory is on a day, in numbers. */
export interface HowTrue {
  /** The day in Utrecht, YYYY-MM-DD. */
  day: string
  facts: readonly FactCount[]
  /** Every phone number, by who checked it. */
  phones: Readonly<Record<Check, number>>
  /** What was done with reports; undefined while there are none. */
  done: Done | undefined
  notNear: NotNear
}

export const howTrue = (services: readonly Service[], done: Done | undefined, now: Date): HowTrue => ({
  day: dayOf(now),
  facts: countFacts(services, wallClock(now)),
  phones: countBy(
    checks,
    services.flatMap(({ phones }) => phones),
    ({ evidence }) => checkOf(evidence),
  ),
  done,
  notNear: notNearIn(services),
})

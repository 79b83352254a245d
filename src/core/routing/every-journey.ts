import { findPlace } from '../place/place'
import { wijkSlugs } from '../place/wijken'
import { topics } from '../taxonomy'
import { type Answers, ageBandsFor, knowns, weights, whos } from '../triage/answers'

/** Every journey with no topic or one; each of the other answers given or skipped. */
export function* everyJourney(): Generator<Answers> {
  for (const who of whos)
    for (const age of orNot(ageBandsFor(who)))
      for (const topic of orNot(topics))
        for (const weight of orNot(weights))
          for (const known of orNot(knowns)) yield { who, age, topics: topic ? [topic] : [], weight, known }
}

/** No place, every wijk, and a postcode of Amsterdam. */
export const everyPlace = [undefined, ...wijkSlugs, '1012'].map(findPlace)

/** One moment in each class of hours, all in a week without holidays. */
export const everyHour = {
  'working-day': new Date('2026-11-24T10:00:00+01:00'),
  evening: new Date('2026-11-24T20:00:00+01:00'),
  night: new Date('2026-11-25T03:00:00+01:00'),
  'day-off': new Date('2026-11-28T15:00:00+01:00'),
} as const

/** How many plans `tests/every-plan/` walks: each journey at each place in each class of hours. */
export const countPlans = (): number => [...everyJourney()].length * everyPlace.length * Object.keys(everyHour).length

function orNot<T>(all: readonly T[]): readonly (T | undefined)[] {
  return [undefined, ...all]
}

import { findPlace } from '../place/place'
import { wijkSlugs } from '../place/wijken'
import { rowFor, situations } from '../situations/find-situations'
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

/** Every journey with one situation, at each age at which it is asked, for each weight; also with each that helps already where `withKnown`. */
export function* everySituation(withKnown: boolean): Generator<Answers> {
  for (const situation of situations)
    for (const who of whos)
      for (const age of orNot(ageBandsFor(who)))
        if (rowFor(situation, { who, age }))
          for (const weight of orNot(weights))
            for (const known of withKnown ? orNot(knowns) : [undefined])
              yield { who, age, topics: situation.topics.slice(0, 1), situations: [situation.id], weight, known }
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

const count = (journeys: Iterable<Answers>): number => [...journeys].length

/** How many plans `tests/every-plan/` walks in one class of hours: each journey at each place, and whoever helps already beside a situation where no place is told. */
export const countPlansOfAnHour = (): number =>
  (count(everyJourney()) + count(everySituation(false))) * everyPlace.length +
  count(everySituation(true)) -
  count(everySituation(false))

/** How many plans `tests/every-plan/` walks. */
export const countPlans = (): number => countPlansOfAnHour() * Object.keys(everyHour).length

function orNot<T>(all: readonly T[]): readonly (T | undefined)[] {
  return [undefined, ...all]
}

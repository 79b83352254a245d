import * as fc from 'fast-check'
import { buurten } from '../../src/core/place/buurten'
import { findPlace } from '../../src/core/place/place'
import { wijken } from '../../src/core/place/wijken'
import { everyHour } from '../../src/core/routing/every-journey'
import { plan } from '../../src/core/routing/plan'
import type { Service } from '../../src/core/service'
import { maximumSituations, situations } from '../../src/core/situations/find-situations'
import { topics } from '../../src/core/taxonomy'
import { ageBandsFor, knowns, maximumTopics, weights, whos } from '../../src/core/triage/answers'

const seed = 20261129
const journeys = 20_000
const warmUp = 2000
/** The best counts: what else the machine does is not the plan's time. */
const triesOfEach = 3

const maybe = <T>(all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: undefined })
const ids = situations.map(({ id }) => id)
const someJourney = fc.constantFrom(...whos).chain((who) =>
  fc.record({
    answers: fc.record({
      who: fc.constant(who),
      age: maybe(ageBandsFor(who)),
      topics: fc.uniqueArray(fc.constantFrom(...topics), { maxLength: maximumTopics }),
      situations: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: maximumSituations }),
      weight: maybe(weights),
      known: maybe(knowns),
    }),
    place: maybe([...wijken.map(({ slug }) => slug), ...buurten.map(({ code }) => code), '1012']),
    now: fc.constantFrom(...Object.values(everyHour)),
  }),
)

/** Milliseconds that a plan takes over the whole directory, for random journeys with and without situations, in every class of hours. The same ones each time. */
export function timePlans(services: readonly Service[]) {
  const times: number[] = []
  for (const [at, { answers, place, now }] of fc.sample(someJourney, { seed, numRuns: journeys + warmUp }).entries()) {
    const where = findPlace(place)
    const tries = Array.from({ length: triesOfEach }, () => {
      const start = performance.now()
      plan(answers, where, now, services)
      return performance.now() - start
    })
    if (at >= warmUp) times.push(Math.min(...tries))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return [
    { what: `plan() over ${services.length} services, median of ${times.length}`, value: at(0.5), unit: 'ms' },
    { what: 'plan(), p99', value: at(0.99), unit: 'ms', bound: '≤ 2' },
  ]
}

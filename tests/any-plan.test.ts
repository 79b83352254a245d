import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliases } from '@/core/place/aliases'
import { buurten } from '@/core/place/buurten'
import { findPlace, type Place } from '@/core/place/place'
import { postcodes } from '@/core/place/postcodes'
import { wijken } from '@/core/place/wijken'
import { plan } from '@/core/routing/plan'
import { maximumSituations, situations } from '@/core/situations/find-situations'
import { topics } from '@/core/taxonomy'
import { type Answers, ageBandsFor, knowns, maximumTopics, weights, whos } from '@/core/triage/answers'
import { services } from './directory-under-test'
import { type Case, laws } from './laws'

const maybe = <T>(all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: undefined })

const someAnswers: fc.Arbitrary<Answers> = fc.constantFrom(...whos).chain((who) =>
  fc.record({
    who: fc.constant(who),
    age: maybe(ageBandsFor(who)),
    topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 2, maxLength: maximumTopics }),
    situations: fc.uniqueArray(fc.constantFrom(...situations.map(({ id }) => id)), { maxLength: maximumSituations }),
    weight: maybe(weights),
    known: maybe(knowns),
  }),
)

const somePlace = fc
  .constantFrom(
    ...wijken.map(({ slug }) => slug),
    ...postcodes.map(({ postcode }) => postcode),
    ...buurten.map(({ code }) => code),
    ...aliases.map(({ name }) => name),
    '1012',
    '3500',
    'nergens',
    '',
  )
  .map(findPlace)

/** The hours around the night in which a fact becomes old, when the day in Utrecht is not that of UTC. */
const nightsOfAgeing = services
  .flatMap(({ evidence: { existence } }) => existence.dateEnd ?? existence.date ?? [])
  .filter((date) => date.length === '2026-01-31'.length)
  .flatMap((date) => {
    const midnight = Date.parse(date.replace(/^\d{4}/, (year) => String(Number(year) + 3)))
    return [-3, -1, 1, 23, 25].map((hours) => new Date(midnight + hours * 3_600_000))
  })

const someMoment = fc.oneof(
  { weight: 3, arbitrary: fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...nightsOfAgeing) },
)

/** The seed is drawn once, so that every law looks at the same journeys. */
const [seed] = fc.sample(fc.integer(), 1)
const aPrime = 7919
const someOrder = fc.integer({ min: 1, max: aPrime - 1 })

const shuffle = <T>(all: readonly T[], order: number) =>
  all
    .map((one, index) => ({ one, rank: ((index + 1) * order) % aPrime }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)

function toCase(answers: Answers, place: Place, now: Date, order: number): Case {
  const { topics, situations = [] } = answers
  return {
    answers,
    place,
    now,
    plan: plan(answers, place, now, services),
    less: [
      plan({ ...answers, topics: topics.slice(1) }, place, now, services),
      plan({ ...answers, situations: situations.slice(1) }, place, now, services),
    ],
    again: plan(
      { ...answers, topics: shuffle(topics, order), situations: shuffle(situations, order) },
      place,
      now,
      shuffle(services, order),
    ),
  }
}

const cases = new Map<string, Case>()

/** The plans of a journey are made for the first law that looks at it. */
function caseOf(...journey: Parameters<typeof toCase>): Case {
  const key = JSON.stringify(journey)
  const one = cases.get(key) ?? toCase(...journey)
  cases.set(key, one)
  return one
}

describe('any journey with two to four topics, at any place and any moment', () => {
  test.each(laws)('$title', ({ wrong }) => {
    fc.assert(
      fc.property(someAnswers, somePlace, someMoment, someOrder, (...journey) => {
        expect(wrong(caseOf(...journey))).toBeUndefined()
      }),
      { numRuns: 3000, seed },
    )
  })
})

describe('low spirits among any four topics, when one is stuck', () => {
  const others = topics.filter((topic) => !['mood', 'unsure', 'unsafe', 'pregnancy'].includes(topic))
  const sets = others.flatMap((a, i) =>
    others.slice(i + 1).flatMap((b, j) => others.slice(i + j + 2).map((c) => [a, b, c, 'mood' as const])),
  )
  const place = findPlace('west')

  test.each(['parent', 'youth', 'someone-else', 'professional'] as const)(
    'for %s 113 stands in the first step, in office hours and at night',
    (who) => {
      const without = sets.flatMap((topics) =>
        ['2026-11-30T10:00:00+01:00', '2026-11-30T22:00:00+01:00']
          .filter((at) => {
            const { steps } = plan({ who, topics, weight: 'stuck' }, place, new Date(at), services)
            return !steps[0]?.services.some(({ service }) => service.slug === '113')
          })
          .map((at) => `${topics} ${at}`),
      )
      expect(without).toEqual([])
    },
  )
})

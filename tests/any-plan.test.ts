import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliases } from '@/core/place/aliases'
import { buurten } from '@/core/place/buurten'
import { findPlace } from '@/core/place/place'
import { postcodes } from '@/core/place/postcodes'
import { wijken } from '@/core/place/wijken'
import { plan } from '@/core/routing/plan'
import { topics } from '@/core/taxonomy'
import { type Answers, ageBandsFor, knowns, maximumTopics, weights, whos } from '@/core/triage/answers'
import { services } from './directory-under-test'
import { laws, whatWasLost } from './laws'

const maybe = <T>(all: readonly T[]) => fc.option(fc.constantFrom(...all), { nil: undefined })

const someAnswers: fc.Arbitrary<Answers> = fc.constantFrom(...whos).chain((who) =>
  fc.record({
    who: fc.constant(who),
    age: maybe(ageBandsFor(who)),
    topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 2, maxLength: maximumTopics }),
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

const someMoment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })

describe('any journey with two to four topics, at any place and any moment', () => {
  test.each(Object.entries(laws))('%s', (_, law) => {
    fc.assert(
      fc.property(someAnswers, somePlace, someMoment, (answers, place, now) => {
        expect(law({ answers, place, now, plan: plan(answers, place, now, services) })).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })

  test('6 adding a topic never removes the buurtteam or a line that is open day and night', () => {
    fc.assert(
      fc.property(someAnswers, somePlace, someMoment, (answers, place, now) => {
        const less = plan({ ...answers, topics: answers.topics.slice(1) }, place, now, services)
        expect(whatWasLost(less, { answers, place, now, plan: plan(answers, place, now, services) })).toBeUndefined()
      }),
      { numRuns: 1500 },
    )
  })

  test('7 the same answers give the same plan, in whatever order the topics and the services come', () => {
    fc.assert(
      fc.property(someAnswers, somePlace, someMoment, fc.infiniteStream(fc.nat()), (answers, place, now, numbers) => {
        const shuffle = <T>(all: readonly T[]) =>
          all
            .map((one) => ({ one, rank: numbers.next().value ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one)
        const other = plan({ ...answers, topics: shuffle(answers.topics) }, place, now, shuffle(services))
        expect(other).toEqual(plan(answers, place, now, services))
      }),
      { numRuns: 1500 },
    )
  })
})

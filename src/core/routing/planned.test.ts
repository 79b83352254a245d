import { expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { advance, firstScreen } from '../triage/advance'
import { sentBy } from '../triage/entry'
import type { Replies } from '../triage/replies'
import { makeService } from './fixture'
import { plan } from './plan'
import { plannedAt } from './planned'

const now = new Date('2026-11-24T10:00:00+01:00')
const services = [makeService({ slug: 'gemeente-utrecht', layer: 'general', kinds: ['municipality'] })]
const screenAt = (replies: Replies) => advance(sentBy({ replies, asked: null, at: now.getTime() }), services)
const all: Replies = { who: 'parent', age: 'skip', topics: 'skip', weight: 'tips', known: 'none', place: 'Lunetten' }

test('the plan stands on the screen after the last question, with the answers and the place it rests on', () => {
  const planned = plannedAt(screenAt(all), now, services)
  expect(planned?.answers).toMatchObject({
    who: 'parent',
    age: undefined,
    topics: [],
    weight: 'tips',
    known: undefined,
  })
  const { answers } = planned ?? { answers: { who: 'parent' as const, topics: [] } }
  expect(planned?.plan).toEqual(plan(answers, findPlace('Lunetten'), now, services))
})

test('while a question is asked there is no plan', () => {
  expect(plannedAt(firstScreen, now, services)).toBeUndefined()
  expect(plannedAt(screenAt({ who: 'parent' }), now, services)).toBeUndefined()
  expect(plannedAt({ ...firstScreen, question: null }, now, services)).toBeUndefined()
})

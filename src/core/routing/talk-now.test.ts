import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { findSituation } from '../situations/find-situations'
import type { Topic } from '../taxonomy'
import type { Weight, Who } from '../triage/answers'
import { talkNowFor } from './talk-now'

const byDay = new Date('2026-11-24T10:00:00+01:00')
const byNight = new Date('2026-11-25T03:00:00+01:00')
const suicide = ['suicide-prevention-line']
const listening = ['listening-line']

function talk(now: Date, weight: Weight, topic: Topic, id?: string, who: Who = 'youth') {
  const answers = { who, age: '16-17', topics: [topic], weight } as const
  const situation = id === undefined ? [] : [findSituation(id) ?? { id, topics: [topic], rows: [] }]
  const circumstances = { answers, place: findPlace(''), now, situations: id ? [id] : [] }
  return talkNowFor(circumstances, situation, [])
}

describe('somebody to talk to now', () => {
  test.each([
    ['by day, low and stuck', byDay, 'stuck', 'mood', { place: 'second', kinds: suicide }],
    ['by night, low and stuck', byNight, 'stuck', 'mood', { place: 'above', kinds: suicide }],
    ['by day, low for a while', byDay, 'ongoing', 'mood', null],
    ['by night, low for a while', byNight, 'ongoing', 'mood', { place: 'above', kinds: listening }],
    ['by day, stuck in a loss', byDay, 'stuck', 'loss-trauma', { place: 'above', kinds: listening }],
    ['by day, a loss for a while', byDay, 'ongoing', 'loss-trauma', null],
    ['by day, stuck at school', byDay, 'stuck', 'school', null],
    ['by night, stuck at school', byNight, 'stuck', 'school', { place: 'below', kinds: listening }],
  ] as const)('%s', (_, now, weight, topic, expected) => {
    expect(talk(now, weight, topic)).toEqual(expected)
  })

  test('who works with a family reads of who thinks along before who listens', () => {
    expect(talk(byDay, 'stuck', 'loss-trauma', undefined, 'professional')).toBeNull()
    expect(talk(byNight, 'ongoing', 'mood', undefined, 'professional')).toEqual({ place: 'below', kinds: listening })
  })

  test('113 stands with a situation that says so, and only for who is stuck in it', () => {
    expect(talk(byDay, 'stuck', 'mood', 'sad-anxious')).toEqual({ place: 'second', kinds: suicide })
    expect(talk(byDay, 'ongoing', 'mood', 'sad-anxious')).toBeNull()
    expect(talk(byDay, 'stuck', 'mood', 'eating')).toBeNull()
  })
})

import { expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { makeService } from '../routing/fixture'
import type { Plan } from '../routing/plan'
import { mostPicks } from './list'
import { listAddable, listOfPlan, readyListFor } from './ready'

const money = makeService({ slug: 'money', topics: ['money'] })
const schoolInOost = makeService({ slug: 'school', topics: ['school'], areas: [{ type: 'wijk', code: 'oost' }] })
const specialists = makeService({
  slug: 'specialists',
  layer: 'specialist-help',
  kinds: ['specialist-team'],
  access: 'referral',
})
const babies = makeService({ slug: 'babies', layer: 'basic-help', kinds: ['youth-health-care'] })
const slugsOf = (services: readonly { slug: string }[]) => services.map(({ slug }) => slug)

test('what may be added is about the topic and there for the wijk, where they are chosen', () => {
  const all = [money, schoolInOost]
  expect(slugsOf(listAddable({ topic: null, wijk: null }, all))).toEqual(['money', 'school'])
  expect(slugsOf(listAddable({ topic: 'school', wijk: null }, all))).toEqual(['school'])
  expect(slugsOf(listAddable({ topic: null, wijk: 'west' }, all))).toEqual(['money'])
})

test('the list to begin with in a wijk has its specialists, marked as after a referral, and the care for the youngest', () => {
  expect(readyListFor('oost', [money, specialists, babies])).toEqual({
    picks: [
      { slug: 'specialists', reason: 'referral' },
      { slug: 'babies', reason: null },
    ],
    wijk: 'oost',
  })
})

test('the list of a plan names its help in order, at most twenty, and its wijk; nothing of the answers', () => {
  const services = Array.from({ length: 25 }, (_, index) => ({ service: makeService({ slug: `s${index}` }) }))
  const plan = { steps: [{ services }], place: findPlace('oost') } as unknown as Plan
  const list = listOfPlan(plan)
  expect(slugsOf(list.picks)).toEqual(slugsOf(services.slice(0, mostPicks).map(({ service }) => service)))
  expect(Object.keys(list)).toEqual(['picks', 'wijk'])
  expect(list.wijk).toBe('oost')
  expect(listOfPlan({ ...plan, place: { status: 'outside' } }).wijk).toBeNull()
})

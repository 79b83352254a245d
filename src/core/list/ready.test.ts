import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { everyHour, everyJourney, everySituation } from '../routing/every-journey'
import { makeService } from '../routing/fixture'
import { type Plan, plan } from '../routing/plan'
import type { Service } from '../service'
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
  const list = listOfPlan(plan, 'parent')
  expect(slugsOf(list.picks)).toEqual(slugsOf(services.slice(0, mostPicks).map(({ service }) => service)))
  expect(Object.keys(list)).toEqual(['picks', 'wijk'])
  expect(list.wijk).toBe('oost')
  expect(listOfPlan({ ...plan, place: { status: 'outside' } }, 'parent').wijk).toBeNull()
})

const planOf = (services: readonly Service[]) =>
  ({
    steps: [{ services: services.map((service) => ({ service })) }],
    place: { status: 'not-given' },
  }) as unknown as Plan

test('who asks for somebody else gives no list that opens with somebody who listens; the rest keeps its order', () => {
  const named = [makeService({ slug: 'line', kinds: ['listening-line'] }), money, babies]
  for (const who of ['someone-else', 'professional'] as const)
    expect(slugsOf(listOfPlan(planOf(named), who).picks)).toEqual(['money', 'babies', 'line'])
  for (const who of ['parent', 'youth'] as const)
    expect(slugsOf(listOfPlan(planOf(named), who).picks)).toEqual(['line', 'money', 'babies'])
})

test('in every plan for somebody else, by day and at night, the lines that listen end the list', () => {
  const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
  const lines = services.filter(({ kinds }) => kinds.includes('listening-line')).map(({ slug }) => slug)
  const asked = [...everySituation(false), ...everyJourney()].filter(
    ({ who, known }) => !known && (who === 'someone-else' || who === 'professional'),
  )
  let moved = 0
  for (const now of [everyHour['working-day'], everyHour.night])
    for (const answers of asked) {
      const made = plan(answers, findPlace('overvecht'), now, services)
      const isLine = slugsOf(listOfPlan(made, answers.who).picks).map((slug) => lines.includes(slug))
      expect(isLine.toSorted(), JSON.stringify(answers)).toEqual(isLine)
      expect(isLine[0], JSON.stringify(answers)).toBe(false)
      if (lines.includes(made.steps[0]?.services[0]?.service.slug ?? '')) moved++
    }
  expect(moved).toBeGreaterThan(0)
})

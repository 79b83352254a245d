import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPlace } from '../place/place'
import { everyHour, everyJourney, everySituation } from '../routing/every-journey'
import { makeService } from '../routing/fixture'
import { type Plan, plan } from '../routing/plan'
import type { Service } from '../service'
import { mostPicks } from './list'
import { listAddable, pickFromPlan, readyListFor } from './ready'

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

describe('a plan that is given along', () => {
  const help = (slug: string, parts: Partial<Service> = {}) => ({ service: makeService({ slug, ...parts }) })
  const steps = [{ services: Array.from({ length: 25 }, (_, index) => help(`s${index}`)) }]
  const planOf = (parts: object) => ({ steps, first: [], place: findPlace('oost'), ...parts }) as unknown as Plan

  test('begins with three that it begins with, and offers all others that it names, twenty in all, each once', () => {
    const first = ['school', help('s7'), help('s3')]
    const { list, offered } = pickFromPlan(planOf({ first }), 'parent')
    expect(slugsOf(list.picks)).toEqual(['s7', 's3', 's0'])
    const all = slugsOf([...list.picks, ...offered.picks])
    expect(new Set(all).size).toBe(mostPicks)
    expect(all).toHaveLength(mostPicks)
  })

  test('knows its wijk, and nothing of the answers', () => {
    expect(pickFromPlan(planOf({}), 'parent').list.wijk).toBe('oost')
    expect(pickFromPlan(planOf({ place: { status: 'outside' } }), 'parent').list.wijk).toBeNull()
  })

  test.each(['someone-else', 'professional'] as const)('never begins with a line that listens for %s', (who) => {
    const listens = help('line', { kinds: ['listening-line'], layer: 'line' })
    const plan = planOf({ first: [listens, help('team')], steps: [{ services: [listens, help('club')] }] })
    const { list, offered } = pickFromPlan(plan, who)
    expect(slugsOf([...list.picks, ...offered.picks])).toEqual(['team', 'club', 'line'])
    expect(slugsOf(pickFromPlan(plan, 'parent').list.picks)).toEqual(['line', 'team', 'club'])
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
        const { list, offered } = pickFromPlan(made, answers.who)
        const isLine = slugsOf([...list.picks, ...offered.picks]).map((slug) => lines.includes(slug))
        expect(isLine.toSorted(), JSON.stringify(answers)).toEqual(isLine)
        expect(isLine[0], JSON.stringify(answers)).toBe(false)
        if (lines.includes(made.steps[0]?.services[0]?.service.slug ?? '')) moved++
      }
    expect(moved).toBeGreaterThan(0)
  })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wijken } from '../place/wijken'
import type { Service } from '../service'
import { topics } from '../taxonomy'
import { coverageOfCity } from './coverage'
import { makeService } from './fixture'
import { listGapsOfCity } from './gaps'
import { listPhoneRound } from './phone-round'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }
const now = new Date('2026-11-24T10:00:00+01:00')

test('every topic stands beside every wijk once', () => {
  const cells = coverageOfCity(services)
  expect(cells).toHaveLength((topics.length - 1) * wijken.length)
  expect(new Set(cells.map(({ topic, wijk }) => `${topic} ${wijk}`)).size).toBe(cells.length)
})

test('what routing calls a gap is missing here too', () => {
  const without = services.filter(({ topics, layer }) => !topics.includes('money') || layer === 'specialist-help')
  const missing = new Set(
    coverageOfCity(without).flatMap(({ topic, wijk, missing }) => missing.map((age) => `${topic} ${age} ${wijk}`)),
  )
  const gaps = listGapsOfCity(without, now)
  expect(gaps.length).toBeGreaterThan(10)
  for (const { topic, age, wijk } of gaps) if (topic !== 'unsure') expect(missing).toContain(`${topic} ${age} ${wijk}`)
})

test('a cell without services misses every age, and one with services for all ages none', () => {
  for (const { services, missing } of coverageOfCity([])) {
    expect(services).toBe(0)
    expect(missing.length).toBeGreaterThan(0)
  }
})

test('the phone round holds every fact once: stale or of unknown age first, then due, then fresh, and in each what is shown most', () => {
  const facts = listPhoneRound(services, now)
  const all = services.reduce(
    (sum, { evidence, phones, schedules, locations }) =>
      sum + Object.keys(evidence).length + phones.length + schedules.length + locations.length,
    0,
  )
  expect(facts).toHaveLength(all)
  const turns = { unknown: 0, stale: 0, due: 1, fresh: 2 }
  const rankOf = ({ freshness }: (typeof facts)[number]) => turns[freshness]
  for (const [index, fact] of facts.slice(1).entries()) {
    const before = facts[index] as (typeof facts)[number]
    expect(rankOf(fact)).toBeGreaterThanOrEqual(rankOf(before))
    if (rankOf(fact) === rankOf(before)) expect(fact.shown).toBeLessThanOrEqual(before.shown)
  }
})

test('counts what one can go to of one’s own accord, where it works', () => {
  const parts = { topics: ['money' as const], areas: [{ type: 'wijk' as const, code: 'oost' }] }
  const cells = coverageOfCity([
    makeService({ slug: 'open', ...parts }),
    makeService({ slug: 'referred', access: 'referral', ...parts }),
    makeService({ slug: 'far', layer: 'specialist-help', ...parts }),
  ])
  expect(cells.filter(({ services }) => services > 0)).toEqual([
    { topic: 'money', wijk: 'oost', services: 1, near: 1, missing: [], byAge: expect.anything() },
  ])
})

test('near is what is there for a part of the city, the buurtteam apart, at the ages at which one asks about it', () => {
  const inOost = [{ type: 'wijk' as const, code: 'oost' }]
  const cellOf = (...services: Service[]) =>
    coverageOfCity(services).find(({ topic, wijk }) => topic === 'school' && wijk === 'oost')
  const parts = { topics: ['school' as const] }
  const city = cellOf(makeService({ slug: 'city', ...parts }))
  expect(city).toMatchObject({ services: 1, near: 0 })
  expect(city?.byAge[0]).toEqual({ age: '4-11', near: 0, city: 1 })
  expect(cellOf(makeService({ slug: 'team', kinds: ['buurtteam'], areas: inOost, ...parts }))?.near).toBe(0)
  const forTeens = cellOf(makeService({ slug: 'near', areas: inOost, minimumAge: 12, maximumAge: 15, ...parts }))
  expect(forTeens?.byAge.map(({ age, near }) => [age, near])).toEqual([
    ['4-11', 0],
    ['12-15', 1],
    ['16-17', 0],
    ['18-23', 0],
  ])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wijken } from '../place/wijken'
import type { Service } from '../service'
import { makeService } from './fixture'
import { groupByKind, listInWijk, teamOfWijk } from './in-wijk'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

test.each(wijken)('$slug has something near, a team of specialists, and all of the city', ({ slug }) => {
  const { near, specialists, city } = listInWijk(slug, services)
  expect(near.length).toBeGreaterThan(0)
  expect(specialists.filter(({ kinds }) => kinds.includes('specialist-team'))).toHaveLength(1)
  expect(city.length).toBeGreaterThan(20)
  for (const { areas } of near) expect(areas.some(({ type }) => type === 'wijk' || type === 'buurt')).toBe(true)
})

test('a playground of one wijk stands in no other', () => {
  const found = wijken.filter(({ slug }) =>
    listInWijk(slug, services).near.some((one) => one.slug === 'speeltuin-anansi'),
  )
  expect(found.map(({ slug }) => slug)).toEqual(['zuidwest'])
})

const wijkAndCity = makeService({
  slug: 'both',
  areas: [
    { type: 'wijk', code: 'oost' },
    { type: 'municipality', code: 'utrecht' },
  ],
})
const team = makeService({
  slug: 'team',
  layer: 'basic-help',
  kinds: ['buurtteam'],
  areas: [{ type: 'wijk', code: 'oost' }],
})

test('what is there for the whole city too is not of the wijk, and the teams stand apart', () => {
  const { near, city } = listInWijk('oost', [wijkAndCity, team])
  expect(near).toEqual([])
  expect(city).toEqual([wijkAndCity])
})

test.each(wijken)('$slug has one buurtteam, and where there are more, all of them behind one entry', ({ slug }) => {
  const { team, candidates } = teamOfWijk(slug, services)
  expect(team?.kinds).toContain('buurtteam')
  expect(candidates.length === 0).toBe(team?.slug !== 'buurtteams-utrecht')
  expect(candidates).not.toHaveLength(1)
})

test('help stands once under its first kind, in the order of the taxonomy', () => {
  const { near } = listInWijk('overvecht', services)
  const groups = groupByKind(near)
  const slugs = (services: readonly Service[]) => services.map(({ slug }) => slug).toSorted()
  expect(slugs(groups.flatMap((group) => group.services))).toEqual(slugs(near))
  expect(groups.map(({ kind }) => kind).indexOf('playground')).toBeLessThan(
    groups.map(({ kind }) => kind).indexOf('activities'),
  )
  for (const group of groups) for (const one of group.services) expect(one.kinds[0]).toBe(group.kind)
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wijken } from '../place/wijken'
import type { Service } from '../service'
import { listInWijk } from './in-wijk'

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

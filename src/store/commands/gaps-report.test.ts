import { expect, test } from 'vitest'
import { wijken } from '../../core/place/wijken'
import { makeService } from '../../core/routing/fixture'
import { gapsAsCsv, gapsAsTable } from './gaps-report'

const now = new Date('2026-11-24T10:00:00+01:00')
const inOost = [{ type: 'wijk' as const, code: 'oost' }]
const services = [
  makeService({ slug: 'near', topics: ['money'], areas: inOost, minimumAge: 12 }),
  makeService({ slug: 'city', topics: ['money'], maximumAge: 15 }),
]

test('a spreadsheet gets a row for each topic, age and wijk with nothing near, and how much there is for the city', () => {
  const [head, ...rows] = gapsAsCsv(services).split('\r\n')
  expect(head).toBe('\uFEFFtopic;age;wijk;for the whole city')
  expect(rows).toContain('money;4 to 11;oost;1')
  expect(rows).toContain('money;12 to 15;west;1')
  expect(rows).toContain('money;16 to 17;west;0')
  expect(rows).not.toContain('money;12 to 15;oost;1')
})

test('a table has a column for each wijk, with a dot where something is near', () => {
  const lines = gapsAsTable(services, now).split('\n')
  const head = lines.find((line) => line.startsWith('topic'))?.split(/\s+/) ?? []
  expect(head.slice(2)).toEqual(wijken.map(({ slug }) => slug))
  const row = lines.find((line) => /^money +12-15/.test(line))?.split(/\s+/) ?? []
  expect(row[head.indexOf('oost')]).toBe('·')
  expect(row[head.indexOf('west')]).toBe('1')
})

test('what has nothing at all is named below it', () => {
  expect(gapsAsTable(services, now)).toContain('nothing at all: school, 4-11, oost')
})

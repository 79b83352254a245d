import { expect, test } from 'vitest'
import { makeService } from '../../core/routing/fixture'
import { phoneRoundAsCsv, phoneRoundAsList } from './phone-round-report'

const now = new Date('2026-11-24T10:00:00+01:00')
const services = [makeService({ slug: 'team', name: 'Team; Oost' })]

test('a list has a box to tick for each fact, a table a row with the same and cells for what was heard', () => {
  const [, ...lines] = phoneRoundAsList(services, now).split('\n')
  const [head = '', ...rows] = phoneRoundAsCsv(services, now).split('\r\n').slice(0, -1)
  expect(lines.length).toBeGreaterThan(0)
  expect(rows).toHaveLength(lines.length)
  for (const line of lines) expect(line).toMatch(/^\[ \] · .*Team; Oost \(team\)/)
  for (const row of rows) {
    expect(row).toContain(';"Team; Oost";team;')
    expect(row).toMatch(/;;;$/)
    expect(row.replace(/"[^"]*"/g, '').split(';')).toHaveLength(head.split(';').length)
  }
})

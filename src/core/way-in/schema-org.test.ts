import { expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { schemaOrgOf, schemaOrgOfSituation } from './schema-org'

const stated = {
  address: 'a page',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const
const now = new Date('2026-05-01T12:00:00+02:00')
const dated = { ...stated, status: 'dated' } as const
const door = { name: null, postcode: null, buurt: null, accessibility: null }

test('only what a source states is told to machines', () => {
  const data = JSON.stringify(
    schemaOrgOf(
      makeService({
        slug: 'x',
        phones: [
          { number: '030-1', label: null, evidence: stated },
          { number: '030-2', label: null, evidence: dated },
        ],
        locations: [
          { ...door, address: 'Weg 1', evidence: stated },
          { ...door, address: 'Weg 2', evidence: dated },
        ],
        schedules: [
          { days: ['monday'], opens: '09:00', closes: '24:00', of: 'door', evidence: stated },
          { days: ['sunday'], opens: '09:00', closes: '10:00', of: 'door', evidence: dated },
        ],
      }),
      'What it is',
      now,
    ),
  )
  for (const word of ['030-1', 'Weg 1', 'https://schema.org/Monday', '23:59', 'What it is'])
    expect(data).toContain(word)
  for (const word of ['030-2', 'Weg 2', 'Sunday']) expect(data).not.toContain(word)
})

test('the number of the municipality never passes for that of a service', () => {
  expect(JSON.stringify(schemaOrgOf(makeService({ slug: 'x' }), '', now))).not.toContain('14 030')
})

test('areas have the names that people use', () => {
  const areas = [
    { type: 'wijk' as const, code: 'vleuten-de-meern' },
    { type: 'buurt' as const, code: 'BU03440711' },
    { type: 'country' as const, code: 'nederland' },
  ]
  expect(schemaOrgOf(makeService({ slug: 'x', areas }), '', now).areaServed).toEqual([
    'Vleuten-De Meern',
    expect.not.stringContaining('BU'),
    'Nederland',
  ])
})

test('what is stale is not told to machines any more, each fact from its own day', () => {
  const service = makeService({
    slug: 'x',
    phones: [{ number: '030-1', label: null, evidence: stated }],
    locations: [{ ...door, address: 'Weg 1', evidence: stated }],
    schedules: [{ days: ['monday'], opens: '09:00', closes: '24:00', of: 'door', evidence: stated }],
  })
  const told = (day: string) => {
    const data = JSON.stringify(schemaOrgOf(service, '', new Date(`${day}T12:00:00Z`)))
    return ['Monday', '030-1', 'Weg 1'].filter((word) => data.includes(word))
  }
  expect(told('2026-06-30')).toEqual(['Monday', '030-1', 'Weg 1'])
  expect(told('2026-07-01')).toEqual(['030-1', 'Weg 1'])
  expect(told('2027-01-01')).toEqual(['Weg 1'])
  expect(told('2028-01-01')).toEqual([])
})

test('the page of a situation names each who helps first once, and what it cites', () => {
  const team = makeService({ slug: 'team', name: 'Team' })
  const sources = [{ title: 'A page', address: 'https://example.org', date: null }]
  const page = { name: 'Ruzie', language: 'nl', sources, helps: [team, team] }
  expect(schemaOrgOfSituation(page)).toMatchObject({
    '@type': 'WebPage',
    name: 'Ruzie',
    inLanguage: 'nl',
    mentions: [{ name: 'Team', provider: { name: team.organization.name } }],
    citation: [{ '@type': 'CreativeWork', name: 'A page', url: 'https://example.org' }],
  })
  expect(schemaOrgOfSituation({ ...page, sources: [] })).not.toHaveProperty('citation')
})

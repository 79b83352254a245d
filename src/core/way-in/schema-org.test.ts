import { expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { schemaOrgOf } from './schema-org'

const stated = {
  address: 'a page',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const
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
    ),
  )
  for (const word of ['030-1', 'Weg 1', 'https://schema.org/Monday', '23:59', 'What it is'])
    expect(data).toContain(word)
  for (const word of ['030-2', 'Weg 2', 'Sunday']) expect(data).not.toContain(word)
})

test('the number of the municipality never passes for that of a service', () => {
  expect(JSON.stringify(schemaOrgOf(makeService({ slug: 'x' }), ''))).not.toContain('14 030')
})

test('areas have the names that people use', () => {
  const areas = [
    { type: 'wijk' as const, code: 'vleuten-de-meern' },
    { type: 'buurt' as const, code: 'BU03440711' },
    { type: 'country' as const, code: 'nederland' },
  ]
  expect(schemaOrgOf(makeService({ slug: 'x', areas }), '').areaServed).toEqual([
    'Vleuten-De Meern',
    expect.not.stringContaining('BU'),
    'Nederland',
  ])
})

import type { Json } from '../core/facts/facts'
import type { JsonObject } from './json-object'

/** A service of the feed of another city, with everything that we understand of one. For tests. */
export const otherService = (number = 1, more: JsonObject = {}): JsonObject => ({
  id: `1000000${number}-0000-4000-8000-000000000000`,
  name: `Inloop ${number}`,
  status: 'active',
  description: 'Elke week koffie met andere ouders.',
  minimum_age: 4,
  maximum_age: 12,
  url: 'https://inloop.example/',
  email: 'inloop@inloop.example',
  last_modified: '2026-03-15T10:30:45.123Z',
  phones: [{ id: 'p1', number: '+31 30 123 45 67', description: 'Receptie' }],
  schedules: [{ id: 's1', freq: 'WEEKLY', byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' }],
  service_at_locations: [
    {
      id: 'sal1',
      location: {
        id: 'l1',
        location_type: 'physical',
        name: 'Het buurthuis',
        addresses: [
          {
            id: 'a1',
            address_1: 'Dorpsstraat 1',
            city: 'Zeist',
            state_province: 'Utrecht',
            postal_code: '3701AB',
            country: 'NL',
            address_type: 'physical',
          },
        ],
      },
    },
  ],
  languages: [{ id: 't1', code: 'tr', name: 'Turks' }],
  cost_options: [{ id: 'c1', amount: 0, currency: 'EUR' }],
  organization: { id: 'o1', name: 'Welzijn Zeist', description: 'Welzijn', website: 'https://welzijn.example/' },
  ...more,
})

/** A page of a feed that says what is so. */
export const pageOf = (contents: readonly Json[], number = 1, pages = 1, total = contents.length): JsonObject => ({
  total_items: total,
  total_pages: pages,
  page_number: number,
  size: contents.length,
  first_page: number === 1,
  last_page: number === pages,
  empty: contents.length === 0,
  contents,
})

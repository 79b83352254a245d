import { expect, test } from 'vitest'
import { makeService } from '../../core/routing/fixture'
import { askFeed, editionOf, evidence } from './fixture'

const organization = { slug: 'stichting', name: 'Stichting' }
const phones = [{ number: '112', label: null, evidence }]
const locations = [{ name: 'Het veldje', address: null, postcode: null, buurt: null, accessibility: null, evidence }]
const club = makeService({ slug: 'club', name: 'De Club', organization, phones, locations })
const edition = {
  ...editionOf([club]),
  organizations: [{ ...organization, website: 'https://stichting.example/' }],
  retired: [{ slug: 'honk', name: 'Het Honk', organization: 'stichting', closed: true, now: null }],
}
const first = (path: string, query = '') => askFeed(edition, path, query).body.contents[0]
const { id } = first('organizations')
const inShort = [
  { organization_id: id, name: 'De Club', status: 'active' },
  { organization_id: id, name: 'Het Honk', status: 'defunct' },
]

test('an organization in a list has nothing but what it has one of', () => {
  expect(first('organizations')).toEqual({
    id,
    name: 'Stichting',
    description: expect.stringContaining('De Club'),
    website: 'https://stichting.example/',
    dichtbij_slug: 'stichting',
  })
})

test.each([
  ['in a list that is full', 'organizations', 'full=true'],
  ['alone', `organizations/${id}`, ''],
])('an organization %s has its services in short', (_, path, query) => {
  const { services } = query ? first(path, query) : askFeed(edition, path).body
  expect(services).toEqual(inShort.map((one) => ({ id: expect.any(String), ...one })))
})

test.each([
  ['in a list', 'organizations', 'full_service=true'],
  ['in a list that is full', 'organizations', 'full=true&full_service=true'],
  ['alone', `organizations/${id}`, 'full_service=true'],
])('an organization %s has its services in full where that is asked for, without itself in each', (_, path, query) => {
  const { body } = askFeed(edition, path, query)
  const [service, gone] = (body.contents?.[0] ?? body).services
  expect(service).toMatchObject({ ...inShort[0], phones: [{ number: '112' }] })
  expect([service.organization, gone.organization]).toEqual([undefined, undefined])
})

test('what an organization offered is told of it where it offers nothing any more', () => {
  const none = { ...edition, services: [] }
  expect(askFeed(none, 'organizations').body.contents[0].description).toContain('Het Honk')
})

test('a service in a list has what it has one of, and all that belongs to it where that is asked for', () => {
  const { phones: none, organization: short, ...basic } = first('services')
  expect([none, short.name]).toEqual([undefined, 'Stichting'])
  expect(first('services', 'full=true')).toMatchObject({ ...basic, phones: [{ number: '112' }] })
  expect(first('services', 'full=true')).toEqual(askFeed(edition, `services/${basic.id}`).body)
})

test('a service at a location is one whole with its service and its location', () => {
  const shown = first('service_at_locations')
  expect(shown).toMatchObject({
    service_id: shown.service.id,
    location_id: shown.location.id,
    name: 'De Club',
    status: 'active',
    location: { name: 'Het veldje' },
    service: { name: 'De Club', organization: { name: 'Stichting' } },
  })
  expect(shown.service.phones).toBeUndefined()
  const full = first('service_at_locations', 'full=true')
  expect(full.service.phones).toHaveLength(1)
  expect(full).toEqual(askFeed(edition, `service_at_locations/${shown.id}`).body)
})

import { describe, expect, test } from 'vitest'
import { makeService } from '../../core/routing/fixture'
import type { Service } from '../../core/service'
import { wordsIn } from '../../i18n/words'
import { askFeed, editionOf, evidence, evidenceTold } from './fixture'

const words = wordsIn('nl').service
const text = { feesDescription: null, alert: null }
const whole = makeService({
  slug: 'club',
  name: 'De Club',
  alternateNames: ['Klub', 'Het Honk'],
  searchWords: ['geheim woord'],
  layer: 'specialist-help',
  kinds: ['youth-work'],
  topics: ['mood', 'school'],
  madeFor: ['lonely'],
  audience: ['young-people'],
  minimumAge: 0,
  maximumAge: 12,
  access: 'referral',
  referredBy: ['huisarts', 'save'],
  formats: ['group'],
  areas: [
    { type: 'wijk', code: 'oost' },
    { type: 'buurt', code: 'BU03440111' },
    { type: 'municipality', code: 'utrecht' },
  ],
  languages: ['ar'],
  free: true,
  website: 'https://club.example/',
  email: 'club@club.example',
  phones: [{ number: '030-1234567', label: 'op woensdag', evidence }],
  schedules: [{ days: ['wednesday', 'monday'], opens: '09:00', closes: '24:00', of: 'door', evidence }],
  locations: [
    {
      name: 'Het veldje',
      address: 'Zandpad 1',
      postcode: '3571 AB',
      buurt: null,
      accessibility: 'Drempelvrij.',
      evidence,
    },
    { name: null, address: 'Zandpad', postcode: null, buurt: 'BU03440111', accessibility: null, evidence },
    { name: null, address: 'Dorpsplein 2', postcode: '3451 AB', buurt: null, accessibility: null, evidence },
  ],
  texts: [
    { language: 'en', register: 'plain', description: 'Playing.', applicationProcess: 'Come.', ...text },
    { language: 'nl', register: 'child', description: 'Spelen!', applicationProcess: 'Kom.', ...text },
    {
      language: 'nl',
      register: 'plain',
      description: 'Spelen.',
      applicationProcess: 'Loop binnen.',
      feesDescription: 'Gratis.',
      alert: 'Alleen bij droog weer.',
    },
  ],
  evidence: { existence: evidence, ages: { ...evidence, status: 'stated' } },
})

const one = (service: Service) => {
  const edition = editionOf([service])
  const { id } = askFeed(edition, 'services').body.contents[0]
  return askFeed(edition, `services/${id}`).body
}
const shown = one(whole)
const anId = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)

test('what a service has one of stands at its top, in Dutch for adults', () => {
  expect(shown).toMatchObject({
    id: anId,
    organization_id: anId,
    name: 'De Club',
    alternate_name: 'Klub, Het Honk',
    description: 'Spelen.',
    url: 'https://club.example/',
    email: 'club@club.example',
    status: 'active',
    application_process: 'Loop binnen.',
    fees_description: 'Gratis.',
    eligibility_description: expect.stringContaining(`${words.referrers.huisarts}, ${words.referrers.save}`),
    minimum_age: 0,
    maximum_age: 12,
    assured_date: '2026-10-03',
    alert: 'Alleen bij droog weer.',
    last_modified: '2026-11-01T12:00:00.000Z',
    organization: { id: shown.organization_id, name: 'club', description: expect.stringContaining('De Club') },
  })
})

test('other languages and texts for children stand beside it', () => {
  expect(shown.dichtbij_texts).toEqual([
    { language: 'en', register: 'plain', description: 'Playing.', application_process: 'Come.' },
    { language: 'nl', register: 'child', description: 'Spelen!', application_process: 'Kom.' },
  ])
})

test('phones, hours, areas, languages and costs are in the words of HSDS, each with where it was seen', () => {
  const service_id = shown.id
  expect(shown.phones).toEqual([
    { id: anId, service_id, number: '030-1234567', description: 'op woensdag', dichtbij_evidence: evidenceTold },
  ])
  expect(shown.schedules).toEqual([
    {
      id: anId,
      service_id,
      freq: 'WEEKLY',
      byday: 'MO,WE',
      opens_at: '09:00',
      closes_at: '23:59',
      attending_type: 'door',
      notes: 'Europe/Amsterdam',
      dichtbij_evidence: evidenceTold,
    },
  ])
  expect(shown.service_areas).toEqual([
    { id: anId, service_id, name: 'Oost', extent: 'oost', extent_type: 'text' },
    { id: anId, service_id, name: 'Welgelegen, Den Hommel', extent: 'BU03440111', extent_type: 'text' },
    { id: anId, service_id, name: words.area.utrecht, extent: 'utrecht', extent_type: 'text' },
  ])
  expect(shown.languages).toEqual([{ id: anId, service_id, code: 'ar' }])
  expect(shown.cost_options).toEqual([{ id: anId, service_id, amount: 0, currency: 'EUR' }])
  expect(shown.dichtbij_evidence).toEqual({ existence: evidenceTold, ages: { ...evidenceTold, status: 'stated' } })
})

test('a location has an address where its postcode tells the name of the city, else it is described', () => {
  const [whole, street, village] = shown.service_at_locations.map(({ location }: { location: object }) => location)
  const { id } = whole
  expect(whole).toEqual({
    id: anId,
    location_type: 'physical',
    organization_id: shown.organization_id,
    name: 'Het veldje',
    addresses: [
      {
        id: anId,
        location_id: id,
        address_1: 'Zandpad 1',
        city: 'Utrecht',
        state_province: 'Utrecht',
        postal_code: '3571 AB',
        country: 'NL',
        address_type: 'physical',
      },
    ],
    accessibility: [{ id: anId, location_id: id, description: 'Drempelvrij.' }],
    dichtbij_evidence: evidenceTold,
  })
  expect(street).toMatchObject({ description: 'Zandpad, Welgelegen, Den Hommel' })
  expect(village).toMatchObject({ description: 'Dorpsplein 2, 3451 AB' })
  expect([street.addresses, village.addresses]).toEqual([undefined, undefined])
})

test('the closed lists are attributes, one taxonomy each', () => {
  const terms = shown.attributes.map(({ taxonomy_term: term }: { taxonomy_term: { code: string } }) => term.code)
  expect(terms).toEqual([
    'specialist-help',
    'youth-work',
    'mood',
    'school',
    'lonely',
    'young-people',
    'group',
    'referral',
    'huisarts',
    'save',
  ])
})

describe('what is never told', () => {
  const bare = one(
    makeService({ slug: 'bare', evidence: { existence: { ...evidence, checked: null, checkedBy: null } } }),
  )

  test.each([['geheim'], ['editors'], ['checked'], ['metadata']])('%s', (word) => {
    expect(JSON.stringify(shown)).not.toContain(word)
  })

  test('a field that says nothing', () => {
    const empty = JSON.stringify(bare).match(/"[^"]+":(null|""|\[\]|\{\})/g)
    expect(empty).toBeNull()
    expect(Object.keys(bare).sort()).toEqual(
      'attributes dichtbij_evidence dichtbij_slug id last_modified name organization organization_id service_areas status'.split(
        ' ',
      ),
    )
  })

  test('a day on which it was there, where only a month is known', () => {
    expect(bare.assured_date).toBeUndefined()
  })

  test.each([[null], [false]])('costs that are not known or not nothing: %s', (free) => {
    expect(one(makeService({ slug: 'club', free })).cost_options).toBeUndefined()
  })
})

test('what is retired is defunct, under the id that it had', () => {
  const before = editionOf([whole, makeService({ slug: 'honk', name: 'Honk' })])
  const { id } = askFeed(before, 'services', 'search=honk').body.contents[1]
  const after = {
    ...before,
    services: [whole],
    retired: [{ slug: 'honk', name: 'Honk', organization: 'honk', closed: true, now: 'club' }],
  }
  expect(askFeed(after, `services/${id}`).body).toEqual({
    id,
    organization_id: anId,
    name: 'Honk',
    status: 'defunct',
    last_modified: '2026-11-01T12:00:00.000Z',
    dichtbij_slug: 'honk',
    organization: { id: anId, name: 'honk', description: expect.stringContaining('Honk'), dichtbij_slug: 'honk' },
  })
})

test.each([
  [{}, '2026-10-03'],
  [{ status: 'unconfirmed' as const }, undefined],
  [{ checked: null, date: '2026-03-01', dateEnd: '2026-03-05' }, '2026-03-05'],
])('what was seen as %o is assured on %s', (more, day) => {
  expect(one(makeService({ slug: 'club', evidence: { existence: { ...evidence, ...more } } })).assured_date).toBe(day)
})

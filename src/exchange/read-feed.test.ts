import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf } from '../api/hsds/ids'
import type { Content, Json } from '../core/facts/facts'
import { checkContents, problemsIn } from '../store/files/organization-files'
import { otherService } from './fixture'
import type { JsonObject } from './json-object'
import { readFeed } from './read-feed'
import { tellReport } from './report'

const from = { address: 'https://feed.example/hsds', day: '2026-11-30', known: [], check: problemsIn }
const read = (...services: JsonObject[]) => readFeed(services, from)
/** What of the first organization nobody placed. */
const firstUnplaced = ({ contents }: ReturnType<typeof read>) =>
  (contents[0]?.unplaced ?? []) as unknown as JsonObject[]
/** What becomes of one service that nobody placed. */
const unplacedOf = (more: JsonObject): JsonObject => firstUnplaced(read(otherService(1, more)))[0] ?? {}

/** Signs that steer a terminal or turn text around. */
const steering = /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u

test('a service of another city is understood as far as it goes, and nothing about it is made up', () => {
  const { contents } = read(otherService())
  expect(contents).toEqual([
    {
      slug: 'welzijn-zeist',
      name: 'Welzijn Zeist',
      website: 'https://welzijn.example/',
      sources: {
        'feed-example-2026-03-15': {
          note: 'Ingelezen op 2026-11-30.',
          address: 'https://feed.example/hsds',
          date: '2026-03-15',
          dateBasis: 'stated',
          status: 'unconfirmed',
        },
      },
      services: [],
      unplaced: [
        {
          slug: 'inloop-1',
          name: 'Inloop 1',
          minimumAge: 4,
          maximumAge: 12,
          languages: ['tr'],
          free: true,
          website: 'https://inloop.example/',
          email: 'inloop@inloop.example',
          phones: [{ number: '030 123 45 67', label: 'Receptie' }],
          hours: [{ days: ['thursday', 'friday'], opens: '10:00', closes: '18:00' }],
          locations: [{ name: 'Het buurthuis', address: 'Dorpsstraat 1, Zeist', postcode: '3701 AB' }],
          source: 'feed-example-2026-03-15',
          said: { description: 'Elke week koffie met andere ouders.' },
          note: 'HSDS {"organization":{"description":"Welzijn"}}',
        },
      ],
    },
  ])
})

describe('of when it is: what the feed says, and never the day on which it was read', () => {
  const dateOf = (more: JsonObject) => Object.values(read(otherService(1, more)).contents[0]?.sources as JsonObject)[0]
  test.each<[string, JsonObject, object]>([
    ['the day on which it was assured', { assured_date: '2025-05-01' }, { date: '2025-05-01', dateBasis: 'stated' }],
    ['the day on which it was changed', {}, { date: '2026-03-15', dateBasis: 'stated' }],
    ['nothing where it says nothing', { last_modified: null }, { dateBasis: 'unknown' }],
    ['nothing where that is still to come', { last_modified: '2099-01-01' }, { dateBasis: 'unknown' }],
    ['nothing where that is no day', { last_modified: 'yesterday' }, { dateBasis: 'unknown' }],
  ])('%s', (_, more, expected) => {
    expect(dateOf(more)).toEqual({
      note: 'Ingelezen op 2026-11-30.',
      address: 'https://feed.example/hsds',
      status: 'unconfirmed',
      ...expected,
    })
  })
})

describe('hours are those of every week, or are not understood', () => {
  const weekly = { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '23:59' }
  const hoursOf = (more: JsonObject) => unplacedOf({ schedules: [{ id: 's', ...weekly, ...more }] })
  test('until midnight', () => {
    expect(hoursOf({}).hours).toEqual([{ days: ['monday'], opens: '09:00', closes: '24:00' }])
  })
  test.each<[JsonObject]>([
    [{ freq: 'MONTHLY' }],
    [{ freq: '' }],
    [{ byday: '1MO' }],
    [{ byday: 'Monday' }],
    [{ interval: 2 }],
    [{ until: '2027-01-01' }],
    [{ valid_to: '2027-01-01' }],
    [{ valid_from: '2027-01-01' }],
    [{ dtstart: '2027-01-01' }],
    [{ count: 3 }],
    [{ bymonthday: '1' }],
    [{ timezone: '-5' }],
    [{ opens_at: '09:00:00Z' }],
    [{ opens_at: '9 uur' }],
    [{ description: 'Alleen in de vakantie' }],
    [{ notes: 'By appointment' }],
    [{ schedule_link: 'https://example.org' }],
    [{ dtstart: 20300101 }],
    [{ attending_type: 'virtual' }],
    [{ bysetpos: 1 }],
    [{ exdate: '2026-12-25' }],
  ])('not where %j', (more) => {
    const service = hoursOf(more)
    expect(service.hours).toBeUndefined()
    expect(service.note).toContain('"schedules"')
  })
  test('not where they close before they open: that is left out, and told', () => {
    const { contents, report } = read(
      otherService(1, { schedules: [{ id: 's', ...weekly, opens_at: '23:00', closes_at: '02:00' }] }),
    )
    expect(JSON.stringify(contents)).not.toContain('"opens"')
    expect(report.leftOut.map(({ field }) => field)).toContain('hours.closes')
  })
})

describe('a phone is one that is called here', () => {
  test.each([
    ['+31 30 123 4567', '030 123 4567'],
    ['0031301234567', '0301234567'],
    ['+31 (0)30-1234567', '030-1234567'],
    ['(030) 123 45 67', '030 123 45 67'],
    ['030.123.45.67', '030 123 45 67'],
    ['"14 030"', '14 030'],
    ['112', '112'],
  ])('%s is %s', (number, expected) => {
    expect(unplacedOf({ phones: [{ id: 'p', number }] }).phones).toEqual([{ number: expected }])
  })
  test.each(['+44 1234 234567', '030-123', 'bel ons', '030-1234567 of 030-7654321', '', '١٢٣'])(
    '%s is kept as it was said',
    (number) => {
      const service = unplacedOf({ phones: [{ id: 'p', number, extension: 1 }] })
      expect(service.phones).toBeUndefined()
      expect(service.note).toContain('"extension":1')
    },
  )
  test('not a fax', () => {
    expect(unplacedOf({ phones: [{ id: 'p', number: '030-1234567', type: 'fax' }] }).phones).toBeUndefined()
  })
  test('and is there once, wherever it stands', () => {
    const phones = [{ id: 'p', number: '030-1234567' }]
    const at = [{ id: 'x', phones, location: { id: 'l', location_type: 'virtual', phones } }]
    expect(unplacedOf({ phones, service_at_locations: at }).phones).toEqual([{ number: '030-1234567' }])
  })
})

test('what costs something, or costs nothing only for some, is not free', () => {
  const costs: JsonObject[] = [
    { amount: 35 },
    { amount: 0, option: 'Under 18' },
    { amount: 0, valid_to: '2020-01-01' },
    {},
  ]
  for (const more of costs) expect(unplacedOf({ cost_options: [{ id: 'c', ...more }] }).free).toBeUndefined()
})

test('persons stay out, however deep they stand', () => {
  const contacts = [{ id: 'x', name: 'Ann Persona', email: 'ann@inloop.example' }]
  const { contents, report } = read(
    otherService(1, {
      contacts,
      metadata: [{ updated_by: 'Ann Persona' }],
      assurer_email: 'ann@inloop.example',
      organization: {
        id: 'o1',
        name: 'Welzijn',
        contacts,
        locations: [{ contacts, addresses: [{ attention: 'Ann Persona' }] }],
      },
    }),
  )
  expect(JSON.stringify(contents)).not.toMatch(/ann/i)
  expect(report.persons).toEqual(
    new Map([
      ['contacts', 3],
      ['metadata', 1],
      ['assurer_email', 1],
      ['attention', 1],
    ]),
  )
})

describe('what a service would say wrongly is left out, and the rest of it stays', () => {
  test.each<[string, JsonObject, string]>([
    ['an address inside a network', { url: 'http://192.168.1.1/' }, 'website'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'website'],
    ['no mail address', { email: 'bel ons' }, 'email'],
    ['ages that cross', { minimum_age: 18, maximum_age: 4 }, 'minimumAge'],
    ['an age of nobody', { minimum_age: -1 }, 'minimumAge'],
    ['half an age', { maximum_age: 4.5 }, 'maximumAge'],
    ['markup', { description: '<script>alert(1)</script> Koffie' }, 'said.description'],
    ['a name without end', { alternate_name: 'x'.repeat(10_000) }, 'alternateNames'],
    ['an area that is none', { service_areas: [{ id: 'a', extent_type: 'text', extent: 'atlantis' }] }, 'areas'],
  ])('%s', (_, more, field) => {
    const { contents, report } = read(otherService(1, more))
    expect(report.leftOut).toMatchObject([{ field, slug: 'inloop-1' }])
    expect(contents[0]?.unplaced).toMatchObject([{ slug: 'inloop-1', source: 'feed-example-2026-03-15' }])
    expect(tellReport(contents, report).join('\n')).toContain(`Left out 1 times: ${field}`)
  })

  test.each(['\u202egnilepiS', 'Speel\u0007ing', 'Speel\u0000ing', '\u2066Speel'])(
    'words with signs that nobody sees: %j',
    (sign) => {
      const service = unplacedOf({ alternate_name: sign, alert: sign })
      expect(JSON.stringify(service)).not.toContain(sign)
      expect(service.note).not.toMatch(steering)
    },
  )

  test('and the report steers no terminal', () => {
    const { contents, report } = read(
      otherService(1, { '\u001b[2J\u202eevil': 1, organization: { id: 'o', name: '\u001b[2J' } }),
    )
    expect(tellReport(contents, report).join(' ')).not.toMatch(steering)
  })

  test('a service without a name that can be said is not taken, and the others are', () => {
    const { contents, report } = read(otherService(1, { name: 'x'.repeat(10_000) }), otherService(2))
    expect(contents[0]?.unplaced).toMatchObject([{ slug: 'inloop-2' }])
    expect(report.leftOut.map(({ field }) => field)).toContain('name')
  })
  test('an organization without a name is not taken, and that is told', () => {
    const { contents, report } = read(otherService(1, { organization: { id: 'o', name: '' } }), otherService(2))
    expect(contents.map(({ slug }) => slug)).toEqual(['welzijn-zeist'])
    expect(report.notTaken).toHaveLength(1)
  })
})

test('what is too long to keep is told', () => {
  const { contents, report } = read(otherService(1, { wait_time: 'twee weken', geojson: 'x'.repeat(100_000) }))
  expect(JSON.stringify(contents)).toContain('twee weken')
  expect(JSON.stringify(contents).length).toBeLessThan(2000)
  expect(report.tooLong).toEqual(new Map([['geojson', 1]]))
})

test('what is called the same has slugs that differ, and one that is not active is not taken', () => {
  const { contents, report } = read(
    otherService(1, { name: 'Inloop' }),
    otherService(2, { name: 'Inloop' }),
    otherService(3, { name: 'Inloop', organization: { id: 'o2', name: 'Welzijn Bilt' } }),
    otherService(4, { name: 'Weg', status: 'inactive' }),
    otherService(5, { name: '寺子屋' }),
  )
  const slugs = contents.map(({ unplaced }) => (unplaced as unknown as { slug: string }[]).map(({ slug }) => slug))
  const [one, two] = [1, 2].map((number) => `inloop-${otherService(number).id}`)
  expect(slugs).toEqual([[one, two, 'dienst'], ['inloop']])
  expect(report.notActive).toEqual(['Weg: inactive'])
  expect(checkContents(contents).problems).toEqual([])
})

test('a source of which half is said comes to an end', () => {
  let checks = 0
  const check = (content: Content) => {
    if (++checks > 100) throw new Error('there is no end to it')
    return problemsIn(content)
  }
  for (const source of ['eigen', ' ', 'x'.repeat(170), 'https://a.example/'])
    expect(
      readFeed([otherService(1, { dichtbij_evidence: { existence: { source, date: '2026-03' } } })], { ...from, check })
        .contents.length,
    ).toBeLessThanOrEqual(1)
})

test('organizations of one name keep their own slugs in any order', () => {
  const [one, two] = ['o1', 'o2'].map((id, at) => otherService(at + 1, { organization: { id, name: 'Welzijn' } })) as [
    JsonObject,
    JsonObject,
  ]
  const told = (...all: JsonObject[]) =>
    read(...all)
      .contents.map(({ slug, unplaced }) => [slug, (unplaced as unknown as JsonObject[])[0]?.name])
      .toSorted()
  expect(told(two, one)).toEqual(told(one, two))
  expect(new Set(told(one, two).map(([slug]) => slug)).size).toBe(2)
})

test('in whatever order a feed names what is called the same, each keeps its own facts', () => {
  const [one, two] = [1, 2].map((number) =>
    otherService(number, { name: 'Inloop', phones: [{ id: 'p', number: `030 555 01 0${number}` }] }),
  ) as [Json, Json]
  const numbers = (...services: Json[]) =>
    ((read(...(services as never[])).contents[0]?.unplaced ?? []) as unknown as { slug: string; phones: Json }[])
      .map(({ slug, phones }) => [slug, JSON.stringify(phones)] as const)
      .toSorted()
  expect(new Set(numbers(one, two).map(([slug]) => slug)).size).toBe(2)
  expect(numbers(two, one)).toEqual(numbers(one, two))
  expect(numbers(one, two)[0]?.[1]).toContain('030 555 01 01')
})

describe('only a feed of this product says our slugs and our terms', () => {
  const ours = (slug: string, id = idOf(`services/${slug}`)) =>
    otherService(1, { id, dichtbij_slug: slug, name: 'Anders' })
  const slugIn = ({ contents }: ReturnType<typeof read>) =>
    (contents[0]?.unplaced as unknown as Json[] | undefined)?.[0]

  test('a slug counts with the id that it makes', () => {
    expect(slugIn(read(ours('de-inloop')))).toMatchObject({ slug: 'de-inloop' })
    expect(slugIn(read(ours('de-inloop', otherService().id as string)))).toMatchObject({ slug: 'anders' })
  })

  test('where it was seen counts as it is said, but nobody was there to check it', () => {
    const said = { source: 'https://ours.example/', date: '2026-03', date_basis: 'stated', status: 'stated' }
    const existence = { ...said, checked: '2026-11-29', checked_by: 'municipality' }
    const { contents } = read(otherService(1, { dichtbij_evidence: { existence } }))
    expect(Object.values(contents[0]?.sources as JsonObject)).toEqual([
      { address: 'https://ours.example/', date: '2026-03', dateBasis: 'stated', status: 'stated' },
    ])
  })

  test('a term counts with the id of its taxonomy, and a layer with one name only is kept', () => {
    const attribute = (taxonomy_id: string, code: string) => ({
      id: code,
      taxonomy_term: { taxonomy_id, code, name: code, taxonomy: 'layer' },
    })
    const attributes = [
      attribute(idOf('taxonomies/layer'), 'social-base'),
      attribute(idOf('taxonomies/topic'), 'money'),
      attribute(idOf('taxonomies/kind'), 'nonsense'),
      attribute('5c4d79d7-cc55-470e-9f1f-8cad074e4892', 'specialist-help'),
    ]
    const { contents, report } = read(otherService(1, { attributes }))
    const [service] = firstUnplaced({ contents, report })
    expect(service).toMatchObject({ layer: 'social-base', topics: ['money'] })
    expect(service?.note).toContain('"code":"specialist-help"')
    expect(report.leftOut).toMatchObject([{ field: 'kinds', value: 'nonsense' }])
  })
})

test('whatever a feed says, what becomes of it is right, or is not there', () => {
  const anything = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>
  const fields = Object.keys(otherService())
  const spoilt = fc
    .tuple(
      fc.constantFrom(
        ...fields,
        'attributes',
        'dichtbij_evidence',
        'dichtbij_texts',
        'service_areas',
        '__proto__',
        'constructor',
      ),
      anything,
    )
    .map(([field, value]) => JSON.parse(`{${JSON.stringify(field)}:${JSON.stringify(value)}}`) as JsonObject)
  fc.assert(
    fc.property(fc.array(spoilt, { maxLength: 4 }), (more) => {
      const { contents, report } = read(otherService(1, Object.assign({}, ...more)), otherService(2))
      expect(checkContents(contents).problems).toEqual([])
      tellReport(contents, report)
    }),
    { numRuns: 300 },
  )
})

test('the same feed gives the same partner files', () => {
  const services = [otherService(1), otherService(2)]
  expect(read(...services).contents).toEqual(read(...services).contents as Content[])
})

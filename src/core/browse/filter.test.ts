import fc from 'fast-check'
import { expect, test } from 'vitest'
import { services } from '../../../tests/directory-under-test'
import { wijken } from '../place/wijken'
import { makeService } from '../routing/fixture'
import type { Service } from '../service'
import { topics } from '../taxonomy'
import { type Filter, filterNames, listFitting, listLooser, namesIn, queryOf, readFilter, valuesOf } from './filter'

const now = new Date('2026-11-24T10:00:00+01:00')
const slugs = (found: readonly Service[]) => found.map(({ slug }) => slug)

const inOost = [{ type: 'wijk' as const, code: 'oost' }]
const evidence = {
  address: 'a page',
  date: '2026-10',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const
const plain = makeService({ slug: 'plain' })

test.each<[Filter, Partial<Service>, Partial<Service>]>([
  [{ topic: 'money' }, { topics: ['money', 'school'] }, { topics: ['school'] }],
  [{ age: '12-15' }, { minimumAge: 15 }, { minimumAge: 16 }],
  [{ wijk: 'oost' }, { areas: inOost }, { areas: [{ type: 'wijk', code: 'west' }] }],
  [{ layer: 'line' }, { layer: 'line' }, { layer: 'safety' }],
  [{ language: 'ar' }, { languages: ['nl', 'ar'] }, { languages: [] }],
  [{ free: 'yes' }, { free: true }, { free: null }],
  [{ access: 'referral' }, { access: 'referral' }, { access: 'open' }],
  [{ group: 'yes' }, { formats: ['group'] }, { formats: ['place'] }],
  [
    { open: 'now' },
    { schedules: [{ days: ['tuesday'], opens: '09:00', closes: '17:00', of: 'door', evidence }] },
    { schedules: [{ days: ['wednesday'], opens: '09:00', closes: '17:00', of: 'door', evidence }] },
  ],
])('%o keeps what fits and leaves out what does not', (filter, fitting, other) => {
  const found = listFitting(
    filter,
    [makeService({ slug: 'other', ...other }), makeService({ slug: 'fitting', ...fitting })],
    now,
  )
  expect(slugs(found)).toEqual(['fitting'])
})

const team = (slug: string, code: string) =>
  makeService({ slug, kinds: ['buurtteam'], topics: ['money'], areas: [{ type: 'buurt', code }] })
const allTeams = makeService({ slug: 'all-teams', kinds: ['buurtteam'], topics: ['money'] })
const teams = [allTeams, team('oost', 'BU03440511'), team('west', 'BU03440111')]

test('in a wijk its own team stands for all teams, for a topic in the city one entry does, and in all help each is named', () => {
  expect(slugs(listFitting({ wijk: 'oost', topic: 'money' }, teams, now))).toEqual(['oost'])
  expect(slugs(listFitting({ topic: 'money' }, teams, now))).toEqual(['all-teams'])
  expect(listFitting({}, teams, now)).toHaveLength(3)
})

test('where nothing fits it says what may be left out, and how much there is then', () => {
  const money = makeService({ slug: 'money', topics: ['money'] })
  expect(listLooser({ topic: 'money', free: 'yes' }, [money, plain], now)).toEqual([{ name: 'free', count: 1 }])
  expect(listLooser({ topic: 'money', free: 'yes', group: 'yes' }, [plain], now)).toEqual([])
})

test('what nobody knows for 36 months to be there comes last in its layer, also when it is nearer', () => {
  const seen = (date: string, parts: Partial<Service> & { slug: string }) =>
    makeService({ ...parts, evidence: { existence: { ...evidence, date } } })
  const [near, far] = [seen('2023-11-24', { slug: 'near', areas: inOost }), seen('2026-10', { slug: 'far' })]
  const general = seen('2026-10', { slug: 'general', layer: 'general' })
  expect(slugs(listFitting({}, [general, near, far], new Date('2026-11-23T12:00:00+01:00')))).toEqual([
    'near',
    'far',
    'general',
  ])
  expect(slugs(listFitting({}, [general, near, far], now))).toEqual(['far', 'near', 'general'])
})

test('Dutch is no language to narrow by: it is spoken everywhere, and the few that say so would mislead', () => {
  const speaking = [makeService({ slug: 'a', languages: ['nl', 'tr'] }), makeService({ slug: 'b', languages: ['ar'] })]
  expect(valuesOf('language', speaking)).toEqual(['ar', 'tr'])
  expect(readFilter([['language', 'nl']], speaking)).toEqual({ filter: {}, unread: 1 })
})

const anyFilter: fc.Arbitrary<Filter> = fc
  .record(Object.fromEntries(filterNames.map((name) => [name, fc.constantFrom(...valuesOf(name, services))])), {
    requiredKeys: [],
  })
  .map((filter) => filter as Filter)

test('each part that is added leaves the same or less, but for the teams that stand for others', () => {
  const others = services.filter(({ kinds }) => !kinds.includes('buurtteam') && !kinds.includes('specialist-team'))
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const found = slugs(listFitting(filter, others, now))
      for (const name of namesIn(filter)) {
        const { [name]: _, ...wider } = filter
        expect(slugs(listFitting(wider, others, now))).toEqual(expect.arrayContaining(found))
      }
    }),
  )
})

test('the query of a filter is read back as that filter', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(readFilter(new URLSearchParams(queryOf(filter)), services)).toEqual({ filter, unread: 0 })
    }),
  )
})

test('any query gives a filter, and counts what it cannot read', () => {
  const read = (query: string) => readFilter(new URLSearchParams(query), services)
  expect(read('topic=money&topic=school&x=1&wijk=Atlantis')).toEqual({
    filter: { topic: 'money' },
    unread: 3,
  })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void read(text)))
})

test('every topic in every wijk has something', () => {
  for (const topic of topics.filter((one) => one !== 'unsure'))
    for (const { slug } of wijken)
      expect(listFitting({ topic, wijk: slug }, services, now).length, `${topic} in ${slug}`).toBeGreaterThan(0)
})

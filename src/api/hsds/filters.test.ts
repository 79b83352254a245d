import { expect, test } from 'vitest'
import { makeService } from '../../core/routing/fixture'
import { askFeed, editionOf, evidence, namesIn } from './fixture'

const at = (buurt: string | null, postcode: string | null = null) => ({
  name: null,
  address: null,
  postcode,
  buurt,
  accessibility: null,
  evidence,
})
const hours = (days: ('monday' | 'sunday')[], opens: string, closes: string) => ({
  days,
  opens,
  closes,
  of: 'door' as const,
  evidence,
})

test('all that is asked of hours has to fit on one schedule', () => {
  const schedules = [hours(['monday'], '09:00', '12:00'), hours(['sunday'], '14:00', '24:00')]
  const edition = editionOf([makeService({ slug: 'club', schedules })])
  const left = (query: string) => namesIn(edition, 'services', query).length
  expect(left('day=MO&start_time=09:00&end_time=12:00')).toBe(1)
  expect(left('day=SU&start_time=14:00&end_time=23:59')).toBe(1)
  for (const query of ['day=MO&start_time=09:01', 'day=MO&start_time=14:00', 'day=SU&end_time=12:00', 'day=TU'])
    expect(left(query), query).toBe(0)
})

test('near a postcode is what stands within so many metres of its middle, by the middle of its buurt or postcode', () => {
  const edition = editionOf([
    makeService({ slug: 'near', locations: [at('BU03440111')] }),
    makeService({ slug: 'by-postcode', locations: [at(null, '3511 AB')] }),
    makeService({ slug: 'far', locations: [at('BU03441013')] }),
    makeService({ slug: 'nowhere', locations: [at(null)] }),
    makeService({ slug: 'for-others', locations: [at('BU03440111')], areas: [{ type: 'wijk', code: 'overvecht' }] }),
  ])
  const left = (query: string) => namesIn(edition, 'service_at_locations', query).sort()
  // From the middle of 3511 to that of Welgelegen, Den Hommel it is 1.6 km.
  expect(left('postcode=3511&proximity=1')).toEqual(['by-postcode'])
  expect(left('postcode=3511&proximity=1500')).toEqual(['by-postcode'])
  expect(left('postcode=3511&proximity=1700')).toEqual(['by-postcode', 'near'])
  expect(left('postcode=3511ab&proximity=100000')).toEqual(['by-postcode', 'far', 'near'])
  expect(left('postcode=3511')).toEqual(['by-postcode', 'far', 'near', 'nowhere'])
})

test('outside Utrecht only what is for the whole country reaches a postcode, and nothing is known to be near', () => {
  const edition = editionOf([
    makeService({ slug: 'line', areas: [{ type: 'country', code: 'nederland' }], locations: [at('BU03440111')] }),
    makeService({ slug: 'club', locations: [at('BU03440111')] }),
  ])
  expect(namesIn(edition, 'service_at_locations', 'postcode=1011')).toEqual(['line'])
  expect(namesIn(edition, 'service_at_locations', 'postcode=1011&proximity=100000')).toEqual([])
})

test('what changed since a moment is what says it since then or later, and what nobody knows of', () => {
  const made = editionOf(['old', 'new', 'unknown'].map((slug) => makeService({ slug })))
  const firstSeen = {
    ...made.firstSeen,
    'services/new': '2026-11-30T09:00:00.000Z',
  }
  delete (firstSeen as Record<string, string>)['services/unknown']
  const edition = { ...made, firstSeen }
  const since = (moment: string) => namesIn(edition, 'services', `modified_after=${moment}`)
  expect(since('2026-11-30T09:00:00Z')).toEqual(['new', 'unknown'])
  expect(since('2026-11-30T10:00:00%2B01:00')).toEqual(['new', 'unknown'])
  expect(since('2026-11-30T10:00:00+01:00')).toEqual(['new', 'unknown'])
  expect(since('2026-11-30T09:00:00.001Z')).toEqual(['unknown'])
  expect(since('2026-11-01')).toEqual(['new', 'old', 'unknown'])
  expect(namesIn(edition, 'organizations', 'modified_after=2026-11-30')).toEqual(['new', 'unknown'])
  const [unknown] = askFeed(edition, 'services', 'search=unknown').body.contents
  expect(unknown.last_modified).toBeUndefined()
})

test('in short it is all on one page, with nothing but an id and a moment', () => {
  const edition = editionOf(Array.from({ length: 250 }, (_, index) => makeService({ slug: `s${index}` })))
  const { total_pages, size, contents } = askFeed(edition, 'services', 'minimal=true').body
  expect([total_pages, size]).toEqual([1, 250])
  for (const entry of contents) expect(Object.keys(entry)).toEqual(['id', 'modified_date'])
  expect(askFeed(edition, 'services', 'minimal=true&full=true').body.errors).toMatchObject([{ field: 'full' }])
})

test('a distance without a postcode is refused', () => {
  const { status, body } = askFeed(editionOf([]), 'service_at_locations', 'proximity=10')
  expect([status, body.errors[0].field]).toEqual([400, 'proximity'])
})

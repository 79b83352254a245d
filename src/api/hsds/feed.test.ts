import { expect, test } from 'vitest'
import { makeService } from '../../core/routing/fixture'
import type { Service } from '../../core/service'
import { askFeed, editionOf } from './fixture'

/** How often anything of a service was read on average while this was answered, in a feed of so many. */
function readsOfEach(count: number, path: string, query: string): number {
  let reads = 0
  const services = Array.from({ length: count }, (_, index) =>
    makeService({ slug: `s${index}`, organization: { slug: `o${index % (count / 10)}`, name: 'o' } }),
  )
  const organizations = services.slice(0, count / 10).map(({ organization }) => ({ ...organization, website: null }))
  const get = (service: Service, field: string | symbol) => {
    reads++
    return Reflect.get(service, field)
  }
  const watched = services.map((service) => new Proxy(service, { get }))
  expect(askFeed({ ...editionOf(services), services: watched, organizations }, path, query).status).toBe(200)
  return reads / count
}

test.each([
  ['organizations', 'full_service=true&per_page=100'],
  ['organizations', 'full=true&per_page=100'],
  ['services', 'minimal=true'],
  ['services', 'search=none'],
  ['service_at_locations', 'full=true'],
])('for %s?%s a service is read as often in a feed of a thousand as in one of a hundred', (path, query) => {
  const few = readsOfEach(100, path, query)
  expect(few).toBeGreaterThan(0)
  expect(readsOfEach(1000, path, query)).toBeCloseTo(few)
})

test('what belongs to a service is made once for an edition', () => {
  let made = 0
  const service = makeService({ slug: 'club' })
  const watched = new Proxy(service, {
    get: (of, field) => {
      if (field === 'phones') made++
      return Reflect.get(of, field)
    },
  })
  const edition = { ...editionOf([service]), services: [watched] }
  const asks = () => askFeed(edition, 'services', 'full=true')
  const first = asks()
  expect(made).toBe(1)
  expect([asks(), askFeed(edition, 'organizations', 'full_service=true').status]).toEqual([first, 200])
  expect(made).toBe(1)
})

test('who offers nothing is not in the feed', () => {
  const edition = editionOf([makeService({ slug: 'club' })])
  const organizations = [...edition.organizations, { slug: 'none', name: 'None', website: null }]
  const { contents } = askFeed({ ...edition, organizations }, 'organizations').body
  expect(contents.map((one: { dichtbij_slug: string }) => one.dichtbij_slug)).toEqual(['club'])
})

import { expect, test } from 'vitest'
import { makeService } from '../../core/routing/fixture'
import { askFeed, editionOf, evidence } from './fixture'
import { parameters } from './parameters'

const location = { name: null, address: 'Zandpad 1', postcode: null, buurt: null, accessibility: null, evidence }
const edition = editionOf([makeService({ slug: 'club', locations: [location] })])
const { status, body: document } = askFeed(edition, 'openapi.json')
const paths = Object.keys(document.paths)

/** The path with the id of something that is there. */
const filled = (path: string) =>
  path.replace('{id}', () => askFeed(edition, path.replace('/{id}', '')).body.contents[0].id)

test('tells where it stands', () => {
  expect(status).toBe(200)
  expect(document.openapi).toBe('3.1.0')
  expect(document.info).toMatchObject({
    version: '3.0.0',
    contact: { url: 'https://dichtbij.example/nl/voor-professionals' },
  })
  expect(document.servers).toEqual([{ url: 'https://dichtbij.example/api/hsds/v3' }])
  expect(askFeed(edition, '/').body.openapi_url).toBe('https://dichtbij.example/api/hsds/v3/openapi.json')
})

test('names every path that is answered, and no other', () => {
  const lists = ['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations']
  expect(paths.sort()).toEqual(['/', '/openapi.json', ...lists.flatMap((list) => [`/${list}`, `/${list}/{id}`])].sort())
  for (const path of paths) expect(askFeed(edition, filled(path)).status, path).toBe(200)
})

test.each(paths)('names for %s the parameters that are read there, and no other', (path) => {
  const named = document.paths[path].get.parameters.map(({ $ref }: { $ref: string }) => $ref.split('/').at(-1))
  const isUnknown = (name: string) =>
    askFeed(edition, filled(path), `${name}=`).body.errors.some(
      ({ field, detail }: { field: string; detail: string }) => field === name && detail.includes('no such parameter'),
    )
  expect(
    Object.keys(parameters)
      .filter((name) => !isUnknown(name))
      .sort(),
  ).toEqual(named.sort())
})

test('refers to nothing that it does not hold', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
  expect(references.length).toBeGreaterThan(10)
  for (const path of references) {
    const found = path.split('/').reduce((at, key) => at?.[key], document)
    expect(found, path).toBeDefined()
  }
})

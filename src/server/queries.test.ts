import { expect, test } from 'vitest'
import { readQuery } from './queries'

test.each([
  '/nl/lijst',
  '/en/list',
  '/nl/lijst/kaartje',
  '/nl/werkblad',
  '/en/worksheet/paper',
  '/nl/alle-hulp',
  '/en/all-help',
  '/api/contacts',
  '/api/guide.csv',
  '/api/how-true.csv',
  '/api/how-true.svg',
])('%s takes a query, up to 2,000 characters and 50 parts', (path) => {
  expect(readQuery(path, '')).toBe('')
  expect(readQuery(path, 's=save')).toBe('?s=save')
  expect(readQuery(path, 'a'.repeat(2000))).toBe(`?${'a'.repeat(2000)}`)
  expect(readQuery(path, 'a'.repeat(2001))).toBeUndefined()
  expect(readQuery(path, '&'.repeat(49))).toBe(`?${'&'.repeat(49)}`)
  expect(readQuery(path, '&'.repeat(50))).toBeUndefined()
})

test.each(['/api/hsds/v3', '/api/hsds/v3/services', '/api/v1/situations'])(
  '%s is told all of it, and says itself what is too much',
  (path) => {
    expect(readQuery(path, '')).toBe('')
    for (const query of ['a=1', 's&'.repeat(7500)]) expect(readQuery(path, query)).toBe(`?${query}`)
  },
)

test.each([
  '/api/v12',
  '/',
  '/nl',
  '/nl/nu-hulp',
  '/nl/gids',
  '/nl/gids/save',
  '/api/plan',
  '/api/health',
  '/directory.json',
  '/x',
])('of %s nobody sees a query', (path) => {
  for (const query of ['a=1', 's&'.repeat(7500)]) expect(readQuery(path, query)).toBe('')
})

import { expect, test } from 'vitest'
import { addressOf, insideOf, localeOf, pageAt } from './addresses'
import { locales } from './languages'
import { pageIds } from './page-words'

test('an address is the language, the word for the page, and what follows', () => {
  expect(addressOf('home', 'nl')).toBe('/nl')
  expect(addressOf('guide', 'nl', 'save')).toBe('/nl/gids/save')
  expect(addressOf('home', 'en')).toBe('/en')
  expect(addressOf('guide', 'en', 'save')).toBe('/en/guide/save')
})

test('where a page has a place in its address for what that names, it stands there and nowhere else', () => {
  expect(addressOf('not-right', 'nl', 'save')).toBe('/nl/gids/save/klopt-niet')
  expect(addressOf('not-right', 'en', 'save')).toBe('/en/guide/save/not-right')
  expect(pageAt('/en/guide/save/not-right')).toEqual({ page: 'not-right', locale: 'en', rest: ['save'] })
  expect(pageAt('/nl/gids/save/klopt-niet/x')).toEqual({ page: 'not-right', locale: 'nl', rest: ['save', 'x'] })
  for (const path of ['/nl/gids/save/not-right', '/nl/gids/save', '/nl/gids/klopt-niet', '/nl/gids//klopt-niet'])
    expect(pageAt(path)?.page, path).toBe('guide')
})

test('every page has an address of its own in every language, and is found at it', () => {
  for (const locale of locales) {
    expect(new Set(pageIds.map((page) => addressOf(page, locale))).size).toBe(pageIds.length)
    for (const page of pageIds)
      expect(pageAt(addressOf(page, locale, 'save'))).toEqual(
        page === 'home' ? undefined : { page, locale, rest: ['save'] },
      )
    expect(pageAt(addressOf('home', locale))).toEqual({ page: 'home', locale, rest: [] })
  }
})

test.each(['/', '/nl/find-help', '/en/vind-hulp', '/zz/gids', '/nl/onbekend', '/api/health'])(
  'no page has the address %s',
  (path) => {
    expect(pageAt(path)).toBeUndefined()
  },
)

test.each([
  ['/nl/gids/save', '/nl/gids/save'],
  ['/en', '/en'],
  ['/en/guide', '/en/gids'],
  ['/en/guide/save', '/en/gids/save'],
  ['/en/about/style', '/en/over/stijl'],
  ['/en/guide/save/not-right', '/en/gids/save/klopt-niet'],
  ['/en/explained/8-11-who-helps', '/en/uitleg/8-11-wie-helpt'],
  ['/search.json', '/search.json'],
])('%s is found in the Dutch folders, at %s', (address, inside) => {
  expect(insideOf(address)).toBe(inside)
})

test.each([
  ['/nl', 'nl'],
  ['/nl/gids', 'nl'],
  ['/en/guide', 'en'],
  ['/zz/gids', undefined],
  ['/', undefined],
])('%s is in %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale)
})

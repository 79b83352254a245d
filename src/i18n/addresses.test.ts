import { expect, test } from 'vitest'
import { addressOf, isInside, localeOf, pageAt, preferredLocale, rewrites } from './addresses'
import { locales } from './languages'
import { pageIds } from './page-words'

test('an address is the language, the word for the page, and what follows', () => {
  expect(addressOf('home', 'nl')).toBe('/nl')
  expect(addressOf('guide', 'nl', 'save')).toBe('/nl/gids/save')
  expect(addressOf('home', 'en')).toBe('/en')
  expect(addressOf('guide', 'en', 'save')).toBe('/en/guide/save')
})

test('every page has an address of its own in every language, and is found at it', () => {
  for (const locale of locales) {
    expect(new Set(pageIds.map((page) => addressOf(page, locale))).size).toBe(pageIds.length)
    for (const page of pageIds)
      expect(pageAt(addressOf(page, locale, 'save'))).toEqual(
        page === 'home' ? undefined : { page, locale, rest: ['save'] },
      )
    expect(pageIds.filter((page) => isInside(addressOf(page, locale)))).toEqual([])
    expect(pageAt(addressOf('home', locale))).toEqual({ page: 'home', locale, rest: [] })
  }
})

test.each(['/', '/nl/find-help', '/en/vind-hulp', '/zz/gids', '/nl/onbekend', '/api/health'])(
  'no page has the address %s',
  (path) => {
    expect(pageAt(path)).toBeUndefined()
  },
)

test('Next finds the English addresses in its Dutch folders', () => {
  expect(rewrites).toContainEqual({ source: '/en/guide/:rest*', destination: '/en/gids/:rest*' })
  const sources = rewrites.map(({ source }) => source)
  expect(sources.indexOf('/en/about/style/:rest*')).toBeLessThan(sources.indexOf('/en/about/:rest*'))
  expect(rewrites.filter(({ source }) => !source.startsWith('/en/'))).toEqual([])
})

test.each([
  ['/nl/uitleg/kringen/x', true],
  ['/en/explained/8-11-wie-helpt', true],
  ['/nl/over/x', true],
  ['/nl/nu-hulp/', false],
  ['/en/all-help/', false],
  ['/nl/gids/save', false],
  ['/nl/wijk/oost', false],
  ['/nl/uitleg/kringen', false],
  ['/en/vind-hulp', true],
  ['/en/vind-hulp/stap', true],
  ['/en/gids/save', true],
  ['/en/%67ids/save', true],
  ['/en', false],
  ['/en/guide/save', false],
  ['/en/privacy', false],
  ['/nl/gids/save', false],
])(
  'a Dutch word under another language, or something behind a page without pages, is no address: %s, %s',
  (path, inside) => {
    expect(isInside(path)).toBe(inside)
  },
)

test.each([
  ['/nl', 'nl'],
  ['/nl/gids', 'nl'],
  ['/en/guide', 'en'],
  ['/zz/gids', undefined],
  ['/', undefined],
])('%s is in %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale)
})

test.each([
  undefined,
  '',
  '*',
  'fr',
  'nl-NL,nl;q=0.9',
  'de;q=0.5, nl;q=0',
  ';;;q=x',
  'en;q=0.5, nl',
  'fy, nl;q=0.9, en;q=0.8',
])('“%s” leads to Dutch', (header) => {
  expect(preferredLocale(header)).toBe('nl')
})

test.each(['en', 'en-GB,en;q=0.9,nl;q=0.8', 'ar, tr;q=0.9, en;q=0.1', 'nl;q=0, EN-us'])(
  '“%s” leads to English',
  (header) => {
    expect(preferredLocale(header)).toBe('en')
  },
)

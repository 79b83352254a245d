import { expect, test } from 'vitest'
import { addressOf, localeOf, preferredLocale } from './addresses'

test('an address is the language, the word for the page, and what follows', () => {
  expect(addressOf('home', 'nl')).toBe('/nl')
  expect(addressOf('guide', 'nl', 'save')).toBe('/nl/gids/save')
})

test.each([
  ['/nl', 'nl'],
  ['/nl/gids', 'nl'],
  ['/zz/gids', undefined],
  ['/', undefined],
])('%s is in %s', (path, locale) => {
  expect(localeOf(path)).toBe(locale)
})

test.each([undefined, '', '*', 'fr', 'nl-NL,nl;q=0.9', 'de;q=0.5, nl;q=0', ';;;q=x'])(
  '“%s” leads to Dutch',
  (header) => {
    expect(preferredLocale(header)).toBe('nl')
  },
)

import { expect, test } from 'vitest'
import { readAddress } from './read-address'

test.each([
  ['/nl', '/nl', ''],
  ['/nl/gids/spoor030?a=1&b=2', '/nl/gids/spoor030', 'a=1&b=2'],
  ['/nl?a=/../x', '/nl', 'a=/../x'],
  ['/nl?a?b#c', '/nl', 'a?b'],
  ['/nl#c?b', '/nl', ''],
  ['/nl/gids/a.b..c', '/nl/gids/a.b..c', ''],
  ['/nl/gids/caf%C3%A9', '/nl/gids/caf%C3%A9', ''],
])('%s is read as it stands', (url, path, query) => {
  expect(readAddress(url)).toEqual({ path, query, moved: false })
})

test.each([
  ['/n%6c/vind-hulp', '/nl/vind-hulp'],
  ['/%6E%6C', '/nl'],
  ['/nl/vind%2Dhulp', '/nl/vind-hulp'],
  ['/nl/vind-hulp/st%61p', '/nl/vind-hulp/stap'],
  ['/%61pi/plan', '/api/plan'],
  ['/directory%2ejson', '/directory.json'],
  ['/nl/', '/nl'],
  ['/nl/caf%c3%a9%7e', '/nl/caf%c3%a9~'],
])('%s has its place at %s', (url, path) => {
  expect(readAddress(url)).toEqual({ path, query: '', moved: true })
})

test.each([
  '/api/../nl',
  '/api/%2e%2e/nl',
  '/api/%2E./nl',
  '/api/.%2e/nl',
  '/..',
  '/nl/..',
  '/nl/./gids',
  '/nl/...',
  '/nl/%2e',
  '/api/..;/nl',
  '/api/..;a=b/nl',
  '/api/%2e%2e%3b/nl',
  '/api/%2e%2e%20/nl',
  '/api%2f..%2fnl',
  '/api/%2e%2e%2fnl',
  '/nl%2Fvind-hulp',
  '//nl',
  '//example.org/nl',
  '/nl//gids',
  '/nl//',
  '/nl\\gids',
  '/nl%5c..%5cgids',
  '/nl/%00',
  '/nl/%0d%0aSet-Cookie:a',
  '/nl/%7f',
  '/%',
  '/nl/%ff',
  '/nl/%c0%ae%c0%ae/x',
  '/nl/\u00e9',
  'nl',
  '*',
  'http://example.org/nl',
])('%s names no one thing', (url) => {
  expect(readAddress(url).refused).toBe(400)
})

test('what is written in percents twice is no way up, and stays as it is', () => {
  expect(readAddress('/api/%252e%252e/nl')).toEqual({ path: '/api/%252e%252e/nl', query: '', moved: false })
})

test('a path may be 512 characters long', () => {
  expect(readAddress(`/${'a'.repeat(511)}`).refused).toBeUndefined()
  expect(readAddress(`/${'a'.repeat(512)}`).refused).toBe(414)
})

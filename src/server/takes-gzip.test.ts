import { expect, test } from 'vitest'
import { takesGzip } from './takes-gzip'

test.each([
  ['gzip', true],
  ['br, gzip', true],
  ['gzip;q=0.5, br', true],
  ['GZIP', true],
  ['gzip;q=0', false],
  ['gzip; q=0.0, br', false],
  ['x-gzipped', false],
  ['br', false],
  ['', false],
  [undefined, false],
])('%s: %s', (header, takes) => {
  expect(takesGzip(header)).toBe(takes)
})

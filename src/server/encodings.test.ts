import { expect, test } from 'vitest'
import { encodingFor } from './encodings'

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['gzip;q=0.5, br', 'br'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['gzip;q=0', 'identity'],
  ['gzip; q=0.0, deflate', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['*;q=0', 'identity'],
  ['x-gzipped', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
] as const)('whoever sends %s gets %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding)
})

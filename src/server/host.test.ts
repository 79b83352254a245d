import { expect, test } from 'vitest'
import { isHost } from './host'

test.each([
  'localhost',
  'localhost:3000',
  'dichtbij.example',
  '127.0.0.1:80',
  '[::1]:3000',
  'my_app:3000',
  'a'.repeat(63),
])('%s is a host', (host) => {
  expect(isHost(host)).toBe(true)
})

test.each([
  undefined,
  '',
  'a'.repeat(5000),
  'a b',
  'a/b',
  'a@b',
  'a"b',
  'a:b',
  'localhost:99999',
  '999.999.999.999',
  '[::1',
  '[zz]',
  'a\\b',
  'é.nl',
])('%s is none', (host) => {
  expect(isHost(host)).toBe(false)
})

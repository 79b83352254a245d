import { expect, test } from 'vitest'
import { siteAddress } from './site-address'

const ask = (host: string | undefined, forwardedProto?: string) => siteAddress({ host, forwardedProto }, undefined)

test('is the setting, whatever the request says', () => {
  for (const host of ['127.0.0.1:3187', 'evil.example', 'a'.repeat(5000), undefined])
    for (const forwardedProto of ['http', 'https', undefined])
      expect(siteAddress({ host, forwardedProto }, 'https://dichtbij.example')).toBe('https://dichtbij.example')
})

test.each([
  ['dichtbij.example', undefined, 'http://dichtbij.example'],
  ['Dichtbij.Example', 'https', 'https://dichtbij.example'],
  ['dichtbij.example:8443', 'https, http', 'https://dichtbij.example:8443'],
  ['dichtbij.example', 'javascript', 'http://dichtbij.example'],
  ['localhost:3000', undefined, 'http://localhost:3000'],
  ['127.0.0.1:3187', undefined, 'http://127.0.0.1:3187'],
  ['[::1]:3000', undefined, 'http://[::1]:3000'],
  ['inner_host', undefined, 'http://inner_host'],
  ['xn--bcher-kva.example', undefined, 'http://xn--bcher-kva.example'],
])('without it, is what the request says: %s, %s', (host, proto, expected) => {
  expect(ask(host, proto)).toBe(expected)
})

test.each([
  undefined,
  '',
  'a'.repeat(5000),
  `${'a'.repeat(63)}.`.repeat(5),
  `${'a'.repeat(64)}.example`,
  'a b',
  'a/b',
  'a?b',
  'a#b',
  'user@host',
  'a:b',
  'a:99999',
  'a..b',
  '-a.example',
  '"><script>',
  'bel-nu-0900 gratis',
  'é.example',
  '[::1',
  '[zz]',
  'a\r\nb',
  '%00',
])('is nothing where the request says no host: %s', (host) => {
  expect(ask(host)).toBe('')
})

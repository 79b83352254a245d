import { expect, test } from 'vitest'
import { clientOf } from './client-address'

const line = '192.0.2.9'

test('without a proxy that is trusted the line tells, whatever a header says', () => {
  expect(clientOf(line, undefined, 0)).toBe(line)
  expect(clientOf(line, '203.0.113.5, 203.0.113.6', 0)).toBe(line)
  expect(clientOf(undefined, undefined, 0)).toBe('')
})

test.each([
  [1, '203.0.113.5', '203.0.113.5'],
  [1, '198.51.100.1, 203.0.113.5', '203.0.113.5'],
  [2, '198.51.100.1, 203.0.113.5, 10.0.0.1', '203.0.113.5'],
  [1, '203.0.113.5:4711', '203.0.113.5'],
  [1, '"[2001:db8:1:2:3:4:5:6]:443"', '2001:db8:1:2::/64'],
  [2, '203.0.113.5', line],
  [1, 'unknown', line],
  [1, '', line],
  [1, undefined, line],
])('behind %i proxies “%s” comes from %s', (proxies, forwarded, client) => {
  expect(clientOf(line, forwarded, proxies)).toBe(client)
})

test('a household is one client, however many addresses it has', () => {
  const household = '2001:db8:0:1::/64'
  for (const address of [
    '2001:db8::1:0:0:0:1',
    '2001:db8:0:1:ffff::',
    '2001:0DB8:0000:0001::7',
    '2001:db8:0:1::7%eth0',
  ])
    expect(clientOf(address, undefined, 0)).toBe(household)
  expect(clientOf('2001:db8:0:2::1', undefined, 0)).not.toBe(household)
  expect(clientOf('::1', undefined, 0)).toBe('0:0:0:0::/64')
})

test('an address of the old kind is the same in the dress of the new', () => {
  for (const address of ['::ffff:192.0.2.9', '::ffff:c000:209']) expect(clientOf(address, undefined, 0)).toBe(line)
})

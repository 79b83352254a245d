import type { LookupAddress } from 'node:dns'
import { describe, expect, test } from 'vitest'
import { checkHost, isPublicAddress, lookUpPublic, PrivateAddress } from './public-address'

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.1.2.3',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '64:ff9b::a00:1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2001::1',
  'localhost',
  '',
])('%s is no address of a machine on the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '193.0.14.129', '2001:7fd::1', '2a00:1450:400e::1'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

describe('a name is looked up once, and all that it has is looked at', () => {
  const find = (addresses: LookupAddress[], all: boolean) =>
    new Promise((resolve) =>
      lookUpPublic((_, __, callback) => callback(null, addresses))('feed.example', { all }, (error, found) =>
        resolve(error ?? found),
      ),
    )
  const [outside, inside] = [
    { address: '8.8.8.8', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ]

  test('the connection goes to what was found', async () => {
    expect(await find([outside], false)).toBe('8.8.8.8')
    expect(await find([outside], true)).toEqual([outside])
  })

  test.each([[[inside]], [[outside, inside]], [[]]])('and to none of %j', async (addresses) => {
    for (const all of [true, false]) expect(await find(addresses, all)).toBeInstanceOf(PrivateAddress)
  })
})

describe('a number in an address is looked at itself, for nobody looks it up', () => {
  test.each(['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:7f00:1]/'])(
    '%s is refused',
    (address) => expect(() => checkHost(new URL(address))).toThrow(PrivateAddress),
  )
  test.each(['http://8.8.8.8/', 'http://[2a00:1450:400e::1]/', 'http://localhost/'])(
    '%s is left to be connected to',
    (address) => expect(() => checkHost(new URL(address))).not.toThrow(),
  )
})

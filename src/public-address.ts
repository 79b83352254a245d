import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Problem } from './problem'

/** What no machine of the public internet has (IANA's special-purpose registries of IPv4 and IPv6, as of 2026). */
const special = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, prefix)
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(net, prefix, 'ipv6')

/** Of IPv6 only this part is given out. */
const unicast = new BlockList()
unicast.addSubnet('2000::', 3, 'ipv6')

/** True of the number of a machine on the public internet: none of this machine, of a network inside, or inside another kind of number. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address)
  return family === 6 && unicast.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

export type LookUp = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** Looks a name up for one connection, which goes to what was found here and is not looked up again. Fails with a `PrivateAddress` where any of it is no public address. */
export function lookUpPublic(ask: LookUp = lookup, isAllowed = isPublicAddress): LookupFunction {
  return (hostname, options, callback) =>
    ask(hostname, { ...options, all: true }, (error, addresses) => {
      const inside = error ? undefined : addresses.find(({ address }) => !isAllowed(address))
      const [first] = addresses ?? []
      if (error) callback(error, '')
      else if (inside || !first) callback(new PrivateAddress(hostname), '')
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
}

/** Throws a `PrivateAddress` where the host of an address is itself a number, which nobody looks up, and not one that is allowed. */
export function checkHost({ hostname }: URL, isAllowed = isPublicAddress): void {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host)) throw new PrivateAddress(host)
}

/** Somebody was to be asked who is not on the public internet. */
export class PrivateAddress extends Problem {
  constructor(host: string) {
    super(`${host} is an address inside a network or of this machine.`)
  }
}

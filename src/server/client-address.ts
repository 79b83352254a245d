import { isIP } from 'node:net'

/**
 * Whom a request comes from. Behind `trustedProxies` proxies that is the so-manyth address from the right of `X-Forwarded-For`, because what stands
 * before it anybody can write; else, and where that is no address, the other end of the line. One household has a whole /64 of IPv6.
 */
export function clientOf(line: string | undefined, forwarded: string | undefined, trustedProxies: number): string {
  const told = trustedProxies > 0 ? (forwarded ?? '').split(',').at(-trustedProxies) : undefined
  return readIp(told) ?? readIp(line) ?? ''
}

function readIp(text = ''): string | undefined {
  const bare = text.trim().replace(/^"|"$/g, '')
  const address = (/^\[(.*)\](:\d+)?$/.exec(bare)?.[1] ?? bare.replace(/^([\d.]+):\d+$/, '$1')).replace(/%.*/, '')
  const version = isIP(address)
  if (version === 0) return undefined
  if (version === 4) return address
  const groups = expand(address)
  return groups.slice(0, 6).join() === '0,0,0,0,0,ffff'
    ? dotted(groups.slice(6))
    : `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups of an address of IPv6. */
function expand(address: string): string[] {
  // A URL writes an address in one way only, without dots.
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const split = (part: string) => (part === '' ? [] : part.split(':'))
  if (right === undefined) return split(left)
  return [...split(left), ...Array<string>(8 - split(left).length - split(right).length).fill('0'), ...split(right)]
}

/** The address of IPv4 that stands in the last two groups. */
const dotted = (groups: string[]): string =>
  groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.')

import { hash } from 'node:crypto'
import { canonical } from '../../core/facts/canonical'
import type { Json } from '../../core/facts/facts'

/** Made once, at random: ids of this feed are never those of another. Another one here would change every id that was ever given out. */
const namespace = Buffer.from('4e0f5a1c2b7d4c939f62d1a85b3e7c06', 'hex')

/** The same UUID for the same name, always: version 5 of RFC 9562. */
export function idOf(name: string): string {
  const bytes = hash('sha1', Buffer.concat([namespace, Buffer.from(name)]), 'buffer')
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const digits = bytes.toString('hex', 0, 16)
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digits.slice(from, to))
    .join('-')
}

/**
 * What each of these is known by among what one service has, in whatever order they stand: what it is. Where two would be known by the same, all that is said of
 * them tells them apart; what is said twice is there once.
 */
export function knownBy<Item extends object>(
  items: readonly Item[],
  whatItIs: (item: Item) => string,
): [known: string, item: Item][] {
  const called = items.map(whatItIs)
  const isOne = (name: string) => called.indexOf(name) === called.lastIndexOf(name)
  const named = items.map((item, index): [string, Item] => {
    const name = called[index] ?? ''
    return [isOne(name) ? name : canonical(item as unknown as Json), item]
  })
  return [...new Map(named)]
}

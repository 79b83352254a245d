import { createHash } from 'node:crypto'

/** Made once, at random: ids of this feed are never those of another. Another one here would change every id that was ever given out. */
const namespace = Buffer.from('4e0f5a1c2b7d4c939f62d1a85b3e7c06', 'hex')

/** The same UUID for the same name, always: version 5 of RFC 9562. */
export function idOf(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

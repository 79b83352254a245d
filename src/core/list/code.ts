import { wijken } from '../place/wijken'
import { type List, mostPicks, type Picked, reasonIds } from './list'

/**
 * A list as a short word that names nothing: version and wijk, for each pick 24 bits of a hash of its slug and 3 for its reason, and a check, in the 32 digits of
 * Crockford, which nobody takes for one another. The same list has the same code for ever: what stands on paper is read years later.
 */
export const codeOf = ({ picks, wijk }: List): string => {
  const place = wijken.findIndex(({ slug }) => slug === wijk) + 1
  const said = picks
    .slice(0, mostPicks)
    .map(({ slug, reason }) => bitsOf(hashOfSlug(slug), hashBits) + bitsOf(numberOf(reason), reasonBits))
  const bits = bitsOf(version, digitBits) + bitsOf(place, digitBits) + said.join('')
  const whole = bits.padEnd(Math.ceil(bits.length / digitBits) * digitBits, '0')
  return digitsOf(whole + bitsOf(checkOf(whole), checkBits))
}

/** What a code says; `newer` when it was made by a later version of this product, `unreadable` when it was cut or mistyped, or never was one. */
export type ReadCode = { list: List; unknown: number } | 'newer' | 'unreadable'

/**
 * The list that a code stands for, of services that have or had one of these slugs; how many are none of them. Forgiven are capitals, spaces, hyphens, letters that look like a
 * digit, and what sticks to a link: a full stop, brackets, signs that nobody sees, the word after it.
 */
export function readCode(text: string, slugs: Iterable<string>): ReadCode {
  const written = text.normalize('NFKC').slice(0, longestWritten).replace(beforeTheCode, '')
  for (const digits of candidatesIn(written)) {
    const read = readDigits(digits, slugs)
    if (read) return read
  }
  return 'unreadable'
}

const version = 1
const [digitBits, hashBits, reasonBits, checkBits] = [5, 24, 3, 15] as const
const pickBits = hashBits + reasonBits
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
/** What stands before it where the whole link was copied. */
const beforeTheCode = /^.*\/(?:lijst|list)\//s
/** Longer is no code, whatever sticks to it. */
const longestWritten = 400

/** 24 bits of a slug (FNV-1a of 32 bits, mixed as MurmurHash3 ends, so that slugs that look alike lie far apart). No two slugs that are or were in the directory may have the same: `checkContents` refuses the second. */
export function hashOfSlug(slug: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(slug)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & 0xffffff
}

/** No reason is 0. A new reason is put at the end: its number stands on paper. */
const numberOf = (reason: Picked['reason']): number => (reason ? reasonIds.indexOf(reason) + 1 : 0)

const bitsOf = (number: number, count: number): string => number.toString(2).padStart(count, '0')

const digitsOf = (bits: string): string =>
  (bits.match(/.{5}/g) ?? []).map((digit) => alphabet[Number.parseInt(digit, 2)]).join('')

/** A cyclic check of 15 bits (the one of CAN, 0x4599): every wrong digit, every two that changed places and every run of three wrong ones is seen. */
function checkOf(bits: string): number {
  let check = 0
  for (const bit of bits) {
    const carries = ((check >> (checkBits - 1)) & 1) !== Number(bit)
    check = (check << 1) & 0x7fff
    if (carries) check ^= 0x4599
  }
  return check
}

/** What may be the code in what was written: all of it, or its beginning in small letters or in capitals only. */
function candidatesIn(written: string): string[] {
  const seen = written.replace(/[\p{Cf}\p{Cc}\s\p{Pd}]/gu, '')
  const [start = ''] = /^[^\p{L}\p{N}]*/u.exec(seen) ?? []
  const text = seen.slice(start.length)
  const runs = [/^[0-9a-z]+/i, /^[0-9a-z]+/, /^[0-9A-Z]+/].map((run) => run.exec(text)?.[0] ?? '')
  return [...new Set(runs.map((run) => run.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')))]
}

function readDigits(digits: string, slugs: Iterable<string>): ReadCode | undefined {
  const values = [...digits].map((digit) => alphabet.indexOf(digit))
  if (values.includes(-1) || values.length * digitBits < 2 * digitBits + checkBits) return undefined
  const bits = values.map((value) => bitsOf(value, digitBits)).join('')
  const said = bits.slice(0, -checkBits)
  if (Number.parseInt(bits.slice(-checkBits), 2) !== checkOf(said)) return undefined
  const at = (start: number, count: number) => Number.parseInt(said.slice(start, start + count), 2)
  if (at(0, digitBits) > version) return 'newer'
  const place = at(digitBits, digitBits)
  const count = Math.floor((said.length - 2 * digitBits) / pickBits)
  const rest = said.slice(2 * digitBits + count * pickBits)
  if (
    at(0, digitBits) < version ||
    place > wijken.length ||
    count > mostPicks ||
    /1/.test(rest) ||
    rest.length >= digitBits
  )
    return undefined
  const known = new Map(Array.from(slugs, (slug) => [hashOfSlug(slug), slug]))
  const picks: Picked[] = []
  let unknown = 0
  for (let index = 0; index < count; index++) {
    const start = 2 * digitBits + index * pickBits
    const slug = known.get(at(start, hashBits))
    const reason = reasonIds[at(start + hashBits, reasonBits) - 1] ?? null
    if (!slug) unknown++
    else if (!picks.some((pick) => pick.slug === slug)) picks.push({ slug, reason })
  }
  return { list: { picks, wijk: wijken[place - 1]?.slug ?? null }, unknown }
}

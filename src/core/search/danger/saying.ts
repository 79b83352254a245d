/**
 * One line of a table: words in their order with a few others between, or in any order where a plus stands between them.
 *
 *     wil dood             these words in this order
 *     OUDER + SLAAT        in capitals: one of a set, here in any order and near each other
 *     wil/wou dood         one of these
 *     mishandel*           whatever begins so; *moord* whatever has it inside
 *     weggelopen -DIER     not where one of these stands near
 *     =112                 only in a text of at most three words
 */
export interface Saying {
  /** What has to stand there: each one of some words or sets, of which `*` at an end leaves that end open. */
  slots: readonly string[]
  isOrdered: boolean
  isShort: boolean
  unless: string | undefined
}

type Sets = Readonly<Record<string, readonly string[]>>

/** What a line of a table says. */
export function readSaying(line: string): Saying {
  const isShort = line.startsWith('=')
  const parts = line.replace(/^=/, '').split(' ').filter(Boolean)
  const unless = parts.flatMap((part) => (part.startsWith('-') ? [part.slice(1)] : []))
  return {
    slots: parts.filter((part) => part !== '+' && !part.startsWith('-')),
    isOrdered: !parts.includes('+'),
    isShort,
    unless: unless.length > 0 ? unless.join('/') : undefined,
  }
}

/** A set stands in a line in capitals. */
export const isSet = (part: string): boolean => /^[A-Z]{2,}$/.test(part)

/** The words of a part of a line. Throws where it names a set that is not there. */
export function wordsIn(part: string, sets: Sets): readonly string[] {
  if (!part.includes('/') && !isSet(part)) return [part]
  return part.split('/').flatMap((one) => {
    if (!isSet(one)) return one
    const set = sets[one]
    if (!set) throw new Error(`there is no set ${one}`)
    return set
  })
}

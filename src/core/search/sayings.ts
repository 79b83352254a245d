import type { Meaning } from './meaning'
import type { StemOf } from './stems'
import { keyOfSaying } from './words'

/** What people mean by what they say, by the key of the saying. */
export type Sayings = ReadonlyMap<string, readonly Meaning[]>

export function sayingsOf(meanings: readonly Meaning[], stemOf: StemOf): Sayings {
  const sayings = new Map<string, Meaning[]>()
  for (const meaning of meanings)
    for (const key of new Set(
      Object.values(meaning.says).flatMap((said) => said.map((one) => keyOfSaying(one, stemOf))),
    ))
      if (key !== undefined) sayings.set(key, [...(sayings.get(key) ?? []), meaning])
  return sayings
}

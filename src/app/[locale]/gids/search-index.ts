import { toSearchEntry } from '@/core/search/entry'
import { firstHelpsOf } from '@/core/search/first-helps'
import { indexOf, type SearchIndex } from '@/core/search/index-of'
import type { Service } from '@/core/service'
import { meanings } from '@/generated/words/meanings'

const indexes = new WeakMap<readonly Service[], SearchIndex>()

/** The index of these services, made once for as long as the directory stays the same. */
export function searchIndexOf(services: readonly Service[]): SearchIndex {
  const index =
    indexes.get(services) ?? indexOf(services.map(toSearchEntry), meanings, firstHelpsOf(services, new Date()))
  indexes.set(services, index)
  return index
}

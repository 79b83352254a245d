import { dayOf } from '@/core/hours/amsterdam'
import { toSearchEntry } from '@/core/search/entry'
import { findFirstHelps, firstHelpsOf } from '@/core/search/first-helps'
import { indexWith, makeIndex, type SearchIndex } from '@/core/search/index-of'
import { type SituationIndex, situationIndexOf } from '@/core/search/situation-index'
import type { Service } from '@/core/service'
import { meanings } from '@/generated/words/meanings'
import { inParts } from '@/in-parts'

let ofMeanings: SituationIndex | undefined

/** What people mean by what they say: made once, the same for every directory. */
export function situationIndex(): SituationIndex {
  ofMeanings ??= situationIndexOf(meanings)
  return ofMeanings
}

const kept = new WeakMap<readonly Service[], { day: string; index: SearchIndex }>()

/** The index of these services as they are on this day in Amsterdam, made once a day for as long as the directory stays the same. */
export function searchIndexOf(services: readonly Service[], now: Date): SearchIndex {
  const found = kept.get(services)
  if (found?.day === dayOf(now)) return found.index
  const index = indexWith(situationIndex(), services.map(toSearchEntry), firstHelpsOf(services, now))
  kept.set(services, { day: dayOf(now), index })
  return index
}

/** Makes what the first search would wait for, a part at a time. */
export async function prepareSearch(services: readonly Service[], now: Date): Promise<void> {
  situationIndex()
  const firstHelps = await inParts(findFirstHelps(services, now))
  const index = await inParts(makeIndex(situationIndex(), services.map(toSearchEntry), firstHelps))
  kept.set(services, { day: dayOf(now), index })
}

import { setTimeout } from 'node:timers/promises'
import { dayOf } from '@/core/hours/amsterdam'
import { toSearchEntry } from '@/core/search/entry'
import { type FirstHelps, firstHelpsOf } from '@/core/search/first-helps'
import { indexWith, type SearchIndex } from '@/core/search/index-of'
import { type SituationIndex, situationIndexOf } from '@/core/search/situation-index'
import type { Service } from '@/core/service'
import { meanings } from '@/generated/words/meanings'

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
  return found?.day === dayOf(now) ? found.index : keep(services, now, firstHelpsOf(services, now))
}

function keep(services: readonly Service[], now: Date, firstHelps: FirstHelps): SearchIndex {
  const index = indexWith(situationIndex(), services.map(toSearchEntry), firstHelps)
  kept.set(services, { day: dayOf(now), index })
  return index
}

/** So long others are answered in between: what came in meanwhile takes a few turns of the thread. */
const pauseInMilliseconds = 20

/** Makes what the first search would wait for, a part at a time. */
export async function prepareSearch(services: readonly Service[], now: Date): Promise<void> {
  situationIndex()
  await setTimeout(pauseInMilliseconds)
  const firstHelps = firstHelpsOf(services, now)
  await setTimeout(pauseInMilliseconds)
  keep(services, now, firstHelps)
}

import { wallClock } from '@/core/hours/amsterdam'
import { toSearchEntry } from '@/core/search/entry'
import { firstHelpsOf } from '@/core/search/first-helps'
import { indexOf, type SearchIndex } from '@/core/search/index-of'
import type { Service } from '@/core/service'
import { meanings } from '@/generated/words/meanings'

const kept = new WeakMap<readonly Service[], { day: string; index: SearchIndex }>()

/** The index of these services as they are on this day in Amsterdam, made once a day for as long as the directory stays the same. */
export function searchIndexOf(services: readonly Service[], now: Date): SearchIndex {
  const { year, month, day } = wallClock(now)
  const today = `${year}-${month}-${day}`
  const found = kept.get(services)
  if (found?.day === today) return found.index
  const index = indexOf(services.map(toSearchEntry), meanings, firstHelpsOf(services, now))
  kept.set(services, { day: today, index })
  return index
}

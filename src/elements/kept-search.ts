import { cutPostcodes } from '../core/place/postcode'
import { validForMilliseconds } from '../core/triage/entry'

/** What one entry of a tab's history holds of a search: the words, the place, and when it was written, in milliseconds since 1970. */
export interface KeptSearch {
  words: string
  place: string
  at: number
  /** True when it was sent from another page and is not answered yet. */
  isSent?: boolean
}

/** What is kept of words and a place: no more of a postcode than its four digits. */
export const keptSearchOf = (words: string, place: string, now: Date): KeptSearch => ({
  words: cutPostcodes(words),
  place: cutPostcodes(place).trim(),
  at: now.getTime(),
})

/** The state of a history entry that holds this search. */
export const stateWithSearch = (search: KeptSearch): { dichtbijSearch: KeptSearch } => ({ dichtbijSearch: search })

/** The search that the state of a history entry holds, or undefined when it holds none, or one that is too old to be shown. */
export function searchIn(state: unknown, now: Date): KeptSearch | undefined {
  const kept = (state as { dichtbijSearch?: KeptSearch } | null)?.dichtbijSearch
  const age = kept ? now.getTime() - kept.at : Number.NaN
  return age >= 0 && age <= validForMilliseconds ? kept : undefined
}

/** The same state of a history entry, without any search. */
export function withoutSearch(state: unknown): object | null {
  const { dichtbijSearch: _, ...others } = (state ?? {}) as { dichtbijSearch?: KeptSearch }
  return Object.keys(others).length > 0 ? others : null
}

/** Whether leaving quickly empties the entries of this tab: without the Navigation API it cannot, so nothing is kept in them. */
export const canForget = (): boolean => 'navigation' in window && Boolean(window.navigation)

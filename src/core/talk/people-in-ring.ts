import { findPlace } from '../place/place'
import { type WijkSlug, wijken } from '../place/wijken'
import type { Suggestion } from '../routing/suggestion'
import type { Service } from '../service'
import { type AgeInRings, agesInRings, listInRing, type RingId } from './rings'

/** Where one may say to live: a wijk, or somewhere in the city. */
export const partsInRings = ['utrecht', ...wijken.map(({ slug }) => slug)] as const
export type PartInRings = 'utrecht' | WijkSlug

/** Who stands in a ring for children of these ages in these parts of the city. */
export interface People {
  parts: readonly PartInRings[]
  byAge: readonly { ages: readonly AgeInRings[]; found: readonly Suggestion[] }[]
}

/** Everybody in this ring: each part of the city once, with those that have the same people, and so for the ages in it. */
export const peopleInRing = (id: RingId, services: readonly Service[], now: Date): People[] =>
  group(
    partsInRings,
    (part) => byAgeIn(id, part, services, now),
    (byAge) => byAge.map(({ found }) => namesOf(found)).join('|'),
  ).map(({ ids, value }) => ({ parts: ids, byAge: value }))

const byAgeIn = (id: RingId, part: PartInRings, services: readonly Service[], now: Date) => {
  const place = part === 'utrecht' ? ({ status: 'not-given' } as const) : findPlace(part)
  return group(agesInRings, (age) => listInRing(id, { age, place }, services, now), namesOf).map(({ ids, value }) => ({
    ages: ids,
    found: value,
  }))
}

const namesOf = (found: readonly Suggestion[]): string =>
  found.map(({ service, candidates }) => [service, ...candidates].map(({ slug }) => slug).join('+')).join()

/** What is the same for several ids once, with these ids, in the order of the first. */
function group<Id, Value>(all: readonly Id[], toValue: (id: Id) => Value, toKey: (value: Value) => string) {
  const groups = new Map<string, { ids: Id[]; value: Value }>()
  for (const id of all) {
    const value = toValue(id)
    const key = toKey(value)
    groups.set(key, { ids: [...(groups.get(key)?.ids ?? []), id], value })
  }
  return [...groups.values()]
}

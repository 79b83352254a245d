import { isSame } from '../core/facts/canonical'
import type { Content, Json } from '../core/facts/facts'
import {
  fieldsOfFact,
  hasSource,
  isSaid,
  type KeptFact,
  keptFacts,
  sourceOf,
  withSource,
} from '../core/facts/kept-fact'
import { isObject, type JsonObject } from './json-object'
import { withKept } from './kept-note'
import { longestNote } from './read-feed'
import type { Entry } from './settle'

type Listed = 'services' | 'unplaced' | 'retired'

/**
 * What an organization that is there says, with what a feed says otherwise. What the feed does not say stays, and what it says the same keeps where it was seen;
 * a service that was placed meanwhile gets the facts of what the feed cannot place. Nothing is taken away.
 */
export function overlay(there: Content, read: Content): Content {
  const keys = keysIn(there, read)
  const moved = (entry: Entry): Entry => withKeys(entry, keys.renamed)
  const [services, unplaced, retired] = [listIn(there, 'services'), listIn(there, 'unplaced'), listIn(there, 'retired')]
  const isThere = (list: readonly Entry[], { slug }: Entry) => list.some((one) => one.slug === slug)
  const [placedNow, others] = [listIn(read, 'services').map(moved), listIn(read, 'unplaced').map(moved)]
  const all = [...placedNow, ...others]
  const { unplaced: _, retired: __, ...own } = there
  const next = {
    ...own,
    ...(read.website !== undefined && { website: read.website }),
    ...(read.name !== undefined && { name: read.name }),
    services: [
      ...services.map((service) => {
        const said = all.find(({ slug }) => slug === service.slug)
        return said ? withFacts(service, said) : service
      }),
      ...placedNow.filter((one) => !isThere(services, one) && !isThere(retired, one)),
    ],
    ...some('unplaced', [
      ...unplaced
        .filter((one) => !isThere(placedNow, one))
        .map((one) => {
          const said = others.find(({ slug }) => slug === one.slug)
          return said ? noted(said, one, said) : one
        }),
      ...others.filter((one) => ![services, unplaced, retired].some((list) => isThere(list, one))),
    ]),
    ...some('retired', [
      ...retired,
      ...listIn(read, 'retired').filter((one) => ![services, retired].some((list) => isThere(list, one))),
    ]),
  }
  const used = JSON.stringify([next.services, next.unplaced ?? []])
  const added = Object.entries(keys.added).filter(([key]) => used.includes(`"${key}"`))
  return {
    ...next,
    sources: { ...(there.sources as JsonObject), ...Object.fromEntries(added) },
  } as unknown as Content
}

const listIn = (content: Content, list: Listed): readonly Entry[] => (content[list] ?? []) as unknown as Entry[]

const some = (name: Listed, list: readonly Entry[]) =>
  (list.length > 0 ? { [name]: list } : {}) as Partial<Record<Listed, readonly Entry[]>>

/** The key of each source of the feed among those that are there: that of the same source, or one of its own. */
function keysIn(there: Content, read: Content) {
  const known = Object.entries(there.sources as Readonly<Record<string, JsonObject>>)
  const taken = new Set(known.map(([key]) => key))
  const renamed = new Map<string, string>()
  const added: Record<string, Json> = {}
  for (const [key, source] of Object.entries(read.sources as Readonly<Record<string, JsonObject>>)) {
    const same = known.find(([, one]) => isSame(withoutNote(one), withoutNote(source)))
    let free = key
    for (let number = 2; taken.has(free); number++) free = `${key}-${number}`
    renamed.set(key, same?.[0] ?? free)
    if (same) continue
    taken.add(free)
    added[free] = source
  }
  return { renamed, added }
}

/** What is noted at a source, the day of reading among it, makes no other source of it; neither does what it leaves out. */
export const withoutNote = (source: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(source).filter(([field, value]) => field !== 'note' && value !== null))

function withKeys(entry: Entry, renamed: ReadonlyMap<string, string>): Entry {
  const keyOf = (key: Json | undefined) => renamed.get(String(key)) ?? key
  const partsOf = (value: Json) =>
    Array.isArray(value)
      ? (value as Json[]).map((part) =>
          isObject(part) && part.source ? { ...part, source: keyOf(part.source) ?? '' } : part,
        )
      : value
  return Object.fromEntries(
    Object.entries(entry).map(([field, value]) => {
      if (field === 'source' || field === 'hoursSource') return [field, keyOf(value) ?? value]
      if (field === 'sources')
        return [field, Object.fromEntries(Object.entries(value as JsonObject).map(([fact, key]) => [fact, keyOf(key)]))]
      return [field, partsOf(value)]
    }),
  ) as Entry
}

/** The service with each fact that the feed says otherwise, and where that was seen. Words and terms it only adds to. */
function withFacts(service: Entry, said: Entry): Entry {
  let made = service
  for (const fact of keptFacts)
    if (isSaid(said, fact) && !saysTheSame(made, said, fact)) made = withFact(made, said, fact)
  return noted(made, service, said)
}

function withFact(service: Entry, said: Entry, fact: KeptFact): Entry {
  if (fact === 'text') return { ...service, text: withTexts(service.text, said.text) }
  const fields = fieldsOfFact[fact].flatMap((field): [string, Json][] => {
    const value = said[field]
    return value === undefined ? [] : [[field, partsSeenIn(value, said.source)]]
  })
  const named: Entry = { ...service, ...Object.fromEntries(fields) }
  const hasOwn = fields.some(([, value]) => Array.isArray(value) && value.some(isObject))
  const key = sourceOf(said, fact)
  return hasOwn || !hasSource(fact) || key === sourceOf(service, fact) ? named : withSource(named, fact, key)
}

/** Each part with where it was seen, where it may have that. */
const partsSeenIn = (value: Json, source: Json | undefined): Json =>
  Array.isArray(value)
    ? (value as Json[]).map((part) => (isObject(part) ? { ...part, source: part.source ?? source ?? '' } : part))
    : value

function saysTheSame(service: Entry, said: Entry, fact: KeptFact): boolean {
  if (fact === 'text') return isSame(service.text, withTexts(service.text, said.text))
  // HSDS has room for one other name, in which ours stand with commas between: a comma may be one of a name.
  const isCalledTheSame = (field: string) =>
    field === 'alternateNames' && isSame(joined(said[field]), joined(service[field]))
  return fieldsOfFact[fact].every(
    (field) => said[field] === undefined || isSame(bare(said[field]), bare(service[field])) || isCalledTheSame(field),
  )
}

const joined = (names: Json | undefined): Json => (Array.isArray(names) ? names.join(', ') : '')

/** Without where its parts were seen, and without what is so where nothing is said. */
const bare = (value: Json | undefined): Json =>
  Array.isArray(value)
    ? (value as Json[]).map((part) => {
        if (!isObject(part)) return part
        const { source: _, ...rest } = part
        return { ...('days' in part && { of: 'all' }), ...rest }
      })
    : (value ?? null)

function withTexts(there: Json | undefined, said: Json | undefined): JsonObject {
  const [before, after] = [there, said].map((one) => (isObject(one) ? one : {})) as [JsonObject, JsonObject]
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].map((name) => {
      const [one, other] = [before[name], after[name]]
      return [name, isObject(one) && isObject(other) ? withTexts(one, other) : ((other ?? one) as Json)]
    }),
  )
}

/** With what this feed says that was not understood; what keepers noted stays. */
function noted(entry: Entry, there: Entry, said: Entry): Entry {
  const [own, kept] = [there.note, said.note].map((note) => (typeof note === 'string' ? note : undefined))
  const note = withKept(own, kept, longestNote)
  return note === undefined ? entry : { ...entry, note }
}

import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import { nameKey } from '../place/name-key'
import { areaKeys } from '../place/named-areas'
import type { SearchEntry } from './entry'
import type { FirstHelps } from './first-helps'
import { finish } from './in-steps'
import type { Meaning } from './meaning'
import type { Sayings } from './sayings'
import { type SituationIndex, situationIndexOf } from './situation-index'
import type { StemOf } from './stems'
import { keyOfSaying, partsOf, wordsOf } from './words'

/** The sayings that lead to single services, by the key of their stems. */
type Leads = ReadonlyMap<string, readonly string[]>

export interface SearchIndex {
  entries: ReadonlyMap<string, SearchEntry>
  /** By name, other names, search words and description, under stems and the parts of compounds. */
  texts: MiniSearch<SearchEntry>
  /** Every stem that stands in a text or is a saying. */
  vocabulary: SearchableMap<true>
  /** Those of them that stand in a name or are a saying: what somebody may have meant who wrote something like it. */
  names: SearchableMap<true>
  /** The services that have these search words. */
  leads: Leads
  /** Of all meanings but the situations. */
  sayings: Sayings
  stemOf: StemOf
  situations: SituationIndex
  firstHelps: FirstHelps
  /** The services that are called just so, by the key of the name; and that have this number, whose it is first. */
  called: ReadonlyMap<string, readonly string[]>
  numbers: ReadonlyMap<string, readonly string[]>
  /** How many stems the longest saying has, of the table or of a service. */
  longestSaying: number
}

const fields = ['name', 'alternateNames', 'searchWords', 'description'] as const
type Field = (typeof fields)[number]

/** An index of these entries, with what people mean by what they say, and who helps first in each situation. The same ones give the same index. */
export const indexOf = (
  entries: readonly SearchEntry[],
  meanings: readonly Meaning[],
  firstHelps: FirstHelps = {},
): SearchIndex => indexWith(situationIndexOf(meanings), entries, firstHelps)

/** The same, with the index of what people mean made already: it takes most of the time, and is the same for every directory. */
export const indexWith = (
  situations: SituationIndex,
  entries: readonly SearchEntry[],
  firstHelps: FirstHelps,
): SearchIndex => finish(makeIndex(situations, entries, firstHelps))

/** The same, a service at a time. */
export function* makeIndex(
  situations: SituationIndex,
  entries: readonly SearchEntry[],
  firstHelps: FirstHelps,
): Generator<void, SearchIndex> {
  const { sayings } = situations
  // Each word is stemmed once, with the service in which it comes first.
  const stemOf = once(situations.stemOf)
  for (const entry of entries) {
    for (const field of fields) wordsOf(textIn(entry, field)).forEach(stemOf)
    yield
  }
  const stemsIn = (...fields: Field[]) => {
    const words = entries.flatMap((entry) => fields.flatMap((field) => wordsOf(textIn(entry, field))))
    return [...new Set(words)].map(stemOf)
  }
  const leads = leadsOf(entries, stemOf)
  yield
  const said = [...sayings.keys(), ...leads.keys()]
  const names = yield* setOf([...said.filter((key) => !key.includes(' ')), ...stemsIn('name', 'alternateNames')])
  const vocabulary = yield* setOf([...names.keys(), ...stemsIn('description', 'searchWords')])
  const texts = new MiniSearch<SearchEntry>({
    idField: 'slug',
    fields: [...fields],
    extractField: (entry, field) => (field === 'slug' ? entry.slug : textIn(entry, field as Field)),
    tokenize: wordsOf,
    processTerm: once((word) => {
      const stem = stemOf(word)
      // The vecht in Overvecht is no fight.
      return areaKeys.has(word) ? [stem] : [stem, ...partsOf(stem, (part) => vocabulary.has(part))]
    }),
    searchOptions: {
      // What is asked comes in as stems.
      tokenize: (stem) => [stem],
      processTerm: (stem) => stem,
      boost: { name: 3, alternateNames: 3 },
    },
  })
  for (const entry of entries) {
    texts.add(entry)
    yield
  }
  return {
    entries: new Map(entries.map((entry) => [entry.slug, entry])),
    texts,
    vocabulary,
    names,
    leads,
    sayings,
    stemOf: situations.stemOf,
    situations,
    firstHelps,
    called: slugsBy(entries, ({ name, alternateNames }) => [name, ...alternateNames].map(nameKey)),
    numbers: slugsBy(entries.toSorted(ownersFirst), ({ phones }) => phones),
    longestSaying: Math.max(...said.map((key) => key.split(' ').length)),
  }
}

function slugsBy(
  entries: readonly SearchEntry[],
  keysOf: (entry: SearchEntry) => readonly string[],
): Map<string, string[]> {
  const slugs = new Map<string, string[]>()
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) slugs.set(key, [...(slugs.get(key) ?? []), entry.slug])
  return slugs
}

/** Whose the numbers are that others have too: `lines.ts`. */
const owners: readonly string[] = ['veilig-thuis', 'gemeente-utrecht']
const ownersFirst = (one: SearchEntry, other: SearchEntry) =>
  Number(owners.includes(other.slug)) - Number(owners.includes(one.slug))

function leadsOf(entries: readonly SearchEntry[], stemOf: StemOf): Leads {
  const leads = new Map<string, string[]>()
  for (const { slug, searchWords } of entries)
    for (const key of searchWords.flatMap((words) => keyOfSaying(words, stemOf) ?? []))
      leads.set(key, [...(leads.get(key) ?? []), slug])
  return leads
}

/** The same function, which works each answer out once: a directory says the same words again and again. */
function once<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const answer = known.get(word) ?? work(word)
    known.set(word, answer)
    return answer
  }
}

const atOnce = 200

function* setOf(stems: readonly string[]): Generator<void, SearchableMap<true>> {
  const set = new SearchableMap<true>()
  for (const [place, stem] of stems.entries()) {
    set.set(stem, true)
    if (place % atOnce === 0) yield
  }
  return set
}

const textIn = (entry: SearchEntry, field: Field): string => [entry[field]].flat().join(' ')

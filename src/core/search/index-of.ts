import MiniSearch from 'minisearch'
import SearchableMap from 'minisearch/SearchableMap'
import { areaKeys } from '../place/named-areas'
import type { SearchEntry } from './entry'
import { sayings } from './sayings'
import { keyOfSaying, partsOf, stemOf, wordsOf } from './words'

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
  /** How many stems the longest saying has, of the table or of a service. */
  longestSaying: number
}

const fields = ['name', 'alternateNames', 'searchWords', 'description'] as const
type Field = (typeof fields)[number]

/** An index of these entries. The same entries give the same index. */
export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  const stemsIn = (...fields: Field[]) => {
    const words = entries.flatMap((entry) => fields.flatMap((field) => wordsOf(textIn(entry, field))))
    return [...new Set(words)].map(stemOf)
  }
  const leads = leadsOf(entries)
  const said = [...sayings.keys(), ...leads.keys()]
  const names = setOf([...said.filter((key) => !key.includes(' ')), ...stemsIn('name', 'alternateNames')])
  const vocabulary = setOf([...names.keys(), ...stemsIn('description', 'searchWords')])
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
  texts.addAll(entries)
  return {
    entries: new Map(entries.map((entry) => [entry.slug, entry])),
    texts,
    vocabulary,
    names,
    leads,
    longestSaying: Math.max(...said.map((key) => key.split(' ').length)),
  }
}

function leadsOf(entries: readonly SearchEntry[]): Leads {
  const leads = new Map<string, string[]>()
  for (const { slug, searchWords } of entries)
    for (const key of searchWords.flatMap((words) => keyOfSaying(words) ?? []))
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

const setOf = (stems: readonly string[]) => SearchableMap.from(stems.map((stem): [string, true] => [stem, true]))

const textIn = (entry: SearchEntry, field: Field): string => [entry[field]].flat().join(' ')

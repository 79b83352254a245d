import type { Kind, Topic } from '../taxonomy'
import type { SearchIndex } from './index-of'
import type { Meaning } from './meaning'
import { isSilent, knownEndOf, partsOf, saysNothing, stemsOf } from './words'

/** One thing that somebody asks for, in each way in which the directory may have it. */
export interface Want {
  /** Stems, with how surely each is meant: 1 as it was written, less where we made it of what was written. */
  stems: ReadonlyMap<string, number>
  topics: readonly Topic[]
  kinds: readonly Kind[]
  /** Slugs of the services that have just this among their search words. */
  leads: readonly string[]
  /** How much it counts: a word without a meaning in our table less. */
  weight: number
  /** How surely we know what is meant, from 0 for a word that we do not know to 1. */
  sure: number
}

const weights = { meant: 1, unmeant: 0.6 }
/** So surely is a word meant that we put in the place of the one that was written. */
const sure = { asWritten: 1, means: 1.1, part: 0.8, begins: 0.7, mistaken: 0.7, inSaying: 0.5 }
/** A word without a meaning in our table may mean something else than it does in a name, or in a sentence about a service. */
const sureOfText = { name: 0.65, description: 0.3 }
/** A shorter word with a mistake in it may be any word. */
const shortestMistaken = 5
/** More words that begin so say nothing any more. */
const mostBegun = 12

/** More at once nobody asks for; what is said twice is asked once. */
export const mostWants = 24

/** What a question asks for, from the stems of it in their order. What is silent alone is left out, unless nothing else is there. */
export function wantsOf(stems: readonly string[], index: SearchIndex): Want[] {
  const said = new Map<string, readonly string[]>()
  for (let start = 0; start < stems.length && said.size < mostWants; ) {
    const size = sizeOfSaying(stems, start, index)
    const saying = stems.slice(start, start + size)
    said.set(saying.join(' '), saying)
    start += size
  }
  const wants = [...said.values()].map((saying) => wantOf(saying, index))
  const telling = wants.filter(({ weight }) => weight > 0)
  return telling.length > 0 ? telling : wants.map((want) => ({ ...want, weight: weights.unmeant }))
}

/** How many stems from here on belong together: the longest saying that is known; else one. */
function sizeOfSaying(stems: readonly string[], start: number, { leads, sayings, longestSaying }: SearchIndex): number {
  for (let size = Math.min(longestSaying, stems.length - start); size > 1; size--) {
    const key = stems.slice(start, start + size).join(' ')
    if (sayings.has(key) || leads.has(key)) return size
  }
  return 1
}

function wantOf(saying: readonly string[], index: SearchIndex): Want {
  const stems = new Map<string, number>()
  const want = (stem: string, surely: number) => stems.set(stem, Math.max(surely, stems.get(stem) ?? 0))
  const meant: (Meaning & { surely: number })[] = []
  const leads: string[] = []
  let sureOfMeaning = 0
  for (const [reading, surely] of readingsOf(saying, index)) {
    for (const key of keysIn(reading)) {
      const [meanings, slugs] = [index.sayings.get(key) ?? [], index.leads.get(key) ?? []]
      meant.push(...meanings.map((meaning) => ({ ...meaning, surely })))
      leads.push(...slugs)
      if (meanings.length + slugs.length > 0)
        sureOfMeaning = Math.max(sureOfMeaning, surely * shareSaid(saying.join(' '), key))
    }
    // The words of a saying mean something else together.
    if (reading.length === 1) want(reading.join(), surely)
    else for (const stem of reading) if (!isSilent(stem)) want(stem, surely * sure.inSaying)
  }
  for (const { means = [], surely } of meant)
    for (const stem of means.flatMap((words) => stemsOf(words, index.stemOf))) want(stem, surely * sure.means)
  return {
    stems,
    topics: meant.flatMap(({ topic }) => topic ?? []),
    kinds: meant.flatMap(({ kind }) => kind ?? []),
    leads,
    weight: meant.length + leads.length > 0 ? weights.meant : saying.every(isSilent) ? 0 : weights.unmeant,
    sure: sureOfMeaning || Math.max(0, ...[...stems].map(([stem, surely]) => surely * sureOfStem(stem, index))),
  }
}

/** How much of a saying was said: of what is only begun less than half is a guess. */
const shareSaid = (said: string, saying: string): number => Math.min(1, said.length / saying.length)

/** How surely we know from a name or a description what is meant. */
function sureOfStem(stem: string, { names, vocabulary }: SearchIndex): number {
  if (saysNothing(stem)) return 0
  return names.has(stem) ? sureOfText.name : vocabulary.has(stem) ? sureOfText.description : 0
}

/** The keys of a saying and of the shorter sayings in it: 'kind niet school' is 'niet school' too. */
const keysIn = (stems: readonly string[]): string[] =>
  stems
    .flatMap((_, start) => stems.slice(start + 1).flatMap((_, more) => stems.slice(start, start + more + 2).join(' ')))
    .concat(stems.length === 1 ? stems : [])

type Reading = readonly [stems: readonly string[], surely: number]

/** What a saying may be: itself where it is known; of one word else its parts, what it begins, what is spelt nearly so, or the end of it that is known. */
function readingsOf(saying: readonly string[], { vocabulary, names }: SearchIndex): Reading[] {
  const isKnown = (one: string) => vocabulary.has(one)
  const [stem = ''] = saying
  if (saying.length > 1 || isKnown(stem)) return [[saying, sure.asWritten]]
  const parts = partsOf(stem, isKnown)
  if (parts.length > 0) return parts.map((part) => [[part], sure.part])
  if (stem.length < 3) return []
  const begun = [...names.atPrefix(stem).keys()].slice(0, mostBegun)
  if (begun.length > 0) return begun.map((one) => [[one], sure.begins])
  const near = nearestTo(stem, names)
  if (near.length > 0) return near.map((one) => [[one], sure.mistaken])
  const end = knownEndOf(stem, isKnown)
  return end ? [[[end], sure.part]] : []
}

/** The known stems with two letters in the other order, else those with the fewest mistakes between; of these the ones that begin with the same letter where there are any. */
function nearestTo(stem: string, known: SearchIndex['names']): string[] {
  if (stem.length < 4) return []
  const turned = Array.from(
    { length: stem.length - 1 },
    (_, at) => stem.slice(0, at) + stem[at + 1] + stem[at] + stem.slice(at + 2),
  ).filter((one) => known.has(one))
  if (turned.length > 0 || stem.length < shortestMistaken) return turned
  const near = [...known.fuzzyGet(stem, stem.length < 7 ? 1 : 2)].map(([one, [, mistakes]]) => ({ one, mistakes }))
  const fewest = Math.min(...near.map(({ mistakes }) => mistakes))
  const nearest = near.filter(({ mistakes }) => mistakes === fewest).map(({ one }) => one)
  const begun = nearest.filter((one) => one[0] === stem[0])
  return begun.length > 0 ? begun : nearest
}

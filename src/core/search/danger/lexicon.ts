import { foldOf } from './fold'
import { isNearly } from './mistakes'

/** The slots that a word may stand in: as it is written or sounds, and with a mistake in it. */
export interface Readings {
  sure: readonly number[]
  mistaken: readonly number[]
}

export interface Lexicon {
  /** The slots that a word may stand in. */
  readingsOf: (word: string) => Readings
  /** The whole words that point at something: what one with letters hidden may be. */
  literals: readonly string[]
  /** True for a word of the tables, also where only its beginning or its inside stands in them. */
  knows: (word: string) => boolean
}

/** Words that are never taken for another one, and as people write some in a chat. */
export interface Spelled {
  ordinary: Pick<ReadonlySet<string>, 'has'>
  spellings: Readonly<Record<string, string>>
}

/** A shorter word with a mistake in it may be any word. */
const shortestMistaken = 7
const shortestMistakenStem = 7
/** So many letters of a shorter word have to be right for it to be known by its sound. */
const shortestFolded = 3
const shortestBegun = 4
/** Behind a stem with a mistake in it: a longer word is a compound of something else. */
const longestEnding = 4
const longestWord = 60
/** So many words are known again without being worked out. */
const mostKept = 5000

/** The words of the tables by what they stand for. `slots` are the words of each slot, by its number; `pointing` those that a saying of danger needs. */
export function makeLexicon(
  slots: readonly (readonly string[])[],
  pointing: ReadonlySet<number>,
  { ordinary, spellings }: Spelled,
): Lexicon {
  const literals = new Map<string, number[]>()
  const begins = new Map<string, number[]>()
  const insides = new Map<string, number[]>()
  for (const [slot, words] of slots.entries())
    for (const word of words) {
      if (word.startsWith('*')) add(insides, word.replaceAll('*', ''), slot)
      else if (word.endsWith('*')) add(begins, word.slice(0, -1), slot)
      else add(literals, word, slot)
    }
  const byFold = keyedBy(literals.keys(), foldOf)
  const beginFolds = keyedBy(begins.keys(), stemFold)
  const near = keyedBy(longKeys(byFold, shortestMistaken), nearKey)
  const beginsNear = longKeys(beginFolds, shortestMistakenStem)
  const longBegins = [...begins.keys()].filter((stem) => stem.length > shortestBegun)
  const insideFolds = [...insides.keys()].map((stem) => [stem, stemFold(stem)] as const)

  function read(word: string): Readings {
    const sure = new Set<number>()
    const take = (slots: readonly number[] = []) => {
      for (const slot of slots) sure.add(slot)
    }
    take(literals.get(word))
    take(literals.get(spellings[word] ?? ''))
    for (let size = 2; size <= word.length; size++) take(begins.get(word.slice(0, size)))
    for (const [stem] of insideFolds) if (word.includes(stem)) take(insides.get(stem))
    if (/\p{N}/u.test(word) || word.length < shortestFolded || ordinary.has(word))
      return { sure: [...sure], mistaken: [] }
    const fold = foldOf(word)
    const alike = byFold.get(fold) ?? []
    for (const one of alike) take(literals.get(one))
    for (let size = shortestBegun; size <= fold.length; size++)
      for (const one of beginFolds.get(fold.slice(0, size)) ?? []) take(begins.get(one))
    for (const [stem, folded] of insideFolds)
      if (folded.length > shortestBegun && fold.includes(folded)) take(insides.get(stem))
    return { sure: [...sure], mistaken: alike.length > 0 ? [] : readMistaken(fold) }
  }

  function readMistaken(fold: string): number[] {
    const close = [-1, 0, 1].flatMap((more) => near.get(`${fold[0]}${fold.length + more}`) ?? [])
    const whole = close.filter((other) => isNearly(fold, other)).flatMap((other) => byFold.get(other) ?? [])
    const begun = beginsNear
      .filter(
        (stem) =>
          stem[0] === fold[0] &&
          fold.length <= stem.length + longestEnding &&
          [-1, 0, 1].some((more) => isNearly(fold.slice(0, stem.length + more), stem)),
      )
      .flatMap((stem) => beginFolds.get(stem) ?? [])
    const slots = [
      ...whole.flatMap((word) => literals.get(word) ?? []),
      ...begun.flatMap((stem) => begins.get(stem) ?? []),
    ]
    // Only danger is worth a guess: what is harmless has to be said as it is.
    return [...new Set(slots)].filter((slot) => pointing.has(slot))
  }

  const known = new Map<string, Readings>()
  return {
    literals: [...literals].flatMap(([word, there]) => (there.some((slot) => pointing.has(slot)) ? [word] : [])),
    readingsOf(word) {
      if (word.length > longestWord) return none
      const readings = known.get(word) ?? read(word)
      if (known.size >= mostKept) known.clear()
      known.set(word, readings)
      return readings
    },
    knows: (word) =>
      literals.has(word) ||
      longBegins.some((stem) => word.startsWith(stem)) ||
      insideFolds.some(([stem]) => word.includes(stem)),
  }
}

const none: Readings = { sure: [], mistaken: [] }

function add<Item>(map: Map<string, Item[]>, key: string, item: Item) {
  const items = map.get(key)
  if (items) items.push(item)
  else map.set(key, [item])
}

/** A stem goes on in the word, so its last letters are no ending. */
const stemFold = (stem: string): string => foldOf(`${stem}q`).slice(0, -1)

function keyedBy(words: Iterable<string>, keyOf: (word: string) => string): Map<string, string[]> {
  const keyed = new Map<string, string[]>()
  for (const word of words) add(keyed, keyOf(word), word)
  return keyed
}

const longKeys = (folded: ReadonlyMap<string, unknown>, shortest: number): string[] =>
  [...folded.keys()].filter((fold) => fold.length >= shortest && !/\p{N}/u.test(fold))

/** Words with one mistake between them begin alike and are nearly as long. */
const nearKey = (fold: string): string => `${fold[0]}${fold.length}`

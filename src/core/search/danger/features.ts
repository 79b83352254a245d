import { foldOf } from './fold'

/** A word that was said, and the names of the sets of the tables that it stands in. */
export interface Said {
  word: string
  sets: readonly string[]
}

/** Parts of so many letters: a misspelled word shares most of them with the right one. */
const [shortestPart, longestPart] = [4, 4]
const longestWord = 24

/** What may tell something in these words, each once, as numbers of 32 bits: the words as they sound, which one begins, two after each other or with one between, their parts, and the sets they stand in. Numbers tell nothing. */
export function featuresOf(said: readonly Said[]): Set<number> {
  const features = new Set<number>()
  const before: string[] = []
  for (const { word, sets } of said) {
    if (/\p{N}/u.test(word)) continue
    for (const set of sets) features.add(hashOf(`+${set}`))
    const sound = foldOf(word).slice(0, longestWord)
    features.add(hashOf(`=${sound}`))
    if (before.length === 0) features.add(hashOf(`<${sound}`))
    for (const one of before.slice(-2)) features.add(hashOf(`${one} ${sound}`))
    before.push(sound)
    addParts(`^${sound}$`, features)
  }
  return features
}

function addParts(word: string, features: Set<number>) {
  for (let start = 0; start <= word.length - shortestPart; start++) {
    let hash = seed
    for (let size = 1; size <= longestPart && start + size <= word.length; size++) {
      hash = stir(hash, word.charCodeAt(start + size - 1))
      if (size >= shortestPart) features.add(settle(hash))
    }
  }
}

/** FNV-1a: small, quick, and the same everywhere. */
const seed = 0x811c9dc5
const stir = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** Its low bits alone are too much alike for short parts. */
const settle = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0

function hashOf(text: string): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = stir(hash, text.charCodeAt(at))
  return settle(hash)
}

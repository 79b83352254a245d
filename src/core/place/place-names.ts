import { elsewhere } from './elsewhere'
import { nameKey } from './name-key'
import { type Area, findAreaCalled } from './named-areas'

/** A name among other words. */
export interface PlaceName {
  key: string
  /** Which word it begins at, and how many it takes. */
  start: number
  size: number
  /** Undefined for a place in another municipality. */
  area: Area | undefined
}

const mostWordsOfAName = 5

/** The names of places among these words, the longest at each word, in their order. */
export function listNames(words: readonly string[]): PlaceName[] {
  const keys = words.map(nameKey)
  const names: PlaceName[] = []
  for (let start = 0; start < keys.length; ) {
    const name = nameAt(keys, start)
    if (name) names.push(name)
    start += name?.size ?? 1
  }
  return names
}

function nameAt(keys: readonly string[], start: number): PlaceName | undefined {
  for (let size = Math.min(mostWordsOfAName, keys.length - start); size > 0; size--) {
    const key = keys.slice(start, start + size).join('')
    const area = findAreaCalled(key)
    if (area || elsewhere.has(key)) return { key, start, size, area }
  }
  return undefined
}

/** Wijken whose names every city has: they count only where nothing else says in which. */
const directions: ReadonlySet<string> = new Set([
  'west',
  'noordwest',
  'noordoost',
  'oost',
  'zuid',
  'zuidwest',
  'binnenstad',
])

/** True for the name of a wijk that is also a part of any other place: 'Overvecht zuid', 'Amsterdam Oost'. */
export const isDirection = ({ key }: PlaceName): boolean => directions.has(key)

import { type Danger, findDangers } from './dangers'
import { mostLettersRead } from './own-words-length'
import type { SituationIndex } from './situation-index'
import { aboutIn } from './situations-in'

/** What words of somebody's own are about, as the search would tell it. */
export interface Understood {
  /** The rules to show at once, most urgent first. */
  dangers: readonly Danger[]
  /** Ids, best first. */
  situations: readonly string[]
}

/** What these words are about. Any text will do; never throws. */
export function understand(words: string, index: SituationIndex): Understood {
  const read = words.slice(0, mostLettersRead)
  return { dangers: findDangers(read), situations: aboutIn(read, index).fits.map(({ id }) => id) }
}

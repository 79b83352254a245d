import { dangerScore } from '../../generated/words/danger-score'
import { dangerWords } from '../../generated/words/danger-words'
import { type Danger, dangers } from './danger/danger'
import { type FindDangers, makeFindDangers } from './danger/find-dangers'

export { type Danger, dangers } from './danger/danger'

let find: FindDangers | undefined

/** What a text points at, in any language of the tables, most urgent first. Any text will do, of a search or in somebody's own words; never throws. Made ready at the first call. */
export function findDangers(text: string): Danger[] {
  find ??= makeFindDangers(dangerWords, dangerScore)
  const found = piecesOf(text).flatMap(find)
  return dangers.filter((danger) => found.includes(danger))
}

/** So many letters are read at once, and each time again from a little before where that ended: what was said may lie across. */
const lettersAtOnce = 1000
const lettersAgain = 200
/** Of somebody's own words or of a search with its place. */
const mostLetters = 4200

function piecesOf(text: string): string[] {
  const read = text.slice(0, mostLetters)
  const step = lettersAtOnce - lettersAgain
  const count = Math.max(1, Math.ceil((read.length - lettersAgain) / step))
  return Array.from({ length: count }, (_, at) => read.slice(at * step, at * step + lettersAtOnce))
}

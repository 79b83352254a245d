import { dangerScore } from '../../generated/words/danger-score'
import { dangerWords } from '../../generated/words/danger-words'
import type { Danger } from './danger/danger'
import { type FindDangers, makeFindDangers } from './danger/find-dangers'

export { type Danger, dangers } from './danger/danger'

let find: FindDangers | undefined

/** What a text points at, in any language of the tables, most urgent first. Any text will do, of a search or in somebody's own words; never throws. Made ready at the first call. */
export function findDangers(text: string): Danger[] {
  find ??= makeFindDangers(dangerWords, dangerScore)
  return find(text)
}

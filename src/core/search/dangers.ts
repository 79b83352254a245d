import { type Danger, dangerWords, harmlessSayings, harmlessWords } from './danger-words'
import { sayings } from './sayings'
import { soundOf } from './sound'
import { stemOf, wordsOf } from './words'

export type { Danger }

const shortestInside = 6
const shortestMistaken = 7
/** In a saying the words beside it help to see what a shorter one was meant to be. */
const shortestMistakenInSaying = 5
/** A longer word, and more of them, nobody writes in need. */
const longestWord = 60
const mostWords = 300
/** So many words may stand between the words of a saying: 'ik wil echt graag dood' is 'wil dood'. */
const mostBetween = 3

/** As people write in a chat, and what it is. */
const chat = new Map([
  ['me', 'mij'],
  ['mijn', 'mij'],
  ['mn', 'mij'],
  ['m', 'mij'],
  ['nie', 'niet'],
  ['ni', 'niet'],
  ['dr', 'er'],
  ['k', 'ik'],
  ['kwil', 'wil'],
  ['an', 'aan'],
  ['t', 'het'],
  ['pa', 'papa'],
  ['pap', 'papa'],
  ['ma', 'mama'],
  ['mam', 'mama'],
])

/** A word as it sounds, in two ways: as it is, in which a stem may stand, and without the ending that people leave out or spell as they like. */
interface Sound {
  whole: string
  bare: string
  /** How many letters were written. */
  letters: number
  /** True for a word that means something by itself: it is no other word with a mistake in it. */
  isKnown: boolean
}

/** The words as they sound: whoever is upset writes as they speak. 'Doot' and 'dood', 'zyn' and 'zijn', 'leve' and 'leven' are one. */
const soundsOf = (text: string): Sound[] =>
  wordsOf(text)
    .filter((word) => !harmlessWords.includes(word) && word.length <= longestWord)
    .slice(0, mostWords)
    .map((word) => {
      const whole = soundOf(chat.get(word) ?? word.replaceAll('0', 'o'))
      const bare = whole.replace(/dt?$/, 't').replace(/en$/, 'e')
      return { whole, bare, letters: word.length, isKnown: sayings.has(stemOf(word)) }
    })

const table = (Object.keys(dangerWords) as Danger[]).map((danger) => ({
  danger,
  sayings: Object.values(dangerWords[danger]).flat().map(soundsOf),
}))
const readOver = harmlessSayings.map(soundsOf)

/** What a text points at, most urgent first. Too much rather than too little: inside longer words, with mistakes, with words between. */
export function findDangers(text: string): Danger[] {
  const words = readOver.reduce<readonly Sound[]>((left, saying) => withoutSaying(saying, left), soundsOf(text))
  const there = new Set(words.map(({ bare }) => bare))
  // What was written apart: both halves as one word.
  const pairs = words.slice(1).map(({ whole }, at) => soundOf((words[at]?.whole ?? '') + whole))
  return table
    .filter(({ sayings }) => sayings.some((saying) => isSaid(saying, words, there) || isOneWord(saying, words, pairs)))
    .map(({ danger }) => danger)
}

function withoutSaying(saying: readonly Sound[], words: readonly Sound[]): readonly Sound[] {
  const start = words.findIndex((_, at) => saying.every(({ bare }, place) => words[at + place]?.bare === bare))
  return start < 0 ? words : [...words.slice(0, start), ...words.slice(start + saying.length)]
}

/** Whether the words of a saying stand beside each other. At least half of them are right, so at least one is `there`. */
const isSaid = (saying: readonly Sound[], words: readonly Sound[], there: ReadonlySet<string>): boolean =>
  saying.length > 1 &&
  saying.some(({ bare }) => there.has(bare)) &&
  words.some((_, start) => standsAt(start, saying, words))

/** Whether a stem stands in a word, also with a mistake where it is long, or was written apart; or a whole saying was written as one word. */
function isOneWord(saying: readonly Sound[], words: readonly Sound[], pairs: readonly string[]): boolean {
  const stem = saying.map(({ whole }) => whole).join('')
  const letters = saying.reduce((sum, word) => sum + word.letters, 0)
  if (letters < shortestInside) return words.some(({ whole, bare }) => whole === stem || isBare(saying, bare))
  if (words.some(({ whole, bare }) => whole.includes(stem) || isBare(saying, bare))) return true
  if (saying.length > 1) return false
  if (pairs.some((pair) => pair.includes(stem))) return true
  return stem.length >= shortestMistaken && words.some(({ whole, isKnown }) => !isKnown && isNearlyIn(stem, whole))
}

const isBare = ([only, ...more]: readonly Sound[], bare: string): boolean => more.length === 0 && only?.bare === bare

/** Whether the words of the saying stand in this order from `start` on, at most half of them with one mistake. */
function standsAt(start: number, saying: readonly Sound[], words: readonly Sound[]): boolean {
  let at = start
  let mistaken = 0
  for (const [place, wanted] of saying.entries()) {
    const end = place === 0 ? start : at + mostBetween
    while (at <= end && !isWord(wanted, words[at])) at++
    if (at > end) return false
    if (words[at]?.bare !== wanted.bare) mistaken++
    at++
  }
  return mistaken <= saying.length >> 1
}

function isWord(wanted: Sound, found: Sound | undefined): boolean {
  if (found === undefined || found.bare === wanted.bare) return found !== undefined
  const isNear = Math.abs(found.bare.length - wanted.bare.length) <= 1 && !found.isKnown
  return isNear && wanted.letters >= shortestMistakenInSaying && isNearlyIn(wanted.bare, found.bare)
}

/** Whether `stem` stands inside `word` with at most one letter wrong, missing or too many, or two in the other order. Most of one half is then right, which is quickly seen. */
function isNearlyIn(stem: string, word: string): boolean {
  const half = stem.length >> 1
  const isLikely = word.includes(stem.slice(0, half - 1)) || word.includes(stem.slice(half + 1))
  return isLikely && mistakesIn(stem, word) <= 1
}

/** The fewest letters that are wrong, missing or too many, or pairs in the other order, where `stem` stands best inside `word`. */
function mistakesIn(stem: string, word: string): number {
  let before: number[] = []
  let row = Array.from({ length: word.length + 1 }, () => 0)
  for (let at = 0; at < stem.length; at++) {
    const next = [at + 1]
    for (let i = 1; i < row.length; i++) {
      const isTurned = stem[at] === word[i - 2] && stem[at - 1] === word[i - 1]
      next.push(
        Math.min(
          (row[i] ?? 0) + 1,
          (next[i - 1] ?? 0) + 1,
          (row[i - 1] ?? 0) + (word[i - 1] === stem[at] ? 0 : 1),
          isTurned ? (before[i - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return Math.min(...row)
}

import { type Danger, dangerWords, harmlessSayings, harmlessWords } from './danger-words'
import { wordsOf } from './words'

export type { Danger }

const shortestInside = 6
const shortestMistaken = 7
/** In a saying the words beside it help to see what a shorter one was meant to be. */
const shortestMistakenInSaying = 5
/** So many words may stand between the words of a saying: 'ik wil echt graag dood' is 'wil dood'. */
const mostBetween = 2

/** As people write in a chat, and what it is. */
const chat = new Map([
  ['me', 'mij'],
  ['mijn', 'mij'],
  ['mn', 'mij'],
  ['m', 'mij'],
  ['nie', 'niet'],
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
}

/** The words as they sound: whoever is upset writes as they speak. 'Doot' and 'dood', 'zyn' and 'zijn', 'leve' and 'leven' are one. */
const soundsOf = (text: string): Sound[] =>
  wordsOf(text)
    .filter((word) => !harmlessWords.includes(word))
    .map((word) => {
      const whole = (chat.get(word) ?? word)
        .replace(/ij|ei|y/g, 'ei')
        .replace(/ou|au/g, 'au')
        .replace(/ch/g, 'g')
        .replace(/c(?=[ei])/g, 's')
        .replace(/c/g, 'k')
        .replace(/v/g, 'f')
        .replace(/z/g, 's')
        .replace(/(.)\1+/g, '$1')
      return { whole, bare: whole.replace(/dt?$/, 't').replace(/en$/, 'e') }
    })

const table = (Object.keys(dangerWords) as Danger[]).map((danger) => ({
  danger,
  sayings: Object.values(dangerWords[danger]).flat().map(soundsOf),
}))
const readOver = harmlessSayings.map(soundsOf)

/** What a text points at, most urgent first. Too much rather than too little: inside longer words, with mistakes, with words between. */
export function findDangers(text: string): Danger[] {
  const telling = readOver.reduce<readonly Sound[]>((left, saying) => withoutSaying(saying, left), soundsOf(text))
  return table.filter(({ sayings }) => sayings.some((saying) => isSaid(saying, telling))).map(({ danger }) => danger)
}

function withoutSaying(saying: readonly Sound[], words: readonly Sound[]): readonly Sound[] {
  const start = words.findIndex((_, at) => saying.every(({ bare }, place) => words[at + place]?.bare === bare))
  return start < 0 ? words : [...words.slice(0, start), ...words.slice(start + saying.length)]
}

/** One word stands in a word of the text; more stand beside each other, or were written as one. */
function isSaid(saying: readonly Sound[], words: readonly Sound[]): boolean {
  const together = saying.map(({ whole }) => whole).join('')
  if (saying.length === 1 && words.some(({ bare }) => bare === saying[0]?.bare)) return true
  if (saying.length === 1 || together.length > shortestMistaken)
    if (words.some(({ whole }) => isIn(together, whole))) return true
  return saying.length > 1 && words.some((_, start) => standsAt(start, saying, words))
}

function isIn(stem: string, word: string): boolean {
  if (stem.length < shortestInside) return word === stem
  if (word.includes(stem)) return true
  return stem.length >= shortestMistaken && isNearlyIn(stem, word)
}

/** Whether the words of the saying stand in this order from `start` on, at most half of them with one mistake. */
function standsAt(start: number, saying: readonly Sound[], words: readonly Sound[]): boolean {
  let at = start
  let mistaken = 0
  for (const [place, { bare: wanted }] of saying.entries()) {
    const end = place === 0 ? start : at + mostBetween
    while (at <= end && !isWord(wanted, words[at]?.bare)) at++
    if (at > end) return false
    if (words[at]?.bare !== wanted) mistaken++
    at++
  }
  return mistaken <= saying.length >> 1
}

function isWord(wanted: string, word: string | undefined): boolean {
  if (word === undefined || word === wanted) return word !== undefined
  const isNear = Math.abs(word.length - wanted.length) <= 1
  return isNear && wanted.length >= shortestMistakenInSaying && isNearlyIn(wanted, word)
}

/** Whether `stem` stands inside `word` with at most one letter wrong, missing or too many. One of its halves is then right, which is quickly seen. */
function isNearlyIn(stem: string, word: string): boolean {
  const half = stem.length >> 1
  return (word.includes(stem.slice(0, half)) || word.includes(stem.slice(half))) && mistakesIn(stem, word) <= 1
}

/** The fewest letters that are wrong, missing or too many where `stem` stands best inside `word`. */
function mistakesIn(stem: string, word: string): number {
  let row = Array.from({ length: word.length + 1 }, () => 0)
  for (const letter of stem) {
    const next = [(row[0] ?? 0) + 1]
    for (let i = 1; i < row.length; i++)
      next.push(
        Math.min((row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1, (row[i - 1] ?? 0) + (word[i - 1] === letter ? 0 : 1)),
      )
    row = next
  }
  return Math.min(...row)
}

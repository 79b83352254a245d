import hyphen from 'hyphen/nl/index.js'

/** A sentence and how hard it is. */
export interface Measure {
  words: number
  sentences: number
  syllables: number
  longest: string
  longestWords: number
}

const vowel = 'aeiouyáéíóúàèëïöüê'
const softHyphen = '\u00AD'

/**
 * The syllables of a Dutch word: one more than the places where it may be broken. A single letter is never broken off, so one at the beginning
 * (`o-pa`) and one at the end (`Belgi-ë`) are counted here.
 */
export function countSyllables(word: string): number {
  const parts = hyphen.hyphenateSync(word.toLowerCase(), { minWordLength: 1, hyphenChar: softHyphen }).split(softHyphen)
  const begins = new RegExp(`^[${vowel}][^${vowel}][${vowel}]`).test(parts[0] ?? '') ? 1 : 0
  const ends = /[ieo][ëï]$/.test(parts.at(-1) ?? '') ? 1 : 0
  return parts.length + begins + ends
}

/** The sentences of a block of text. A number, an address or an abbreviation does not end one. */
export const listSentences = (text: string): string[] =>
  [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text.replace(/\s+/g, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

/** Words are what is read as one: a number and a web address too, though they are no syllables of Dutch. */
export const listWords = (sentence: string): string[] => sentence.match(/[\p{L}\d][\p{L}\d’'./-]*/gu) ?? []

const isDutch = (word: string): boolean => /^[\p{L}’'-]+$/u.test(word)

/** What the blocks of one text measure together. A block, such as a heading or an item of a list, ends a sentence. */
export function measure(blocks: readonly string[]): Measure {
  const sentences = blocks.flatMap(listSentences)
  const words = sentences.flatMap(listWords)
  const longest = sentences.toSorted((a, b) => listWords(b).length - listWords(a).length)[0] ?? ''
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + (isDutch(word) ? countSyllables(word) : 1), 0),
    longest,
    longestWords: listWords(longest).length,
  }
}

/** Flesch in the version of W.H. Douma (1960) for Dutch: 0 is hard, 100 is easy. B1 begins at about 60, A2 at about 75. */
export const fleschDouma = ({ words, sentences, syllables }: Measure): number =>
  206.84 - 0.93 * (words / sentences) - 77 * (syllables / words)

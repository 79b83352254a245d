import { stemmer } from '@orama/stemmers/dutch'
import { around } from '../../generated/words/around'
import { nameKey } from '../place/name-key'

/** The words of a text in their order, without case, accents and punctuation. Arabic words lose the article and the signs that are written or not. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/[’'`´‘ʼ′\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(initials, (letters) => letters.replace(/[.\s]/g, ''))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => plainArabic(nameKey(word).replaceAll('ı', 'i')))
    .filter(Boolean)

/** Single letters with dots behind: 'c.o.c.' is one word. */
const initials = /(?<!\p{L})(?:\p{L}\.\s?){2,}\p{L}?(?!\p{L})/gu

/** Letters that are written in more than one way, and the article, alone or behind 'and' or 'for'. */
const plainArabic = (word: string): string =>
  /[\u0600-\u06ff]/.test(word)
    ? word
        .replace(/\u0640/g, '')
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/ى/g, 'ي')
        .replace(/ة/g, 'ه')
        .replace(/^(?:[وبفك]?ال|لل)(?=..)/, '')
    : word

/**
 * What a word has in common with its other forms: 'schuld' of 'schulden', 'bos' of 'boze'. Not a word itself. Dutch endings go (Snowball),
 * letters that are doubled or softened only by an ending come out the same: 'scholen' and 'school', 'lezen' and 'lees'.
 */
export const stemOf = (word: string): string => {
  if (/\p{N}/u.test(word)) return word
  const stem = stemmer(word.replace(/(?<=.....)(?:tj|etj|j)es?$/, ''))
    .replace(/(.)\1/g, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
  return stem.length > 1 ? stem : word
}

const shortestPart = 4
const shortestCompound = 8
const longestCompound = 60
const between = ['', 's', 'en', 'e', 'n']

/** The telling parts that a compound is made of, where all its parts are known: 'huiswerk' and 'begeleid' of 'huiswerkbegeleid', 'schuld' of 'schuldhulp'. Empty for any other word. */
export const partsOf = (stem: string, isKnown: (stem: string) => boolean): string[] =>
  split(stem, (part) => fillers.has(part) || isKnown(part), new Set()).filter((part) => !fillers.has(part))

/** `tried` holds what cannot be split: the same rest is reached in many ways, and long words would take for ever. */
function split(stem: string, isKnown: (stem: string) => boolean, tried: Set<string>): string[] {
  if (stem.length < shortestCompound || stem.length > longestCompound || tried.has(stem)) return []
  tried.add(stem)
  for (let cut = stem.length - shortestPart; cut >= shortestPart; cut--) {
    const right = stem.slice(cut)
    if (!isKnown(right)) continue
    const left = stem.slice(0, cut)
    for (const link of between) {
      const first = left.endsWith(link) ? stemOf(left.slice(0, left.length - link.length)) : ''
      if (first.length < shortestPart) continue
      if (isKnown(first)) return [first, right]
      const parts = split(first, isKnown, tried)
      if (parts.length > 0) return [...parts, right]
    }
  }
  return []
}

const shortestEnd = 5

/** The longest known word that this one ends in or begins with: 'pleegzorg' of 'deeltijdpleegzorg'. Undefined where there is none. */
export function knownEndOf(stem: string, isKnown: (stem: string) => boolean): string | undefined {
  for (let size = stem.length - 1; size >= shortestEnd; size--) {
    const ends = [stem.slice(-size), stemOf(stem.slice(0, size))].filter((end) => isKnown(end) && !fillers.has(end))
    if (ends[0]) return ends[0]
  }
  return undefined
}

/** Words that say nothing about what is looked for. */
const fillers = new Set(around.fillers)

/** Words that count inside a saying only: 'niet naar school' is something else than 'school'. */
const silent = new Set(around.silent.map(stemOf))

/** The stems of a text that carry meaning, in their order. All of them when none does: somebody may look for 'help'. */
export function stemsOf(text: string, stem: (word: string) => string = stemOf): string[] {
  const words = wordsOf(text)
  const telling = words.filter((word) => !fillers.has(word))
  return (telling.length > 0 ? telling : words).map(stem)
}

/** By what a saying is known again inside a question: its stems with a space between. Undefined where too little is left of it, which may stand in any question. */
export function keyOfSaying(saying: string, stem: (word: string) => string = stemOf): string | undefined {
  const stems = stemsOf(saying, stem)
  const [only, ...more] = stems
  if (only === undefined || more.length > 0) return stems.join(' ') || undefined
  return isSilent(only) || wordsOf(saying).length > 2 ? undefined : only
}

export const isSilent = (stem: string): boolean => silent.has(stem)

const stemsOfFillers = new Set(around.fillers.map(stemOf))

/** True for what may stand in any question: alone it says nothing about what is looked for. */
export const saysNothing = (stem: string): boolean => silent.has(stem) || stemsOfFillers.has(stem)

/** The text with compounds that were written apart as one word: 'spoor 030' is 'spoor030', where that is known. */
export function joinCompounds(text: string, isKnown: (stem: string) => boolean): string {
  const words = wordsOf(text)
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]}${words[at + 1] ?? ''}`
    const isPair = at + 1 < words.length && pair.length >= shortestCompound && isKnown(stemOf(pair))
    joined.push(isPair ? pair : (words[at] ?? ''))
    if (isPair) at++
  }
  return joined.join(' ')
}

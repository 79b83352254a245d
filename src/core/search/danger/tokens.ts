import type { Lexicon } from './lexicon'
import { plainLetters } from './plain-letters'
import { plainArabic } from './plain-word'

/** One word of a text, in each way in which it may be meant: letters may be hidden in it. Numbers are words of their own. */
export interface Token {
  /** The first one is as it was written. */
  reads: readonly string[]
}

const mostLettersForDanger = 1000
export const mostTokens = 300
/** So many words with hidden letters are looked at: each is compared with the whole table. */
const mostHidden = 12

/** The words of a text, with what was hidden in them put right where a table knows the word: 'd o o d', 'zelfm**rd', 'm0ord', 'ver kracht'. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  const hidden = { left: mostHidden }
  const tokens = plainLetters(text, mostLettersForDanger)
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((chunk) => readChunk(chunk, lexicon, hidden))
    .slice(0, mostTokens)
  return joinSyllables(joinSingles(tokens, lexicon), lexicon)
}

const one = (word: string): Token => ({ reads: [word] })

function readChunk(chunk: string, lexicon: Lexicon, hidden: { left: number }): Token[] {
  const bare = chunk.replace(/^[^\p{L}\p{N}*]+|[^\p{L}\p{N}*]+$/gu, '')
  if (/^[\p{L}]+$/u.test(bare)) return [one(plainArabic(bare))]
  const plain = wordsIn(bare)
  // An address is no word.
  if (/@.*\.|:\/\/|^www\./.test(chunk) || !/\p{L}/u.test(bare)) return plain
  const meant = readFigures(bare, lexicon) ?? (hidden.left-- > 0 ? readHidden(bare, lexicon) : undefined)
  return meant ? [{ reads: meant }] : plain
}

/** Letters and digits apart: nothing is guessed about a number. */
const wordsIn = (chunk: string): Token[] => (chunk.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => one(plainArabic(word)))

const figures: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'acht',
  '!': 'i',
  $: 's',
  '@': 'a',
  '|': 'l',
}

/** Figures in the place of letters, between letters: 'm0ord', 'k!ll', 'verkr8'. Only where that is a word of the tables. */
function readFigures(chunk: string, { knows }: Lexicon): string[] | undefined {
  if (!/^\p{L}[\p{L}0134578!$@|]*[\p{L}8]$/u.test(chunk)) return undefined
  const word = chunk.replace(/[0134578!$@|]/g, (sign) => figures[sign] ?? sign)
  return word.length > 3 && knows(word) ? [word] : undefined
}

const wildcards = '*_#%•·×?~^.-'
const inside = new RegExp(`[${wildcards.replace(/[-^]/g, '\\$&')}]+`, 'g')

/** The words of the tables that a word with hidden letters may be: two sure letters and a star, three and another sign. */
function readHidden(chunk: string, { literals }: Lexicon): string[] | undefined {
  const sure = chunk.match(/\p{L}/gu)?.length ?? 0
  const holes = chunk.match(inside) ?? []
  const isStarred = chunk.includes('*')
  if (holes.length === 0 || holes.length > 3 || sure < (isStarred ? 2 : 3) || /\p{N}/u.test(chunk)) return undefined
  // What is hidden at an end may be anything, but where most of the word stands there.
  if (/^\*|\*$/.test(chunk) && sure < 4) return undefined
  const pattern = chunk
    .split(inside)
    .map((letters) => letters.replace(/[^\p{L}]/gu, ''))
    .reduce((made, letters, at) => `${made}${anyLetters(holes[at - 1] ?? '')}${letters}`)
  const like = new RegExp(`^${pattern}$`, 'u')
  const found = literals.filter((word) => word.length > 3 && like.test(word))
  return found.length > 0 ? found : undefined
}

/** A star hides one letter or a few; another sign at most two. */
const anyLetters = (hole: string): string => (hole.includes('*') ? `\\p{L}{1,${hole.length + 2}}` : '\\p{L}{0,2}')

/** Letters that stand apart, three or more, are one word, or the words of the tables that it is made of; so is 1 1 2. */
function joinSingles(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const kind = singleOf(tokens[at])
    let end = at
    while (kind && singleOf(tokens[end]) === kind) end++
    const size = end - at
    const letters = tokens
      .slice(at, end)
      .map(({ reads }) => reads[0])
      .join('')
    if (kind === 'letter' && size > 2) joined.push(...splitKnown(letters, lexicon))
    else if (kind === 'digit' && size === 3) joined.push(one(letters))
    else joined.push(...tokens.slice(at, Math.max(end, at + 1)))
    at = Math.max(end, at + 1)
  }
  return joined
}

function singleOf(token: Token | undefined): 'letter' | 'digit' | undefined {
  const word = token?.reads[0] ?? ''
  if (word.length !== 1) return undefined
  return /\p{N}/u.test(word) ? 'digit' : 'letter'
}

/** The words of the tables that letters without a space are made of, the longest first; all of it where they are not. */
function splitKnown(letters: string, { readingsOf }: Lexicon): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < letters.length; ) {
    let size = Math.min(letters.length - at, 16)
    while (size > 1 && readingsOf(letters.slice(at, at + size)).sure.length === 0) size--
    tokens.push(one(letters.slice(at, at + size)))
    at += size
  }
  return tokens
}

const shortestJoined = 6

/** Two or three words that are one of the tables together: 'ver kracht', 'ge sla gen'. It stands in the place of the first. */
function joinSyllables(tokens: readonly Token[], { knows }: Lexicon): Token[] {
  return tokens.map((token, at) => {
    const words = tokens.slice(at, at + 3).map(({ reads }) => reads[0] ?? '')
    // A word that is known by itself is not in pieces: 'over zelfmoord' is no longer word.
    const isPiece = (word: string) => word.length < shortestJoined || !knows(word)
    const joins = [words.slice(0, 2), words]
      .filter((parts, i) => parts.length === i + 2 && parts.every(isPiece))
      .map((parts) => parts.join(''))
      .filter((word) => word.length >= shortestJoined && !/\p{N}/u.test(word) && knows(word))
    return joins.length > 0 ? { reads: [...token.reads, ...joins] } : token
  })
}

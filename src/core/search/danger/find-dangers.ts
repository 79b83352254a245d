import { type Danger, type DangerWords, dangers } from './danger'
import type { Said } from './features'
import { type Lexicon, makeLexicon } from './lexicon'
import { sure as certain, mistaken, type Pattern, type Places, placesOf } from './match'
import { makeOpenScore, type OpenScore } from './open-score'
import { isSet, readSaying, wordsIn } from './saying'
import { type Token, tokensOf } from './tokens'

export type FindDangers = (text: string) => Danger[]

/** A single word in which a mistake is forgiven. */
const shortestMistaken = 7

/** Finds what a text points at, most urgent first, by these words. Any text will do; it never throws, and its work is bounded whatever the text. */
export function makeFindDangers(words: DangerWords, score?: OpenScore, more?: number): FindDangers {
  const read = makeReader(words)
  const open = score && makeOpenScore(score, more)
  return (text) => {
    const { sure, said } = read(text)
    const likely = open?.(said) ?? []
    // Beside what is sure only the likeliest is told.
    const also = sure.length > 0 ? likely.slice(0, 1) : likely
    return dangers.filter((danger) => sure.includes(danger) || also.includes(danger))
  }
}

/** What a text surely points at by the sayings of the tables, and its words but for those that are read over. */
export interface Read {
  sure: Danger[]
  said: Said[]
}

export function makeReader(words: DangerWords): (text: string) => Read {
  const { lexicon, harmless, patterns, sets } = compile(words)
  return (text) => {
    const tokens = tokensOf(text, lexicon)
    const places = placesIn(tokens, lexicon, new Set())
    const readOver = new Set(harmless.flatMap((pattern) => everyPlaceOf(pattern, places, tokens.length)))
    const left = readOver.size > 0 ? placesIn(tokens, lexicon, readOver) : places
    const named = [...left].flatMap(([slot, there]) => (sets.has(slot) ? [{ name: sets.get(slot) ?? '', there }] : []))
    return {
      sure: dangers.filter((_, at) => patterns[at]?.some((pattern) => placesOf(pattern, left, tokens.length))),
      said: tokens.flatMap(({ reads }, at) =>
        readOver.has(at)
          ? []
          : [
              {
                word: reads[0] ?? '',
                sets: named.filter(({ there }) => there[at] === certain).map(({ name }) => name),
              },
            ],
      ),
    }
  }
}

/** The words of each slot of the tables, and the sayings as numbers of them; `pointing` are the slots that a saying of danger needs. */
export function compile({ tables, ordinary, spellings }: DangerWords) {
  const slots: (readonly string[])[] = []
  const sets = new Map<number, string>()
  const compiled = tables.map(({ sets: own, says, harmless }) => {
    const numbers = new Map<string, number>()
    const slotOf = (part: string): number => {
      const number = numbers.get(part) ?? slots.push(wordsIn(part, own)) - 1
      numbers.set(part, number)
      if (isSet(part)) sets.set(number, part)
      return number
    }
    const toPattern = (line: string, isHarmless: boolean): Pattern => {
      const { slots: said, unless, isOrdered, isShort } = readSaying(line)
      const filled = said.map(slotOf)
      const mayBeMistaken =
        filled.length === 1 && slots[filled[0] ?? 0]?.every((word) => word.length >= shortestMistaken)
      return {
        isHarmless,
        slots: filled,
        isOrdered,
        isShort,
        unless: unless === undefined ? undefined : slotOf(unless),
        mayBeMistaken: mayBeMistaken ?? false,
      }
    }
    return {
      harmless: harmless.map((line) => toPattern(line, true)),
      says: dangers.map((danger) => (says[danger] ?? []).map((line) => toPattern(line, false))),
    }
  })
  const patterns = dangers.map((_, at) => compiled.flatMap(({ says }) => says[at] ?? []))
  const pointing = new Set(patterns.flat().flatMap(({ slots }) => slots))
  return {
    slots,
    sets,
    pointing,
    lexicon: makeLexicon(slots, pointing, { ordinary: new Set(ordinary), spellings }),
    harmless: compiled.flatMap(({ harmless }) => harmless),
    patterns,
  }
}

/** What fills each slot, but for the places that are read over. */
function placesIn(tokens: readonly Token[], { readingsOf }: Lexicon, readOver: ReadonlySet<number>): Places {
  const places = new Map<number, Uint8Array>()
  const fill = (slot: number, at: number, how: number) => {
    const there = places.get(slot) ?? new Uint8Array(tokens.length)
    if (there[at] !== certain) there[at] = how
    places.set(slot, there)
  }
  for (const [at, { reads }] of tokens.entries()) {
    if (readOver.has(at)) continue
    for (const word of reads) {
      const readings = readingsOf(word)
      for (const slot of readings.sure) fill(slot, at, certain)
      for (const slot of readings.mistaken) fill(slot, at, mistaken)
    }
  }
  return places
}

/** All places where a saying stands, however often. */
function everyPlaceOf(pattern: Pattern, places: Places, count: number): number[] {
  if (!placesOf(pattern, places, count)) return []
  const found: number[] = []
  // Its last word is what looks like danger: 'lach' stands once before a second 'dood'.
  const last = pattern.slots.at(-1) ?? 0
  const there = Uint8Array.from(places.get(last) ?? [])
  const left = new Map(places).set(last, there)
  for (let at = placesOf(pattern, left, count); at; at = placesOf(pattern, left, count)) {
    found.push(...at)
    there[at.at(-1) ?? 0] = 0
  }
  return found
}

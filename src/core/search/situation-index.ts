import MiniSearch from 'minisearch'
import type { Meaning } from './meaning'
import { type Sayings, sayingsOf } from './sayings'
import { makeStemOf, type StemOf } from './stems'
import { stemsOf, wordsOf } from './words'

/** What is needed to tell which situation words are about. */
export interface SituationIndex {
  stemOf: StemOf
  /** The other meanings: two texts that say one thing in other words have these in common. */
  sayings: Sayings
  longestSaying: number
  /** By situation all that people say in it, and by page what they ask, as signs. */
  texts: MiniSearch<SituationText>
  /** Every sign that stands in one. */
  signs: ReadonlySet<string>
  longestText: number
}

interface SituationText {
  id: string
  /** Of the youngest to the oldest whom it is for; undefined for everybody. */
  years: readonly [number, number] | undefined
  isGrave: boolean
  /** It is a page that explains how help is arranged, and no situation. */
  isPage: boolean
  signs: readonly string[]
}

/** An index of the situations, and of the pages that explain, among these meanings. */
export function situationIndexOf(meanings: readonly Meaning[]): SituationIndex {
  const stemOf = makeStemOf(meanings)
  const sayings = sayingsOf(
    meanings.filter(({ situation, page }) => (situation ?? page) === undefined),
    stemOf,
  )
  const longestSaying = Math.max(0, ...[...sayings.keys()].map((key) => key.split(' ').length))
  const said = meanings.flatMap(({ situation, page, years, isGrave = false, says }) => {
    const id = situation ?? page
    return id ? [{ id, years, isGrave, isPage: page !== undefined, texts: Object.values(says).flat() }] : []
  })
  const texts = new MiniSearch<SituationText>({
    fields: ['signs'],
    storeFields: ['years', 'isGrave', 'isPage'],
    extractField: (text, field) => (field === 'signs' ? text.signs.join('\n') : text[field as 'id']),
    tokenize: (signs) => signs.split('\n'),
    processTerm: (sign) => sign,
  })
  const signsOf = (text: string): string[] => {
    const stems = wordsOf(text).map(stemOf)
    return [...stems, wholeSign(stems), ...meaningSigns(text, { stemOf, sayings, longestSaying })]
  }
  const documents = mergeById(said.map(({ texts: own, ...text }) => ({ ...text, signs: own.flatMap(signsOf) })))
  texts.addAll(documents)
  return {
    stemOf,
    sayings,
    longestSaying,
    texts,
    signs: new Set(documents.flatMap(({ signs }) => signs)),
    longestText: Math.max(0, ...said.flatMap(({ texts: own }) => own.map((text) => wordsOf(text).length))),
  }
}

/** The tables come in parts, by language: what stands in the second belongs to the same situation. */
function mergeById(texts: readonly SituationText[]): SituationText[] {
  const byId = new Map<string, SituationText>()
  for (const text of texts) byId.set(text.id, { ...text, signs: [...(byId.get(text.id)?.signs ?? []), ...text.signs] })
  return [...byId.values()]
}

/** The sign of a whole saying, in its order: no stem begins so. */
export const wholeSign = (stems: readonly string[]): string => `=${stems.join(' ')}`

export const isWholeSign = (sign: string): boolean => sign.startsWith('=')

/** True for the sign of a whole saying, or of what one means; a topic alone is a drawer, and no situation. */
export const isSaying = (sign: string): boolean => isWholeSign(sign) || (sign.startsWith('#') && !sign.endsWith('//'))

/** The signs of what a text means by other tables: one for each meaning of each saying in it. */
export function meaningSigns(
  text: string,
  { stemOf, sayings, longestSaying }: Pick<SituationIndex, 'stemOf' | 'sayings' | 'longestSaying'>,
): string[] {
  const stems = stemsOf(text, stemOf)
  return stems.flatMap((_, start) =>
    Array.from({ length: Math.min(longestSaying, stems.length - start) }, (_, more) =>
      stems.slice(start, start + more + 1).join(' '),
    ).flatMap((key) => (sayings.get(key) ?? []).map(signOf)),
  )
}

/** What a meaning leads to tells it from the others. */
export const signOf = ({ topic, kind, means }: Meaning): string =>
  `#${topic ?? ''}/${kind ?? ''}/${means?.join('+') ?? ''}`

import { ageIn } from './age-in'
import { meaningSigns, type SituationIndex, signOf, wholeSign } from './situation-index'
import { isSilent, partsOf, saysNothing, wordsOf } from './words'

/** Most situations that are told. */
export const mostSituations = 2

/** Words further on tell no more. */
const mostLetters = 1000
const mostWords = 120
/** So much is a sign worth: a word around a question little, and less where we made it of what was written. */
const worth = { word: 1, filler: 0.3, silent: 0.6, meaning: 0.7, part: 0.7, mistaken: 0.7 }
/** A shorter word that we do not know is not guessed: it may be any word. */
const shortestBegun = 5
const shortestMistaken = 7
/** So many words that we do not know are guessed: it costs. */
const mostGuessed = 12
/** What is for another age counts half: somebody may ask for an older or a younger one. */
const shareOfOtherAge = 0.5
/** Less is chance: 'wat eten we vanavond' has words in common with what people say who hardly eat. */
const enough = 24
/** Where all that was said is said in this situation and hardly in another, less is enough: 'leerlingenvervoer'. */
const enoughAlone = 5
/** The second one is told where it fits at least so well as a share of the first. */
const shareOfSecond = 0.4

/** The ids of the situations that words are about, best first and at most two; none where none fits well enough. Any text will do, in any script; never throws. */
export function situationsIn(words: string, index: SituationIndex): string[] {
  return fitting(scoresIn(words, index)).map(({ id }) => id)
}

/** How well each situation fits words, best first; none that has nothing in common with them. */
export function scoresIn(words: string, index: SituationIndex): Fit[] {
  const said = words.slice(0, mostLetters).normalize('NFKC').slice(0, mostLetters)
  const telling = tellingIn(said, index)
  if (telling.length > 0 && telling.every((stem) => isKind(stem, index))) return []
  const signs = signsIn(said, index)
  const age = ageIn(said)
  return index.texts
    .search(
      { combineWith: 'OR', queries: [...signs.keys()] },
      {
        tokenize: (sign) => [sign],
        processTerm: (sign) => sign,
        boostTerm: (sign) => signs.get(sign) ?? 1,
        prefix: (sign) => !index.signs.has(sign) && sign.length >= shortestBegun,
        fuzzy: (sign) => !index.signs.has(sign) && sign.length >= shortestMistaken && 1,
      },
    )
    .map(({ id, score, queryTerms, years }) => ({
      id: String(id),
      hasAll: telling.length > 0 && telling.every((stem) => queryTerms.includes(stem)),
      score: score * (isForAge(age, years) ? 1 : shareOfOtherAge),
    }))
    .toSorted((one, other) => other.score - one.score)
}

interface Fit {
  id: string
  score: number
  /** True when every word that tells something is said in this situation. */
  hasAll: boolean
}

/** Those that fit well enough of these, best first. */
function fitting(fits: readonly Fit[]): Fit[] {
  const best = fits[0]?.score ?? 0
  return fits
    .filter(({ score, hasAll }) => score >= shareOfSecond * best && score >= (hasAll ? enoughAlone : enough))
    .slice(0, mostSituations)
}

/** The stems that tell what a text is about. */
const tellingIn = (said: string, { stemOf }: SituationIndex): string[] =>
  wordsOf(said)
    .slice(0, mostWords)
    .map(stemOf)
    .filter((stem) => !saysNothing(stem))

/** True for what only names whom one looks for: 'huisarts' tells nothing of what is going on. */
const isKind = (stem: string, { sayings }: SituationIndex): boolean => {
  const meant = sayings.get(stem) ?? []
  return meant.length > 0 && meant.every(({ kind }) => kind !== undefined)
}

/** What to look for, with what it is worth. */
function signsIn(said: string, index: SituationIndex): Map<string, number> {
  const signs = new Map<string, number>()
  const add = (sign: string, points: number) => signs.set(sign, Math.max(points, signs.get(sign) ?? 0))
  const stems = wordsOf(said).slice(0, mostWords).map(index.stemOf)
  let guessed = 0
  for (const stem of stems) {
    if (index.signs.has(stem)) add(stem, isSilent(stem) ? worth.silent : saysNothing(stem) ? worth.filler : worth.word)
    else if (!saysNothing(stem) && ++guessed <= mostGuessed)
      for (const sign of guess(stem, index)) add(sign, worth.part)
  }
  for (const whole of wholesIn(stems, index)) add(whole, worth.word)
  for (const sign of meaningSigns(said, index)) if (index.signs.has(sign)) add(sign, worth.meaning)
  return signs
}

/** What a word may be that nobody says in a situation: its parts with what they mean, else itself, as what it begins or is spelt nearly so. */
function guess(stem: string, { signs, sayings }: SituationIndex): string[] {
  const parts = partsOf(stem, (part) => signs.has(part) || sayings.has(part))
  const meant = parts.flatMap((part) => (sayings.get(part) ?? []).map(signOf))
  if (parts.length > 0) return [...parts, ...meant].filter((sign) => signs.has(sign))
  return stem.length >= shortestBegun ? [stem] : []
}

/** The whole sayings in a text. */
const wholesIn = (stems: readonly string[], { signs, longestText }: SituationIndex): string[] =>
  stems.flatMap((_, start) =>
    Array.from({ length: Math.min(longestText, stems.length - start) }, (_, more) =>
      wholeSign(stems.slice(start, start + more + 1)),
    ).filter((sign) => signs.has(sign)),
  )

const isForAge = (age: number | undefined, years: readonly [number, number] | undefined): boolean =>
  age === undefined || !years || (years[0] <= age && age <= years[1])

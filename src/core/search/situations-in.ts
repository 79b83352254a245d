import { ageIn } from './age-in'
import { isSaying, isWholeSign, meaningSigns, type SituationIndex, signOf, wholeSign } from './situation-index'
import { isSilent, partsOf, saysNothing, wordsOf } from './words'

/** Most situations that are told. */
export const mostSituations = 2

/** Words further on tell no more. */
const mostLetters = 1000
const mostWords = 120
/** So much is a sign worth: a word around a question little, and less where we made it of what was written. */
const worth = { word: 1, filler: 0.3, silent: 0.6, meaning: 0.7, part: 0.7 }
/** A shorter word that we do not know is not guessed: it may be any word. */
const shortestBegun = 5
const shortestMistaken = 7
/** So many words that we do not know are guessed: it costs. */
const mostGuessed = 12
/** What is for another age counts half: somebody may ask for an older or a younger one. */
const shareOfOtherAge = 0.5
/** A situation in which nothing is said of what is told counts so much. */
const shareOfUntold = 0.25
/** Less is chance: 'wat eten we vanavond' has words in common with what people say who hardly eat. */
const enough = 14
/** A situation of danger is told with more care, and so is one that a single word tells of: 'trouwen' is no forced marriage. */
const enoughOfLess = 35
/** Where all that was said is said in this situation and hardly in another, less is enough: 'leerlingenvervoer'. */
const enoughAlone = 5
/** The second one is told where it fits at least so well as a share of the first. */
const shareOfSecond = 0.5

/** What words are about: the situations that fit, at most two, best first; and the page that explains what they ask, where it fits at least as well as any situation. Any text will do, in any script; never throws. */
export function aboutIn(words: string, index: SituationIndex): { fits: Fit[]; page: string | undefined } {
  const fits = fitting(scoresIn(words, index))
  const [best] = fits
  return {
    fits: fits.filter(({ isPage }) => !isPage).slice(0, mostSituations),
    page: best?.isPage ? best.id : undefined,
  }
}

/** How well each situation fits words, best first; none that has nothing in common with them. */
export function scoresIn(words: string, index: SituationIndex): Fit[] {
  const said = words.slice(0, mostLetters).normalize('NFKC').slice(0, mostLetters)
  const telling = tellingIn(said, index)
  const isOneWord = telling.length <= 1
  const whole = wholeSign(wordsOf(said).map(index.stemOf))
  const signs = signsIn(said, index)
  if (telling.length > 0 && telling.every((stem) => isKind(stem, index)) && ![...signs.keys()].some(isWholeSign))
    return []
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
    .map(({ id, score, queryTerms, years, isGrave, isPage }) => {
      const share = shareOf(telling, queryTerms)
      const forAge = isForAge(age, years) ? 1 : shareOfOtherAge
      return {
        id: String(id),
        score: score * forAge * (shareOfUntold + (1 - shareOfUntold) * share),
        isWhole:
          !isGrave && share === 1 && (telling.length > 0 ? queryTerms.some(isSaying) : queryTerms.includes(whole)),
        isGrave,
        isPage,
        isOneWord,
      }
    })
    .toSorted((one, other) => other.score - one.score)
}

export interface Fit {
  id: string
  score: number
  /** True when every word that tells something is said in this situation, and not only beside other words. */
  isWhole: boolean
  isGrave: boolean
  isPage: boolean
  /** One word alone tells something, or none: it may be about anything. */
  isOneWord: boolean
}

/** Of what is told so much is said in a situation, from 0 to 1; all of it where nothing is told. */
const shareOf = (telling: readonly string[], said: readonly string[]): number =>
  telling.length === 0 ? 1 : telling.filter((stem) => said.includes(stem)).length / telling.length

/** Those that fit well enough of these, best first. */
export function fitting(fits: readonly Fit[]): Fit[] {
  const best = fits[0]?.score ?? 0
  // Beside danger nothing lighter is told.
  const isFirstGrave = fits[0]?.isGrave === true && fits[0].score >= enoughOfLess
  return fits.filter(
    ({ score, isWhole, isGrave, isOneWord }) =>
      (isGrave || !isFirstGrave) &&
      score >= shareOfSecond * best &&
      score >= (isWhole ? enoughAlone : isGrave || isOneWord ? enoughOfLess : enough),
  )
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

/** The whole sayings in a text; of one word only where it says nothing else. */
function wholesIn(stems: readonly string[], { signs, longestText }: SituationIndex): string[] {
  const least = stems.filter((stem) => !saysNothing(stem)).length > 1 ? 2 : 1
  return stems.flatMap((_, start) =>
    Array.from({ length: Math.max(0, Math.min(longestText, stems.length - start) - least + 1) }, (_, more) =>
      wholeSign(stems.slice(start, start + least + more)),
    ).filter((sign) => signs.has(sign)),
  )
}

const isForAge = (age: number | undefined, years: readonly [number, number] | undefined): boolean =>
  age === undefined || !years || (years[0] <= age && age <= years[1])

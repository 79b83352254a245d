import type { Meaning, TableLanguage } from './meaning'
import { stemOf, wordsOf } from './words'

export type StemOf = (word: string) => string

/**
 * The stem of a word by its language, as far as the tables tell it: a Turkish word that is no Dutch one of the tables, any Arabic one and a number
 * stay as they are, everything else loses its Dutch ending. English ones do well with that: many are Dutch by now.
 */
export function makeStemOf(meanings: readonly Meaning[]): StemOf {
  const wordsIn = (languages: readonly TableLanguage[]) =>
    new Set(meanings.flatMap(({ says }) => languages.flatMap((language) => (says[language] ?? []).flatMap(wordsOf))))
  const known = wordsIn(['nl', 'en'])
  const turkish = wordsIn(['tr'])
  return (word) => (/[\u0600-\u06ff\p{N}]/u.test(word) || (turkish.has(word) && !known.has(word)) ? word : stemOf(word))
}

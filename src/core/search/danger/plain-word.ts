import { plainLetters } from './plain-letters'

const longest = 60

/** A word of a table as it is found in a text: small plain letters, Arabic without its article. Stars stay. */
export const plainWord = (word: string): string => plainArabic(plainLetters(word, longest))

/** Without the article, alone or behind 'and' or 'for'. */
export const plainArabic = (word: string): string =>
  /[\u0600-\u06ff]/.test(word) ? word.replace(/^(?:[وبفك]?ال|لل)(?=..)/, '') : word

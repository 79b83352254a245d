import { soundOf } from '../sound'

/**
 * What a word has in common with the ways in which people misspell it: 'doot' and 'dooood' are 'dood', 'zyn' is 'zijn', 'leve' is 'leven'. Not
 * a word itself. A number is left as it is: nothing about it may be guessed.
 */
export function foldOf(word: string): string {
  if (/\p{N}/u.test(word)) return word
  return /[\u0600-\u06ff]/.test(word) ? foldArabic(word) : foldLatin(word)
}

const foldLatin = (word: string): string => soundOf(word).replace(/x/g, 'ks').replace(/dt?$/, 't').replace(/en$/, 'e')

/** Letters that sound alike to many, and the signs that are written or not. */
const foldArabic = (word: string): string =>
  word
    .replace(/[ظ]/g, 'ض')
    .replace(/ذ/g, 'د')
    .replace(/ث/g, 'ت')
    .replace(/[ئى]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ء/g, '')
    .replace(/[گق]/g, 'ق')
    .replace(/(.)\1+/gu, '$1')

const shortestAmongWords = 4

/** A number without what is written in many ways: no signs, no code of the country, no zeros in front. Empty for what is no number. */
export const phoneKey = (number: string): string =>
  number
    .replace(/^\s*(?:\+|00)\s*31/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '')

const written = /(?:\+|\(|\d)[\d\s\-–./()]*\d/g

/** The key of the first known number in a text, in any notation, and the words around it. A short one only where nothing else is asked: '113' is also a number of things. */
export function phoneIn(text: string, isKnown: (key: string) => boolean): { key: string; rest: string } | undefined {
  for (const { 0: number, index } of text.matchAll(written)) {
    const key = phoneKey(number)
    const rest = `${text.slice(0, index)} ${text.slice(index + number.length)}`
    if (isKnown(key) && (key.length >= shortestAmongWords || !/[\p{L}\p{N}]/u.test(rest))) return { key, rest }
  }
  return undefined
}

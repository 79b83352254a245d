const mostRead = 4000

const lookalikes = new Map(
  [
    ...['аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'ԁd', 'ɡg', 'һh'],
    ...['αa', 'οo', 'εe', 'ιi', 'κk', 'ρp', 'τt', 'υu', 'χx', 'øo', 'łl', 'đd', 'ıi', 'ßs'],
  ].map((pair) => [pair[0], pair[1]] as [string, string]),
)
const alike = new RegExp(`[${[...lookalikes.keys()].join('')}]`, 'gu')

/**
 * A text in small plain letters, at most so many: no accents, no apostrophes, nothing invisible, no letters of another script that look like ours, Arabic in one
 * spelling, digits of any script as ours. Made plain first and cut then: one sign may stand for eighteen letters.
 */
export function plainLetters(text: string, most: number): string {
  const plain = text
    .slice(0, mostRead)
    .replace(/[’'`´‘ʼ′]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u00ad\u0640]/gu, '')
    .replace(alike, (letter) => lookalikes.get(letter) ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
  return [...plain].slice(0, most).join('')
}

import { nameKey } from './name-key'

const dutchPostcode = /^(?:utrecht)?([1-9]\d{3})(?:[a-z]{2})?(?:utrecht)?$/

/**
 * The four digits of a Dutch postcode, with or without its letters and the city, in any spacing and case; undefined for any other text.
 * A full postcode is cut here, before anything else sees it: with its letters it points at a street.
 */
export function fourDigits(text: string): string | undefined {
  return dutchPostcode.exec(nameKey(text))?.[1]
}

/** The text with the digits and letters of our keyboards, and without the signs that nobody sees. A half stays a half: 2½ is not 21⁄2. */
export const plainText = (text: string): string =>
  text
    .replace(/[^½¼¾]+/g, (part) => part.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** Two letters behind a year are a word of these more often than a postcode. */
const words = new Set(
  'aan af al an at de dr en er go he hi if ik in is it ja je jr me my na no nu of om on op or so te to up us we ze zo'.split(
    ' ',
  ),
)

/** Utrecht has 345x and 35xx: those are neither years nor, as a rule, house numbers. */
const ofUtrecht = /^3(?:45|5\d)\d$/

interface FullPostcode {
  digits: string
  start: number
  end: number
}

const withLetters =
  /(?<!\d)([1-9]\d{3})([^\p{L}\p{N}]{0,3})(?!de\s+(?:meern|uithof))([a-z][^\p{L}\p{N}]?[a-z])(?![a-z])/giu
/** Digits in pairs are common in sums and phone numbers: there the letters have to be capitals. */
const withSpacedDigits = /(?<![\d-])([1-9]\d)\s(\d\d)\s?[A-Z]{2}(?![\p{L}\p{N}])/gu

/** Every postcode with its letters in a text that is plain, in its order. In a field for a place two letters behind four digits are always its own. */
export function listFullPostcodes(text: string, isProse: boolean): FullPostcode[] {
  const found = [...text.matchAll(withLetters)].filter(
    ([, digits = '', gap, letters = '']) => !isProse || isPostcode(digits, gap === '', letters),
  )
  const spaced = [...text.matchAll(withSpacedDigits)]
  return [
    ...found.map((match) => spanOf(match, match[1] ?? '')),
    ...spaced.map((match) => spanOf(match, `${match[1]}${match[2]}`)),
  ].sort((a, b) => a.start - b.start)
}

const isPostcode = (digits: string, isJoined: boolean, letters: string): boolean =>
  isJoined || ofUtrecht.test(digits) || letters === letters.toUpperCase() || !words.has(letters.toLowerCase())

const spanOf = ({ 0: { length }, index }: RegExpExecArray, digits: string): FullPostcode => ({
  digits,
  start: index,
  end: index + length,
})

/** The text with no more of any postcode in it than its four digits, whatever digits it is written in. */
export const cutPostcodes = (text: string): string => cutIn(plainText(text), true)

const cutIn = (plain: string, isProse: boolean): string =>
  plain
    .replace(withLetters, (all, digits: string, gap: string, letters: string) =>
      isProse && !isPostcode(digits, gap === '', letters) ? all : digits,
    )
    .replace(withSpacedDigits, '$1$2')

const streetEnding =
  /(?:straat|laan|weg|dreef|plein|plantsoen|singel|gracht|kade|steeg|hof|pad|dijk|kerkhof|plaats|park|baan)$/i

/** True for a word that a street may be called by. */
export const isStreet = (word: string): boolean => streetEnding.test(word)

/**
 * What may be kept of a text that names a place: the four digits of its postcode, and the names beside it; nothing more of an address. Of several
 * postcodes those of Utrecht stay, or else those that cannot be a house number with its addition: '1022 BS, 3584 DV' is 3584. A text
 * without letters behind four digits is kept as it is.
 */
export function cutToFourDigits(text: string): string {
  const whole = fourDigits(text)
  if (whole) return whole
  const plain = plainText(text)
  const found = listFullPostcodes(plain, false)
  if (found.length === 0) return text
  const ours = found.filter(({ digits }) => ofUtrecht.test(digits))
  const counted = ours.length > 0 ? ours : found.filter(({ start }) => !mayBeHouseNumber(plain.slice(0, start)))
  return counted.length > 0 ? keepAround(plain, counted) : cutIn(plain, false)
}

/** Words that a postcode may stand behind; behind any other word four digits may be the number of a house. */
const introduces = /(?:^|[\s,;(])(?:postcode|pc|nl|in|te|op|is|utrecht)[\s:.-]*$/i

/** True where what stands before four digits may be a street. */
export const mayBeHouseNumber = (before: string): boolean => /\p{L}[\s.]*$/u.test(before) && !introduces.test(before)

/** The digits, and the names that stand before and behind them: no street, no number, and nothing before a number. */
function keepAround(text: string, counted: readonly FullPostcode[]): string {
  const parts = counted.flatMap(({ digits, start }, at) => {
    const before = text.slice(counted[at - 1]?.end ?? 0, start)
    return [...namesIn(before.replace(/^.*\d/s, '0')), digits]
  })
  return [...parts, ...namesIn(text.slice(counted.at(-1)?.end))].join(' ')
}

const silent = new Set(['utrecht', 'postcode'])
/** The number of a house with its addition. */
const houseNumber = /\d[^\s,;]*(?:[\s-]+[a-z]{1,3}(?![a-z]))?/gi

/** The words that may be a name: those of one or two letters could be taken for the letters of a postcode. */
const namesIn = (text: string): string[] =>
  text
    .replace(houseNumber, ' ')
    .split(/[^\p{L}\p{M}’'.-]+/u)
    .filter((word) => nameKey(word).length > 2 && !isStreet(word) && !silent.has(nameKey(word)))

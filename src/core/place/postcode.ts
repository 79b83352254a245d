import { nameKey } from './name-key'

const dutchPostcode = /^(?:utrecht)?([1-9]\d{3})(?:[a-z]{2})?(?:utrecht)?$/

/**
 * The four digits of a Dutch postcode, with or without its letters and the city, in any spacing and case; undefined for any other text.
 * A full postcode is cut here, before anything else sees it: with its letters it points at a street.
 */
export function fourDigits(text: string): string | undefined {
  return dutchPostcode.exec(nameKey(text))?.[1]
}

const postcodes = /(?<!\d)([1-9]\d{3})[\s.-]*([a-z]\s?[a-z])(?![a-z])/gi

/** Two letters behind a year are a word of these more often than a postcode. */
const words = new Set(
  'aan af al an at de dr en er go he hi if ik in is it ja je me my na no nu of om on op or so te to up us we ze zo'.split(
    ' ',
  ),
)

/** The text with no more of any postcode in it than its four digits, whatever digits it is written in. */
export const cutPostcodes = (text: string): string =>
  withOurDigits(text).replace(postcodes, (all, digits: string, letters: string) => (words.has(letters) ? all : digits))

const withOurDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

/** The text as it may be kept: a postcode is cut to its four digits, also where it stands inside an address, and nothing of the address is left. */
export function cutToFourDigits(text: string): string {
  const whole = fourDigits(text)
  if (whole) return whole
  const [found] = [...withOurDigits(text).matchAll(postcodes)].filter(([, , letters = '']) => !words.has(letters))
  return found?.[1] ?? text
}

import { nameKey } from './name-key'

const dutchPostcode = /^(?:utrecht)?([1-9]\d{3})(?:[a-z]{2})?(?:utrecht)?$/

/**
 * The four digits of a Dutch postcode, with or without its letters and the city, in any spacing and case; undefined for any other text.
 * A full postcode is cut here, before anything else sees it: with its letters it points at a street.
 */
export function fourDigits(text: string): string | undefined {
  return dutchPostcode.exec(nameKey(text))?.[1]
}

const postcodesInText = /\b([1-9]\d{3})\s?[a-z]{2}\b/gi

/** The text with no more of any postcode in it than its four digits. */
export const cutPostcodes = (text: string): string => text.replace(postcodesInText, '$1')

const postcodeInText = /\b([1-9]\d{3})[\s-]*[a-z]{2}\b/i

/** The text as it may be kept: a postcode is cut to its four digits, also where it stands inside an address, and nothing of the address is left. */
export function cutToFourDigits(text: string): string {
  return fourDigits(text) ?? postcodeInText.exec(text)?.[1] ?? text
}

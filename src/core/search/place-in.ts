import { isWordToo } from '../place/elsewhere'
import { nameKey } from '../place/name-key'
import { findAreaCalled } from '../place/named-areas'
import { nearestName } from '../place/nearest-name'
import { areaOfPostcode, type Place, placeNamed, placeOfArea } from '../place/place-named'
import { isDirection, listNames, type PlaceName } from '../place/place-names'
import { cutPostcodes, listFullPostcodes, plainText } from '../place/postcode'

/** A place that is named among other words. */
export interface PlaceAmongWords {
  place: Place
  /** What it was named by: names, and the four digits of postcodes. */
  name: string
  /** The words around it. */
  rest: string
}

/**
 * The place that the words of a text name, undefined where they name none: postcodes and whole names, together as in a field for a place; else a
 * long name in the city with a mistake in it, that is no word by itself. A name elsewhere that is a word too counts only behind "gemeente". What was
 * understood is always shown, so that a wrong guess is seen.
 */
export function placeIn(text: string, isWord: (said: string) => boolean): PlaceAmongWords | undefined {
  const full = new Set(listFullPostcodes(plainText(text), true).map(({ digits }) => digits))
  const words = cutPostcodes(text)
    .split(/[\s,;()]+/)
    .filter(Boolean)
  return placeSaid(words, full) ?? placeMistaken(words, isWord)
}

function placeSaid(words: readonly string[], full: ReadonlySet<string>): PlaceAmongWords | undefined {
  const postcodes = words.flatMap((word, start) =>
    isPostcode(words, start, full) ? { digits: word, start, size: 1 } : [],
  )
  const said = listNames(words).filter((name) => name.area || !isWordToo(name.key) || isBehindGemeente(words, name))
  const proper = said.filter((name) => !isDirection(name))
  const names = proper.length + postcodes.length > 0 ? proper : said.slice(0, 1)
  const place = placeNamed({
    postcodes: postcodes.map(({ digits }) => digits),
    areas: names.flatMap(({ area }) => area ?? []),
    isElsewhere: names.some(({ area }) => !area),
  })
  return place.status === 'unknown' ? undefined : { place, ...apart(words, [...postcodes, ...names]) }
}

const isBehindGemeente = (words: readonly string[], { start }: PlaceName): boolean =>
  nameKey(words[start - 1] ?? '') === 'gemeente'

const isAmount = /^(?:€|eur|euros?|uur|keer|km|kilometer|stappen|\d+)$/i

/** Four digits of Utrecht that are no sum and no part of a phone number; those of another place only where the letters stood behind them. */
function isPostcode(words: readonly string[], at: number, full: ReadonlySet<string>): boolean {
  const digits = words[at] ?? ''
  if (full.has(digits)) return true
  const beside = [words[at - 1], words[at + 1]]
  return areaOfPostcode(digits) !== undefined && !beside.some((word) => word && isAmount.test(word))
}

function placeMistaken(words: readonly string[], isWord: (said: string) => boolean): PlaceAmongWords | undefined {
  for (let size = Math.min(mostWordsOfAName, words.length); size > 0; size--)
    for (let start = 0; start + size <= words.length; start++) {
      const said = words.slice(start, start + size).join(' ')
      const nearest = isWord(said) ? undefined : nearestName(nameKey(said))
      const area = nearest && findAreaCalled(nearest.key)
      if (area) return { place: placeOfArea(area), rest: apart(words, [{ start, size }]).rest, name: nearest.name }
    }
  return undefined
}

const mostWordsOfAName = 4

/** The words in these spans, and the others. */
function apart(words: readonly string[], spans: readonly { start: number; size: number }[]) {
  const isSaid = (at: number) => spans.some(({ start, size }) => start <= at && at < start + size)
  return {
    name: words.filter((_, at) => isSaid(at)).join(' '),
    rest: words.filter((_, at) => !isSaid(at)).join(' '),
  }
}

import { findBuurt } from './buurten'
import type { Point } from './distance'
import { nameKey } from './name-key'
import { type Area, findNamedArea } from './named-areas'
import { cutToFourDigits, fourDigits } from './postcode'
import { poBoxPostcodes, postcodes } from './postcodes'
import type { WijkSlug } from './wijken'

/** Where somebody lives, as far as they said and as far as we can tell. */
export type Place =
  | {
      status: 'known'
      wijk: WijkSlug
      /** CBS code; null when it can be more than one. */
      buurt: string | null
      /** CBS codes of the buurten that it can be, all in this wijk. */
      buurten: readonly string[]
      point: Point
    }
  | { status: 'choose'; wijken: readonly WijkSlug[]; buurten: readonly string[]; point: Point }
  /** A postcode of another municipality. */
  | { status: 'outside' }
  /** A post office box, or a text that we cannot read. */
  | { status: 'unknown' }
  | { status: 'not-given' }

/** The place that this text names: a postcode, or else a wijk, a buurt by name or code, or another name that people use. Never throws. */
export function findPlace(text: string | undefined): Place {
  if (text === undefined || text.trim() === '') return { status: 'not-given' }
  for (const reading of listReadings(nameKey(cutToFourDigits(text)))) {
    const digits = fourDigits(reading)
    if (digits) return placeOfPostcode(digits)
    const area = findNamedArea(reading)
    if (area) return placeOfArea(area)
  }
  return { status: 'unknown' }
}

/** The same place, narrowed to one of the wijken that it can be; unchanged when this wijk is not among them. */
export function chooseWijk(place: Place, wijk: string): Place {
  if (place.status !== 'choose') return place
  const chosen = place.wijken.filter((slug) => slug === wijk)
  return chosen.length > 0 ? placeOfArea({ ...place, wijken: chosen }) : place
}

/** The same place, narrowed to one of the buurten that it can be, with the middle of that buurt; unchanged when this buurt is not among them. */
export function chooseBuurt(place: Place, code: string): Place {
  if (place.status !== 'known' && place.status !== 'choose') return place
  const buurt = place.buurten.includes(code) ? findBuurt(code) : undefined
  if (!buurt) return place
  return placeOfArea({ wijken: [buurt.wijk], buurten: [code], point: { lat: buurt.lat, lon: buurt.lon } })
}

const wordsAroundName = /^(?:utrecht|wijk|buurt|de|het)|utrecht$/
const mostWordsAroundName = 3

/** The key as it stands ('demeern', 'wijkc', 'utrechtcentraal'), and then with one word more left out each time ('wijkdemeern', 'utrechtoost'). */
function listReadings(key: string): readonly string[] {
  const readings = [key]
  let shorter = key
  for (let words = 0; words < mostWordsAroundName; words++) {
    shorter = shorter.replace(wordsAroundName, '')
    readings.push(shorter)
  }
  return readings
}

function placeOfPostcode(digits: string): Place {
  if (poBoxPostcodes.includes(digits)) return { status: 'unknown' }
  const found = postcodes.find(({ postcode }) => postcode === digits)
  return found ? placeOfArea({ ...found, point: { lat: found.lat, lon: found.lon } }) : { status: 'outside' }
}

/** Of the buurten only those count that lie in the wijken: a postcode may touch a wijk in which it has no streets. */
function placeOfArea({ wijken, buurten, point }: Area): Place {
  const inside = buurten.filter((code) => wijken.some((wijk) => wijk === findBuurt(code)?.wijk))
  const [wijk, ...otherWijken] = wijken
  const [buurt, ...otherBuurten] = inside
  if (!wijk) return { status: 'unknown' }
  if (otherWijken.length > 0) return { status: 'choose', wijken, buurten: inside, point }
  return { status: 'known', wijk, buurt: buurt && otherBuurten.length === 0 ? buurt : null, buurten: inside, point }
}

import { findBuurt } from './buurten'
import { elsewhere } from './elsewhere'
import { nameKey } from './name-key'
import { findAreaCalled, findBegunArea } from './named-areas'
import { nearestName } from './nearest-name'
import { type Place, type PlaceRead, placeNamed, placeOfArea } from './place-named'
import { cutToFourDigits, fourDigits, plainText } from './postcode'
import { readAddress } from './read-address'

export type { Place } from './place-named'

/** Longer than any address; what comes behind it is not read. */
const mostLetters = 200

/** The place that this text names, as `readPlace` reads it. */
export const findPlace = (text: string | undefined): Place => readPlace(text).place

/**
 * The place that this text names: a postcode, a wijk, a buurt by name or code, another name that people use, another municipality; alone, in an
 * address, or several together; the beginning of a name, or a name with a mistake in it. Never throws.
 */
export function readPlace(text: string | undefined): PlaceRead {
  const said = (text ?? '').slice(0, mostLetters)
  const named = findAreaCalled(nameKey(said))
  // The whole name is by far the most frequent: filters ask for a wijk once for every service.
  if (named) return { place: placeOfArea(named), name: said.trim() }
  const plain = plainText(said).trim()
  if (plain === '') return { place: { status: 'not-given' }, name: '' }
  const name = cutToFourDigits(plain)
  const place = readWhole(name)
  if (place) return { place, name }
  return readAddress(name) ?? readMistaken(name) ?? { place: { status: 'unknown' }, name }
}

function readWhole(text: string): Place | undefined {
  const readings = listReadings(nameKey(text))
  for (const reading of readings) {
    const digits = fourDigits(reading)
    if (digits) return placeNamed({ postcodes: [digits] })
    const area = findAreaCalled(reading)
    if (area) return placeOfArea(area)
    if (elsewhere.has(reading)) return { status: 'outside' }
  }
  const begun = readings.map(findBegunArea).find(Boolean)
  return begun && placeOfArea(begun)
}

const wordsAroundName = /^(?:utrecht|wijk|buurt|gemeente|de|het)|utrecht$/
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

/** The longest run of words that is nearly a name. */
function readMistaken(text: string): PlaceRead | undefined {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  for (let size = Math.min(mostWordsOfAName, words.length); size > 0; size--)
    for (let start = 0; start + size <= words.length; start++) {
      const nearest = nearestName(nameKey(words.slice(start, start + size).join('')))
      if (!nearest) continue
      const area = findAreaCalled(nearest.key)
      return { place: area ? placeOfArea(area) : { status: 'outside' }, name: nearest.name }
    }
  return undefined
}

const mostWordsOfAName = 4

/** The same place, narrowed to one of the wijken that it can be; unchanged when this wijk is not among them. */
export function chooseWijk(place: Place, wijk: string): Place {
  if (place.status !== 'choose') return place
  const chosen = place.wijken.filter((slug) => slug === wijk)
  const meant = place.named?.find(({ wijken }) => wijken.some((slug) => slug === wijk)) ?? place
  return chosen.length > 0 ? placeOfArea({ ...meant, wijken: chosen }) : place
}

/** The same place, narrowed to one of the buurten that it can be, with the middle of that buurt; unchanged when this buurt is not among them. */
export function chooseBuurt(place: Place, code: string): Place {
  if (place.status !== 'known' && place.status !== 'choose') return place
  const buurt = place.buurten.includes(code) ? findBuurt(code) : undefined
  if (!buurt) return place
  return placeOfArea({ wijken: [buurt.wijk], buurten: [code], point: { lat: buurt.lat, lon: buurt.lon } })
}

import { findBuurt } from './buurten'
import type { Point } from './distance'
import type { Area } from './named-areas'
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
  | {
      status: 'choose'
      wijken: readonly WijkSlug[]
      buurten: readonly string[]
      point: Point
      /** What was named, where that lies in different wijken: one of these is meant. */
      named?: readonly Area[]
    }
  /** In another municipality. */
  | { status: 'outside' }
  /** A post office box, a street, names that contradict each other, or a text that we cannot read. */
  | { status: 'unknown' }
  | { status: 'not-given' }

/** A place, and what it was understood by: four digits, a name, or both; nothing more of an address. */
export interface PlaceRead {
  place: Place
  name: string
}

/** What a text names of a place. */
export interface Named {
  /** Four digits each. */
  postcodes: readonly string[]
  areas?: readonly Area[]
  /** True when it names a place in another municipality. */
  isElsewhere?: boolean
}

/**
 * The place that all of this together tells. A postcode of Utrecht goes before one elsewhere; a postcode and names narrow each other down where
 * they agree; where they lie in different wijken the place is `choose`, where one of them lies in another municipality `unknown`.
 */
export function placeNamed({ postcodes: digits, areas = [], isElsewhere = false }: Named): Place {
  const inUtrecht = digits.flatMap((one) => areaOfPostcode(one) ?? [])
  const isOutside = isElsewhere || (inUtrecht.length === 0 && digits.some((one) => !poBoxPostcodes.includes(one)))
  const named = [...inUtrecht, ...areas]
  if (named.length === 0) return { status: isOutside ? 'outside' : 'unknown' }
  return isOutside ? { status: 'unknown' } : placeWithin(named)
}

const areasOfPostcodes = new Map(
  postcodes.map(({ postcode, wijken, buurten, lat, lon }): [string, Area] => [
    postcode,
    { wijken, buurten, point: { lat, lon } },
  ]),
)

/** The area of a postcode of Utrecht; undefined for any other, also for that of a post office box. */
export const areaOfPostcode = (digits: string): Area | undefined => areasOfPostcodes.get(digits)

/** Where all of these areas hold: the smallest of them gives the point. Buurten that no two share do not count against the wijk that all share. */
function placeWithin(areas: readonly Area[]): Place {
  const all = areas.flatMap(({ wijken }) => wijken)
  const shared = all.filter((wijk) => areas.every(({ wijken }) => wijken.includes(wijk)))
  const wijken = [...new Set(shared.length > 0 ? shared : all)]
  const every = [...new Set(areas.flatMap(({ buurten }) => buurten))]
  const both = every.filter((code) => areas.every(({ buurten }) => buurten.includes(code)) && liesIn(code, wijken))
  const [smallest] = areas.toSorted((a, b) => a.buurten.length - b.buurten.length)
  if (!smallest) return { status: 'unknown' }
  const place = placeOfArea({ wijken, buurten: both.length > 0 ? both : every, point: smallest.point })
  return place.status === 'choose' && shared.length === 0 ? { ...place, named: areas } : place
}

/** Of the buurten only those count that lie in the wijken: a postcode may touch a wijk in which it has no streets. */
export function placeOfArea({ wijken, buurten, point }: Area): Place {
  const inside = buurten.filter((code) => liesIn(code, wijken))
  const [wijk, ...otherWijken] = wijken
  const [buurt, ...otherBuurten] = inside
  if (!wijk) return { status: 'unknown' }
  if (otherWijken.length > 0) return { status: 'choose', wijken, buurten: inside, point }
  return { status: 'known', wijk, buurt: buurt && otherBuurten.length === 0 ? buurt : null, buurten: inside, point }
}

const liesIn = (code: string, wijken: readonly WijkSlug[]): boolean =>
  wijken.some((wijk) => wijk === findBuurt(code)?.wijk)

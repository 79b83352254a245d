import { findBuurt } from '../place/buurten'
import { distanceInMetres, type Point } from '../place/distance'
import type { Place } from '../place/place'
import { findWijk } from '../place/wijken'
import { isOfAPart, ownsItsArea, reaches } from '../routing/fit'
import type { SearchEntry } from './entry'

/** What is there for the whole city or country counts the same everywhere. */
const everywhere = 0.75
/** At this distance something near counts half. */
const halfInMetres = 3000
/** What is there for the own wijk counts at least so much, wherever in it. */
const inOwnWijk = 0.85
/** The own team goes before any place. */
const ownTeam = 1.2

/**
 * How much a service counts for somebody at this place: 0 when it is not for them. A team counts in its own area only; what stands in a part of
 * the city counts less the farther it is, but in the own wijk; what is for everybody counts the same everywhere.
 */
export function nearness(entry: SearchEntry, place: Place): number {
  if (place.status === 'outside') return reaches(entry, place) ? everywhere : 0
  if (place.status !== 'known' && place.status !== 'choose')
    return isOfAPart(entry) && entry.kinds.includes('buurtteam') ? 0 : everywhere
  if (ownsItsArea(entry)) return isOfAPart(entry) && reaches(entry, place) ? ownTeam : 0
  if (!isOfAPart(entry)) return everywhere
  const metres = Math.min(...pointsOf(entry).map((point) => distanceInMetres(place.point, point)))
  return Math.max(halfInMetres / (halfInMetres + metres), reaches(entry, place) ? inOwnWijk : 0)
}

/** The middle of each buurt with a door; where no door is known, of each part of the city that it is for. */
function pointsOf({ locations, areas }: SearchEntry): Point[] {
  const codes = locations.flatMap(({ buurt }) => buurt ?? [])
  return (codes.length > 0 ? codes : areas.map(({ code }) => code)).flatMap(
    (code) => findBuurt(code) ?? findWijk(code) ?? [],
  )
}

import type { Place } from '../place/place'
import type { Service } from '../service'

/** The buurtteams whose own buurten the place touches; empty where the wijk is not known. More than one means: ask for the buurt. */
export function buurtteamsAt(place: Place, services: readonly Service[]): readonly Service[] {
  if (place.status !== 'known' || place.buurt) return []
  return services.filter(
    ({ kinds, areas }) =>
      kinds.includes('buurtteam') && areas.some(({ type, code }) => type === 'buurt' && place.buurten.includes(code)),
  )
}

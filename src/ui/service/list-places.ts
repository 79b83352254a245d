import { freshnessOf } from '@/core/freshness/freshness'
import { wallClock } from '@/core/hours/amsterdam'
import { findBuurt } from '@/core/place/buurten'
import type { Location, Service } from '@/core/service'

/** A door of a service in a line, with what is to be said of how sure it is. */
export interface ShownPlace extends Pick<Location, 'name' | 'address' | 'postcode' | 'accessibility'> {
  words: string
  badge: 'dated' | 'old' | false
}

/** The doors of a service that are shown: not what is unconfirmed, and not what has no words. */
export const listPlaces = (service: Service, now: Date): ShownPlace[] =>
  service.locations
    .filter(({ evidence }) => evidence.status !== 'unconfirmed')
    .flatMap((one) => shownOf(one, freshnessOf('location', service, one.evidence, wallClock(now)) === 'stale'))

function shownOf(place: Location, isOld: boolean): ShownPlace[] {
  const { name, address, postcode, buurt, accessibility, evidence } = place
  const area = buurt ? findBuurt(buurt)?.name : undefined
  const words = [name, address, postcode].filter(Boolean).join(', ') || area
  const isDated = evidence.status === 'dated' && evidence.checked === null
  const badge = isDated ? ('dated' as const) : isOld && ('old' as const)
  return words ? [{ words, name, address, postcode, accessibility, badge }] : []
}

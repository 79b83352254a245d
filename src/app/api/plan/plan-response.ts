import type { Place } from '@/core/place/place'
import { reachOf } from '@/core/routing/fit'
import type { Plan } from '@/core/routing/plan'
import type { Suggestion } from '@/core/routing/suggestion'
import { assure } from '@/core/way-in/assurance'
import { listCallable } from '@/core/way-in/phones'

/** A plan in the form of the contract. */
export const toPlanResponse = ({ escalation, place, steps }: Plan) => ({
  escalation: escalation.map(({ id, phones, applies }) => ({ id, phones, applies })),
  place: toPlace(place),
  steps: steps.map(({ id, layer, note, services, more }) => ({
    id,
    layer,
    note,
    services: services.map(toService),
    more: more.map(toService),
  })),
})

function toPlace(place: Place) {
  if (place.status === 'known') return { status: place.status, wijk: place.wijk, buurt: place.buurt }
  return place.status === 'choose' ? { status: place.status, wijken: place.wijken } : { status: place.status }
}

function toService({ service, reasons, openNow }: Suggestion) {
  const { slug, name, access, referredBy, formats, minimumAge, maximumAge } = service
  return {
    slug,
    name,
    reasons,
    access,
    referredBy,
    reach: reachOf(service),
    formats,
    minimumAge,
    maximumAge,
    phones: listCallable(service).map(({ number, of }) => ({ number, of })),
    openNow,
    ...assure(service),
  }
}

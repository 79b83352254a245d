import type { Place } from '../core/place/place'
import { isAdvice } from '../core/routing/first-cards'
import { reachOf } from '../core/routing/fit'
import type { Plan } from '../core/routing/plan'
import type { Suggestion } from '../core/routing/suggestion'
import type { Situation } from '../core/situations/situation'
import { assure } from '../core/way-in/assurance'
import { listCallable } from '../core/way-in/phones'

/** A plan in the form of the contract. */
export const toPlanResponse = ({ escalation, place, situations, first, steps }: Plan, now: Date) => ({
  first: first.map((card) => (isAdvice(card) ? { advice: card } : { slug: card.service.slug })),
  escalation: escalation.map(({ id, phones, applies }) => ({ id, phones, applies })),
  place: toPlace(place),
  steps: steps.map(({ id, layer, note, services, more }) => ({
    id,
    layer,
    note,
    services: services.map((one) => toService(one, situations, now)),
    more: more.map((one) => toService(one, situations, now)),
  })),
})

function toPlace(place: Place) {
  if (place.status === 'known') return { status: place.status, wijk: place.wijk, buurt: place.buurt }
  return place.status === 'choose' ? { status: place.status, wijken: place.wijken } : { status: place.status }
}

function toService({ service, reasons, openNow, candidates }: Suggestion, situations: readonly Situation[], now: Date) {
  const { slug, name, madeFor, access, referredBy, formats, minimumAge, maximumAge } = service
  const fitting = situations.flatMap(({ id }) => (madeFor.includes(id) ? [id] : []))
  return {
    slug,
    name,
    madeFor,
    ...(fitting.length > 0 && { situations: fitting }),
    candidates: candidates.map((team) => team.slug),
    reasons,
    access,
    referredBy,
    reach: reachOf(service),
    formats,
    minimumAge,
    maximumAge,
    phones: listCallable(service, now).map(({ number, of }) => ({ number, of })),
    openNow,
    ...assure(service, now),
  }
}

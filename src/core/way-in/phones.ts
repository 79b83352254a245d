import { lines } from '../escalation/lines'
import type { Phone, Service } from '../service'
import type { Kind } from '../taxonomy'

/** A number that may be a button, and the slug of the service whose number it is. */
export interface Callable {
  number: string
  of: string
  label: string | null
}

const municipality: Callable = { number: lines.municipality.number, of: 'gemeente-utrecht', label: null }

/**
 * The numbers to call for this service: its own where a source states them; for a local service without one, that of the municipality.
 * Never 14 030 in place of a national line, nor where one is needed while the municipality is closed. Rule: a number that is only `dated` is text, one that is `unconfirmed` is not shown.
 */
export function listCallable(service: Service): Callable[] {
  const own = service.phones
    .filter(({ evidence }) => evidence.status === 'stated')
    .map(({ number, label }) => ({ number, label, of: service.slug }))
  const mayBorrow =
    isLocal(service) && !service.kinds.some((kind) => outOfHours.includes(kind)) && !isAwayFromTheMunicipality(service)
  return own.length === 0 && mayBorrow ? [municipality] : own
}

/** Kinds that help when the municipality does not answer. */
const outOfHours: readonly Kind[] = ['gp-out-of-hours']

/** Whoever has no papers may fear an office: what is made for them alone is not asked for there. */
const isAwayFromTheMunicipality = ({ madeFor }: Service): boolean =>
  madeFor.length > 0 && madeFor.every((id) => id === 'no-papers')

/** Kinds whose own door is 14 030. */
const behindTheMunicipality: readonly Kind[] = [
  'buurtteam',
  'school-buurtteam',
  'municipality',
  'youth-health-care',
  'school-attendance',
]

/** True when its own website is a nearer door than the number of the municipality that stands in for its own. */
export const hasNearerWebsite = (service: Service): boolean =>
  service.website !== null &&
  service.organization.slug !== municipality.of &&
  !service.kinds.some((kind) => behindTheMunicipality.includes(kind)) &&
  isAskedAtTheMunicipality(service)

/** True when the number to call for it is that of the municipality. */
export const isAskedAtTheMunicipality = (service: Service): boolean =>
  listCallableFor(service).some(({ of }) => of === municipality.of)

/** True when there is something to press: a number, a website or an address to write to. */
export const canBePressed = (service: Service): boolean =>
  listCallableFor(service).length > 0 || service.website !== null || service.email !== null

/** The numbers to call to get into this service. Where one has to be referred, no other number stands in. */
export const listCallableFor = (service: Service): Callable[] =>
  listCallable(service).filter(({ of }) => service.access === 'open' || of === service.slug)

/** The numbers to show as text with their date, marked as not checked yet. */
export const listDated = ({ phones }: Service): Phone[] => phones.filter(({ evidence }) => evidence.status === 'dated')

/** True when calling costs more than the call itself, and so stands on the bill by its number. */
export const isCharged = (number: string): boolean => /^\s*09\d\d/.test(number)

/** True when the service is of this city or a part of it. Somebody's own huisarts is everywhere, and has a number of its own. */
const isLocal = ({ areas }: Service): boolean => areas.every(({ type }) => type !== 'country' && type !== 'region')

import { lines } from '../escalation/lines'
import { staysReachable } from '../freshness/bounds'
import { isStale } from '../freshness/freshness'
import { wallClock } from '../hours/amsterdam'
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
 * The numbers to call for this service: its own where a source states them and they are not stale; for a local service without one, that of the municipality.
 * Never 14 030 in place of a national line, nor where one is needed while the municipality is closed. Rule: a number that is only `dated`, or stale, is text; one that is `unconfirmed` is not shown.
 */
export function listCallable(service: Service, now: Date): Callable[] {
  const own = listOwnButtons(service, now).map(({ number, label }) => ({ number, label, of: service.slug }))
  const mayBorrow =
    isLocal(service) && !service.kinds.some((kind) => outOfHours.includes(kind)) && !isAwayFromTheMunicipality(service)
  return own.length === 0 && mayBorrow ? [municipality] : own
}

/** The own numbers of a service that may be a button. */
export const listOwnButtons = (service: Service, now: Date): Phone[] =>
  service.phones.filter((phone) => isButton(service, phone, now))

/** True of a number that a source states, as long as that is not stale; and however old where help has to stay reachable, which 14 030 does wherever it stands. */
const isButton = (service: Service, phone: Phone, now: Date): boolean =>
  phone.evidence.status === 'stated' && (keepsButton(service, phone) || !isOld(service, phone, now))

const keepsButton = (service: Service, { number }: Phone): boolean =>
  staysReachable(service) || number === municipality.number

const isOld = (service: Service, { evidence }: Phone, now: Date): boolean =>
  isStale('phone', service, evidence, wallClock(now))

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
export const hasNearerWebsite = (service: Service, now: Date): boolean =>
  service.website !== null &&
  service.organization.slug !== municipality.of &&
  !service.kinds.some((kind) => behindTheMunicipality.includes(kind)) &&
  isAskedAtTheMunicipality(service, now)

/** True when the number to call for it is that of the municipality. */
export const isAskedAtTheMunicipality = (service: Service, now: Date): boolean =>
  listCallableFor(service, now).some(({ of }) => of === municipality.of)

/** True when there is something to press: a number, a website or an address to write to. */
export const canBePressed = (service: Service, now: Date): boolean =>
  listCallableFor(service, now).length > 0 || service.website !== null || service.email !== null

/** The numbers to call to get into this service. Where one has to be referred, no other number stands in. */
export const listCallableFor = (service: Service, now: Date): Callable[] =>
  listCallable(service, now).filter(({ of }) => service.access === 'open' || of === service.slug)

/** A number that is text, and why: no source of its own states it, or nobody looked at it for too long. */
export type PhoneAsText = Phone & { because: 'dated' | 'old' }

/** The numbers to show as text, each with its date. */
export const listAsText = (service: Service, now: Date): PhoneAsText[] =>
  service.phones
    .filter((phone) => phone.evidence.status !== 'unconfirmed' && !isButton(service, phone, now))
    .map((phone) => ({ ...phone, because: phone.evidence.status === 'stated' ? 'old' : 'dated' }))

/** The numbers that are a button though they are stale: since when they are known is said with how sure all is. */
export const listKeptThoughOld = (service: Service, now: Date): Phone[] =>
  listOwnButtons(service, now).filter((phone) => isOld(service, phone, now))

/** True when calling costs more than the call itself, and so stands on the bill by its number. */
export const isCharged = (number: string): boolean => /^\s*09\d\d/.test(number)

/** True when the service is of this city or a part of it. Somebody's own huisarts is everywhere, and has a number of its own. */
const isLocal = ({ areas }: Service): boolean => areas.every(({ type }) => type !== 'country' && type !== 'region')

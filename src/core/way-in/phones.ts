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
  const mayBorrow = isLocal(service) && !service.kinds.some((kind) => outOfHours.includes(kind))
  return own.length === 0 && mayBorrow ? [municipality] : own
}

/** Kinds that help when the municipality does not answer. */
const outOfHours: readonly Kind[] = ['gp-out-of-hours']

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

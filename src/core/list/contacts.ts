import { lines } from '../escalation/lines'
import type { Service } from '../service'
import { isAskedAtTheMunicipality, listCallableFor } from '../way-in/phones'

/** What a contact says in the language of whoever keeps it. */
export interface CardWords {
  /** Whom to ask for at a number of another. */
  askFor: (number: string, name: string) => string
  /** How one gets in. */
  wayIn: (service: Service) => string
  /** When it is open and of when that is, in one line; empty where nobody knows. */
  hours: (service: Service) => string
}

/** A contact for a phone. */
export interface Contact {
  name: string
  organization: string
  phones: readonly { number: string; label: string | null }[]
  email: string | null
  websites: readonly string[]
  location: Service['locations'][number] | null
  notes: readonly string[]
}

/** So many that only have the number of the municipality become one contact. */
const fewestTogether = 2
const municipality = { slug: 'gemeente-utrecht', name: 'Gemeente Utrecht' }

/**
 * A contact for each service, and one for all that have nothing but the number of the municipality: a phone with five contacts of one number shows a wrong name when that number calls.
 * It stands where the first of them stood, or where the municipality itself is on the list.
 */
export function contactsFor(services: readonly Service[], words: CardWords, now: Date): Contact[] {
  const together = services.filter((service) => hasNothingElse(service, services, now))
  if (together.length < fewestTogether) return services.map((service) => contactOf(service, words, now))
  const itself = services.find(({ slug }) => slug === municipality.slug)
  const place = itself ?? together[0]
  return services.flatMap((service) => {
    if (service === place) return atTheMunicipality(together, itself && contactOf(itself, words, now), words)
    return together.includes(service) ? [] : contactOf(service, words, now)
  })
}

function contactOf(service: Service, words: CardWords, now: Date): Contact {
  const phones = listCallableFor(service, now).map((one) => ({ ...one, isBorrowed: one.of !== service.slug }))
  return {
    name: service.name,
    organization: service.organization.name,
    phones: phones.map(({ number, label, isBorrowed }) => ({ number, label: isBorrowed ? municipality.name : label })),
    email: service.email,
    websites: service.website ? [service.website] : [],
    location: addressOf(service),
    notes: [
      ...phones.flatMap(({ number, label, isBorrowed }) =>
        isBorrowed ? words.askFor(number, service.name) : label ? `${number}: ${label}` : [],
      ),
      words.wayIn(service),
      words.hours(service),
    ],
  }
}

/** The municipality with whom to ask for there: as it is on the list, or with its number alone. */
function atTheMunicipality(together: readonly Service[], itself: Contact | undefined, words: CardWords): Contact {
  const { number } = lines.municipality
  const notes = together.flatMap((service) => [
    words.askFor(number, service.name),
    words.wayIn(service),
    words.hours(service),
  ])
  return {
    organization: municipality.name,
    phones: [{ number, label: null }],
    email: null,
    location: null,
    ...itself,
    name: municipality.name,
    websites: [...new Set([...(itself?.websites ?? []), ...together.flatMap(({ website }) => website ?? [])])],
    notes: [...(itself?.notes ?? []), ...notes],
  }
}

/** True of a service that one reaches at the municipality only: it has no mail, no address and no website, or that of another on the list. */
const hasNothingElse = (service: Service, services: readonly Service[], now: Date): boolean =>
  service.slug !== municipality.slug &&
  isAskedAtTheMunicipality(service, now) &&
  service.email === null &&
  addressOf(service) === null &&
  (service.website === null || services.some((one) => one !== service && one.website === service.website))

const addressOf = ({ locations }: Service): Contact['location'] => locations.find(({ address }) => address) ?? null

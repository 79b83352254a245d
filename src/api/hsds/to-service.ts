import { toByday } from '../../core/hours/byday'
import { areaOfPostcode } from '../../core/place/place-named'
import type { Evidence, Location, Organization, Phone, Schedule, Service, ServiceText } from '../../core/service'
import { weekdays } from '../../core/service'
import { nameOfArea } from './areas'
import { idOf, knownBy } from './ids'
import { present } from './present'
import { termsOf } from './taxonomies'
import { needsReferral, textOf } from './words'

/** What is told of the organization with a service. */
export interface Basic {
  id: string
  name: string
  description: string
  website?: string
  dichtbij_slug: string
}

export const organizationId = (slug: string): string => idOf(`organizations/${slug}`)
export const serviceId = (slug: string): string => idOf(`services/${slug}`)

export const toOrganization = ({ slug, name, website }: Organization, description: string): Basic =>
  present({ id: organizationId(slug), name, description, website, dichtbij_slug: slug }) as Basic

/** A service with what it has one of. */
export function toBasicService(service: Service, organization: Basic, lastModified: string | undefined) {
  const text = textOf(service)
  return present({
    id: serviceId(service.slug),
    organization_id: organization.id,
    name: service.name,
    alternate_name: service.alternateNames.join(', '),
    description: text?.description,
    url: service.website,
    email: service.email,
    status: 'active',
    application_process: text?.applicationProcess,
    fees_description: text?.feesDescription,
    eligibility_description: needsReferral(service),
    minimum_age: service.minimumAge,
    maximum_age: service.maximumAge,
    assured_date: assuredDate(service.evidence.existence),
    alert: text?.alert,
    last_modified: lastModified,
    dichtbij_slug: service.slug,
    organization,
  })
}

/** A service that is gone: what is still known of it. */
export const toDefunctService = (
  { slug, name }: { slug: string; name: string },
  organization: Basic,
  lastModified: string | undefined,
) =>
  present({
    id: serviceId(slug),
    organization_id: organization.id,
    name,
    status: 'defunct',
    last_modified: lastModified,
    dichtbij_slug: slug,
    organization,
  })

/** What a service has more than one of, or may. */
export function toPartsOfService(service: Service) {
  const id = serviceId(service.slug)
  const own = (part: string) => idOf(`services/${service.slug}/${part}`)
  return present({
    phones: knownBy(service.phones, whichPhone).map(([known, phone]) => ({
      id: own(`phones/${known}`),
      service_id: id,
      ...toPhone(phone),
    })),
    schedules: knownBy(service.schedules, whichSchedule).map(([known, schedule]) => ({
      id: own(`schedules/${known}`),
      service_id: id,
      ...toSchedule(schedule),
    })),
    service_areas: service.areas.map(({ code }) => ({
      id: own(`service_areas/${code}`),
      service_id: id,
      name: nameOfArea(code),
      extent: code,
      extent_type: 'text',
    })),
    service_at_locations: listAtLocations(service).map(({ id: at, location }) => ({
      id: at,
      service_id: id,
      location_id: location.id,
      location,
    })),
    languages: service.languages.map((code) => ({ id: own(`languages/${code}`), service_id: id, code })),
    cost_options: service.free ? [{ id: own('cost_options/free'), service_id: id, amount: 0, currency: 'EUR' }] : [],
    attributes: termsOf(service).map((term) => ({
      id: own(`attributes/${term.id}`),
      link_id: id,
      link_entity: 'service',
      link_type: 'service',
      taxonomy_term_id: term.id,
      taxonomy_term: term,
    })),
    dichtbij_texts: otherTexts(service).map(toText),
    dichtbij_evidence: Object.fromEntries(
      Object.entries(service.evidence).map(([fact, evidence]) => [fact, toEvidence(evidence)]),
    ),
  })
}

/** A service at each of its locations, with the location as the directory has it. */
export function listAtLocations(service: Service) {
  return knownBy(service.locations, whichLocation).map(([known, at]) => ({
    id: idOf(`services/${service.slug}/service_at_locations/${known}`),
    location: toLocation(at, idOf(`services/${service.slug}/locations/${known}`), service.organization.slug),
    at,
  }))
}

const whichPhone = ({ number }: Phone) => number.replace(/\D/g, '')
const whichSchedule = ({ of, opens, closes, days }: Schedule) => `${of}/${inWeek(days)}/${opens}/${closes}`
const whichLocation = ({ name, address, postcode, buurt }: Location) =>
  [name, address, postcode, buurt].map((part) => encodeURIComponent(part ?? '')).join('/')

const inWeek = (days: Schedule['days']) => toByday(weekdays.filter((day) => days.includes(day)))

const toPhone = ({ number, label, evidence }: Phone) =>
  present({ number, description: label, dichtbij_evidence: toEvidence(evidence) })

const toSchedule = ({ days, opens, closes, of, evidence }: Schedule) => ({
  freq: 'WEEKLY',
  byday: inWeek(days),
  opens_at: opens,
  closes_at: closesAt(closes),
  attending_type: of,
  notes: 'Europe/Amsterdam',
  dichtbij_evidence: toEvidence(evidence),
})

/** HSDS knows no 24:00. */
export const closesAt = (closes: string): string => (closes === '24:00' ? '23:59' : closes)

function toLocation(location: Location, id: string, organization: string) {
  const { name, buurt, accessibility, evidence } = location
  const address = toAddress(location, id)
  return present({
    id,
    location_type: 'physical',
    organization_id: organizationId(organization),
    name,
    description: address ? undefined : whereAbouts(location),
    external_identifier: buurt,
    external_identifier_type: buurt && 'CBS buurt code',
    addresses: address ? [address] : [],
    accessibility: accessibility
      ? [{ id: idOf(`${id}/accessibility`), location_id: id, description: accessibility }]
      : [],
    dichtbij_evidence: toEvidence(evidence),
  }) as { id: string; location_type: string }
}

/** A whole address, for which HSDS wants a postcode; only in the city, whose name is known by it. */
function toAddress({ address, postcode }: Location, id: string) {
  if (!address || !postcode || !isOfCity(postcode)) return undefined
  return {
    id: idOf(`${id}/address`),
    location_id: id,
    address_1: address,
    city: 'Utrecht',
    state_province: 'Utrecht',
    postal_code: postcode,
    country: 'NL',
    address_type: 'physical',
  }
}

/** Of the postcodes of the municipality those of 345x are called Vleuten, De Meern and Haarzuilens. */
const isOfCity = (postcode: string) => postcode.startsWith('35') && areaOfPostcode(postcode.slice(0, 4)) !== undefined

const whereAbouts = ({ address, postcode, buurt }: Location) =>
  [address, postcode, buurt && nameOfArea(buurt)].filter(Boolean).join(', ')

const toText = ({ language, register, description, applicationProcess, feesDescription, alert }: ServiceText) =>
  present({
    language,
    register,
    description,
    application_process: applicationProcess,
    fees_description: feesDescription,
    alert,
  })

const otherTexts = (service: Service) => service.texts.filter((text) => text !== textOf(service))

/** Where a fact was seen and how sure that is; never who looked. */
const toEvidence = ({ address, date, dateEnd, dateBasis, status }: Evidence) =>
  present({ source: address, date, date_end: dateEnd, date_basis: dateBasis, status })

/** The day on which it was last known to be there, where that is known to the day; what nobody confirmed is not assured. */
const assuredDate = ({ checked, date, dateEnd, status }: Evidence) =>
  status === 'unconfirmed'
    ? undefined
    : [checked, dateEnd ?? date].find((day) => day !== null && day.length === 'YYYY-MM-DD'.length)

import { type FeedOrganization, type FeedService, type FeedServiceAtLocation, lastModifiedOf } from './feed'
import { present } from './present'
import { type Basic, toBasicService, toDefunctService, toOrganization, toPartsOfService } from './to-service'
import { describeOrganization } from './words'

/** JSON: what is long and the same for all who ask is written once. */
export type JsonText = string

const basics = new WeakMap<FeedOrganization, Basic>()
const parts = new WeakMap<FeedService, JsonText>()

/** What is told of an organization wherever it is named; made once. */
function basicOrganization(one: FeedOrganization): Basic {
  const made = basics.get(one) ?? toOrganization(one.organization, descriptionOf(one))
  basics.set(one, made)
  return made
}

function descriptionOf({ services }: FeedOrganization): string {
  const offers = services.filter(({ service }) => service)
  return describeOrganization(
    (offers.length > 0 ? offers : services).map(({ name }) => name),
    offers.length > 0,
  )
}

const basicService = ({ service, slug, name, organization, lastModified }: FeedService) =>
  service
    ? toBasicService(service, basicOrganization(organization), lastModified)
    : toDefunctService({ slug, name }, basicOrganization(organization), lastModified)

/** All that belongs to a service, made once: it is what takes time. */
function partsOfService(one: FeedService): JsonText {
  const made = parts.get(one) ?? (one.service ? JSON.stringify(toPartsOfService(one.service)) : '{}')
  parts.set(one, made)
  return made
}

/** One object with the fields of both. */
const joined = (one: JsonText, other: JsonText): JsonText =>
  other === '{}' ? one : `${one.slice(0, -1)},${other.slice(1)}`

/** One object with this field more. */
const withField = (one: object, name: string, value: JsonText): JsonText =>
  joined(JSON.stringify(one), `{"${name}":${value}}`)

/** A service with what it has one of. */
export const showService = (one: FeedService): JsonText => JSON.stringify(basicService(one))

/** A service with all that belongs to it. */
export const showFullService = (one: FeedService): JsonText => joined(showService(one), partsOfService(one))

/** HSDS has no moment for an organization. */
const datedOrganization = (one: FeedOrganization) =>
  present({ ...basicOrganization(one), last_modified: lastModifiedOf(one) })

/** An organization in short. */
export const showOrganization = (one: FeedOrganization): JsonText => JSON.stringify(datedOrganization(one))

/** An organization with its services: each in short, or with all that belongs to it. */
export const showFullOrganization = (one: FeedOrganization, isFull: boolean): JsonText =>
  withField(datedOrganization(one), 'services', `[${one.services.map((of) => showServiceInside(of, isFull)).join()}]`)

/** The organization stands around it already. */
function showServiceInside(one: FeedService, isFull: boolean): JsonText {
  const { organization: _, ...basic } = basicService(one)
  const { id, organization_id, name, status } = basic
  return isFull
    ? joined(JSON.stringify(basic), partsOfService(one))
    : JSON.stringify({ id, organization_id, name, status })
}

/** A service at a location. The official OpenAPI names the schema of a service for it, so that what a service must have stands at its top too. */
export const showServiceAtLocation = ({ id, of, location }: FeedServiceAtLocation, isFull: boolean): JsonText =>
  withField(
    { id, service_id: of.id, location_id: location.id, name: of.name, status: 'active', location },
    'service',
    isFull ? showFullService(of) : showService(of),
  )

/** What whoever keeps a copy needs to know to ask for the rest. */
export const showMinimal = ({ id, lastModified }: FeedService): JsonText =>
  JSON.stringify(present({ id, modified_date: lastModified }))

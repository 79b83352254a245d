import type { Location, Organization, Service } from '../../core/service'
import type { Edition } from '../../edition/edition'
import { listAtLocations, organizationId, serviceId } from './to-service'

/** A service in the feed, also one that is retired, of which no `service` is left. */
export interface FeedService {
  id: string
  slug: string
  name: string
  organization: FeedOrganization
  service: Service | undefined
  /** Since when it says what it says; undefined where nobody knows. */
  lastModified: string | undefined
}

export interface FeedOrganization {
  id: string
  organization: Organization
  services: FeedService[]
  /** Of the organization itself. */
  lastModified: string | undefined
}

export interface FeedServiceAtLocation {
  id: string
  of: FeedService
  location: { id: string }
  at: Location
}

/** All that the feed tells of one edition, each list in the order of slugs; the last one made when it is first asked for. */
export interface Feed {
  services: readonly FeedService[]
  organizations: readonly FeedOrganization[]
  serviceAtLocations: readonly FeedServiceAtLocation[]
}

const feeds = new WeakMap<Edition, Feed>()

/** The feed of this edition, made once. */
export function feedOf(edition: Edition): Feed {
  const made = feeds.get(edition) ?? makeFeed(edition)
  feeds.set(edition, made)
  return made
}

function makeFeed({ services, retired, organizations, firstSeen }: Edition): Feed {
  const offering = new Map(
    organizations.map((organization) => [organization.slug, toFeedOrganization(organization, firstSeen)]),
  )
  const toFeedService = (slug: string, name: string, of: string, service?: Service): FeedService => {
    const organization = offering.get(of)
    if (!organization) throw new Error(`${slug}: there is no organization ${of}`)
    const one = { id: serviceId(slug), slug, name, organization, service, lastModified: firstSeen[`services/${slug}`] }
    organization.services.push(one)
    return one
  }
  const listed = [
    ...services.map((one) => toFeedService(one.slug, one.name, one.organization.slug, one)),
    ...retired.map((one) => toFeedService(one.slug, one.name, one.organization)),
  ].sort(bySlug)
  let atLocations: FeedServiceAtLocation[] | undefined
  return {
    services: listed,
    // What an import could not place is offered by nobody yet.
    organizations: [...offering.values()].filter(({ services: offered }) => offered.length > 0),
    get serviceAtLocations() {
      atLocations ??= listed.flatMap(toServiceAtLocations)
      return atLocations
    },
  }
}

const toServiceAtLocations = (of: FeedService): FeedServiceAtLocation[] =>
  of.service ? listAtLocations(of.service).map(({ id, location, at }) => ({ id, of, location, at })) : []

const toFeedOrganization = (organization: Organization, firstSeen: Edition['firstSeen']): FeedOrganization => ({
  id: organizationId(organization.slug),
  organization,
  services: [],
  lastModified: firstSeen[`organizations/${organization.slug}`],
})

/** Since when an organization and all that it offers say what they say; undefined where of one of them nobody knows. */
export function lastModifiedOf({ lastModified, services }: FeedOrganization): string | undefined {
  const moments = [lastModified, ...services.map((one) => one.lastModified)]
  return moments.includes(undefined) ? undefined : moments.sort().at(-1)
}

const bySlug = (one: { slug: string }, other: { slug: string }) => (one.slug < other.slug ? -1 : 1)

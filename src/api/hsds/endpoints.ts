import { type Feed, type FeedOrganization, type FeedService, type FeedServiceAtLocation, lastModifiedOf } from './feed'
import { fitsAtLocation, fitsService, isModifiedAfter } from './filters'
import type { Asked, ParameterName } from './parameters'
import { contains, finds, folded } from './search'
import {
  type JsonText,
  showFullOrganization,
  showFullService,
  showMinimal,
  showOrganization,
  showService,
  showServiceAtLocation,
} from './show'
import { type Taxonomy, type TaxonomyTerm, taxonomies, taxonomyTerms } from './taxonomies'

/** A list of the feed, of which each entry can be asked for by its id. */
export interface Endpoint<Entry extends { id: string }> {
  /** What the list is of, in words. */
  title: string
  parameters: readonly ParameterName[]
  parametersOfOne: readonly ParameterName[]
  list: (feed: Feed) => readonly Entry[]
  fits: (entry: Entry, asked: Asked) => boolean
  /** As it stands in the list. */
  show: (entry: Entry, asked: Asked) => JsonText
  showOne: (entry: Entry, asked: Asked) => JsonText
}

const paging = ['search', 'page', 'per_page', 'format'] as const
const ofServices = ['taxonomy_term_id', 'taxonomy_id', 'organization_id', 'modified_after'] as const
const ofProfile = ['minimum_age', 'maximum_age', 'start_time', 'end_time', 'day'] as const

const services: Endpoint<FeedService> = {
  title: 'Services, also those that are gone',
  parameters: [...paging, ...ofServices, 'minimal', 'full', ...ofProfile],
  parametersOfOne: [],
  list: (feed) => feed.services,
  fits: fitsService,
  show: (entry, { minimal, full }) =>
    minimal ? showMinimal(entry) : full ? showFullService(entry) : showService(entry),
  showOne: showFullService,
}

const organizations: Endpoint<FeedOrganization> = {
  title: 'Organizations that offer services',
  parameters: [...paging, 'modified_after', 'full', 'full_service'],
  parametersOfOne: ['full_service'],
  list: (feed) => feed.organizations,
  fits: (entry, { search, modified_after }) =>
    (search === undefined || finds(search, entry)) && isModifiedAfter(lastModifiedOf(entry), modified_after),
  show: (entry, { full = false, full_service = false }) =>
    full || full_service ? showFullOrganization(entry, full_service) : showOrganization(entry),
  showOne: (entry, { full_service = false }) => showFullOrganization(entry, full_service),
}

const fitsWords = ({ name, description }: Taxonomy | TaxonomyTerm, { search }: Asked) =>
  search === undefined || contains(folded(`${name}\n${description}`), search)

const ofTaxonomies: Endpoint<Taxonomy> = {
  title: 'Taxonomies',
  parameters: paging,
  parametersOfOne: [],
  list: () => taxonomies,
  fits: fitsWords,
  show: (entry) => JSON.stringify(entry),
  showOne: (entry) => JSON.stringify(entry),
}

const ofTerms: Endpoint<TaxonomyTerm> = {
  title: 'Terms of the taxonomies',
  parameters: [...paging, 'taxonomy_id'],
  parametersOfOne: [],
  list: () => taxonomyTerms,
  fits: (entry, asked) =>
    fitsWords(entry, asked) && (asked.taxonomy_id === undefined || entry.taxonomy_id === asked.taxonomy_id),
  show: (entry) => JSON.stringify(entry),
  showOne: (entry) => JSON.stringify(entry),
}

const serviceAtLocations: Endpoint<FeedServiceAtLocation> = {
  title: 'Services at their locations',
  parameters: [...paging, ...ofServices, 'full', ...ofProfile, 'postcode', 'proximity'],
  parametersOfOne: [],
  list: (feed) => feed.serviceAtLocations,
  fits: fitsAtLocation,
  show: (entry, { full = false }) => showServiceAtLocation(entry, full),
  showOne: (entry) => showServiceAtLocation(entry, true),
}

const endpoint = <Entry extends { id: string }>(one: Endpoint<Entry>) => one as unknown as Endpoint<{ id: string }>

/** The lists of the feed by their path. */
export const endpoints: ReadonlyMap<string, Endpoint<{ id: string }>> = new Map([
  ['services', endpoint(services)],
  ['organizations', endpoint(organizations)],
  ['taxonomies', endpoint(ofTaxonomies)],
  ['taxonomy_terms', endpoint(ofTerms)],
  ['service_at_locations', endpoint(serviceAtLocations)],
])

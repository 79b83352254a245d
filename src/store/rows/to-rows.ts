import { toByday } from '../../core/hours/byday'
import { weekdays } from '../../core/service'
import { situations } from '../../core/situations/find-situations'
import { audiences, formats, kinds, referrers, topics } from '../../core/taxonomy'
import type { Prisma } from '../../generated/prisma/client'
import type { OrganizationFile } from '../files/organization-file'
import { areaOverlaps, areas } from './areas'

/** The whole directory as rows, each table after those that it refers to. */
export interface Rows {
  area: Prisma.AreaCreateManyInput[]
  areaOverlap: Prisma.AreaOverlapCreateManyInput[]
  taxonomyTerm: Prisma.TaxonomyTermCreateManyInput[]
  organization: Prisma.OrganizationCreateManyInput[]
  evidence: Prisma.EvidenceCreateManyInput[]
  service: Prisma.ServiceCreateManyInput[]
  serviceAlternateName: Prisma.ServiceAlternateNameCreateManyInput[]
  serviceSearchWord: Prisma.ServiceSearchWordCreateManyInput[]
  serviceText: Prisma.ServiceTextCreateManyInput[]
  serviceTaxonomyTerm: Prisma.ServiceTaxonomyTermCreateManyInput[]
  language: Prisma.LanguageCreateManyInput[]
  costOption: Prisma.CostOptionCreateManyInput[]
  serviceArea: Prisma.ServiceAreaCreateManyInput[]
  phone: Prisma.PhoneCreateManyInput[]
  schedule: Prisma.ScheduleCreateManyInput[]
  location: Prisma.LocationCreateManyInput[]
  serviceAtLocation: Prisma.ServiceAtLocationCreateManyInput[]
  serviceEvidence: Prisma.ServiceEvidenceCreateManyInput[]
  retiredService: Prisma.RetiredServiceCreateManyInput[]
}

/** A service as its file has it, with the slug of its organization. */
type Entry = OrganizationFile['services'][number] & { organizationSlug: string }

/** The rows of checked partner files and of our own tables of places and terms. The same files give the same rows. */
export function toRows(files: readonly OrganizationFile[]): Rows {
  const entries = files.flatMap((file) =>
    file.services.map((service): Entry => ({ ...service, organizationSlug: file.slug })),
  )
  return {
    area: [...areas],
    areaOverlap: [...areaOverlaps],
    taxonomyTerm: taxonomyTerms(),
    organization: files.map(({ slug, name, website }) => ({ slug, name, website })),
    evidence: files.flatMap(toEvidence),
    service: entries.map(toServiceRow),
    serviceAlternateName: entries.flatMap(({ slug, alternateNames }) =>
      inOrder(slug, alternateNames, (name) => ({ name })),
    ),
    serviceSearchWord: entries.flatMap(({ slug, searchWords }) => inOrder(slug, searchWords, (words) => ({ words }))),
    serviceText: entries.flatMap(toTexts),
    serviceTaxonomyTerm: entries.flatMap(toTerms),
    language: entries.flatMap(({ slug, languages }) => inOrder(slug, languages, (code) => ({ code }))),
    costOption: entries.flatMap(({ slug, free }) => (free === undefined ? [] : [{ serviceSlug: slug, free }])),
    serviceArea: entries.flatMap((entry) => inOrder(entry.slug, entry.areas, (areaCode) => ({ areaCode }))),
    phone: entries.flatMap(toPhones),
    schedule: entries.flatMap(toSchedules),
    location: entries.flatMap(toLocations),
    serviceAtLocation: entries.flatMap(({ slug, locations }) =>
      inOrder(slug, locations, (_, order) => ({ locationId: locationId(slug, order) })),
    ),
    serviceEvidence: entries.flatMap(toServiceEvidence),
    retiredService: files.flatMap((file) =>
      file.retired.map(({ now, ...one }) => ({ ...one, nowSlug: now, organizationSlug: file.slug })),
    ),
  }
}

function taxonomyTerms(): Rows['taxonomyTerm'] {
  const dimensions = {
    kind: kinds,
    topic: topics,
    situation: situations.map(({ id }) => id),
    audience: audiences,
    format: formats,
    referrer: referrers,
  }
  return Object.entries(dimensions).flatMap(([dimension, codes]) => codes.map((code) => ({ dimension, code })))
}

function toEvidence(file: OrganizationFile): Rows['evidence'] {
  return Object.entries(file.sources).map(([key, { note: _, ...source }]) => ({
    id: `${file.slug}/${key}`,
    organizationSlug: file.slug,
    ...source,
  }))
}

function toServiceRow(entry: Entry): Rows['service'][number] {
  const { organizationSlug, slug, name, layer, access, minimumAge, maximumAge, website, email } = entry
  return { organizationSlug, slug, name, layer, access, minimumAge, maximumAge, website, email }
}

function toTexts({ slug, text }: Entry): Rows['serviceText'] {
  const texts = Object.entries(text).flatMap(([language, { plain, child }]) => [
    ...(plain ? [{ language, register: 'plain', ...plain }] : []),
    ...(child ? [{ language, register: 'child', ...child }] : []),
  ])
  return inOrder(slug, texts, (row) => row)
}

function toTerms(entry: Entry): Rows['serviceTaxonomyTerm'] {
  const { kinds, topics, madeFor, audience, formats, referredBy } = entry
  const dimensions = { kind: kinds, topic: topics, situation: madeFor, audience, format: formats, referrer: referredBy }
  return Object.entries(dimensions).flatMap(([dimension, codes]) =>
    inOrder(entry.slug, codes, (code) => ({ dimension, code })),
  )
}

function toPhones(entry: Entry): Rows['phone'] {
  return inOrder(entry.slug, entry.phones, ({ number, label, source }) => ({
    number,
    label,
    evidenceId: evidenceId(entry, source),
  }))
}

function toSchedules(entry: Entry): Rows['schedule'] {
  const always = { days: [...weekdays], opens: '00:00', closes: '24:00', of: 'all' as const, source: entry.hoursSource }
  return inOrder(
    entry.slug,
    entry.hours === 'round-the-clock' ? [always] : entry.hours,
    ({ days, opens, closes, of, source }) => ({
      byday: toByday(days),
      opensAt: opens,
      closesAt: closes,
      attendingType: of,
      evidenceId: evidenceId(entry, source),
    }),
  )
}

function toLocations(entry: Entry): Rows['location'] {
  return entry.locations.map(({ name, address, postcode, buurt, accessibility, source }, order) => ({
    id: locationId(entry.slug, order),
    organizationSlug: entry.organizationSlug,
    name,
    address,
    postcode,
    buurtCode: buurt,
    accessibility,
    evidenceId: evidenceId(entry, source),
  }))
}

/** A fact whose source is that of the service itself needs no row of its own. */
function toServiceEvidence(entry: Entry): Rows['serviceEvidence'] {
  const own = Object.entries(entry.sources).filter(([, key]) => key !== entry.source)
  return [['existence', entry.source] as const, ...own].map(([fact, key]) => ({
    serviceSlug: entry.slug,
    fact,
    evidenceId: evidenceId(entry, key),
  }))
}

function evidenceId({ organizationSlug, source }: Entry, key: string | undefined): string {
  return `${organizationSlug}/${key ?? source}`
}

function locationId(slug: string, order: number): string {
  return `${slug}/${order}`
}

function inOrder<Item, Row>(serviceSlug: string, items: readonly Item[], toRow: (item: Item, order: number) => Row) {
  return items.map((item, order) => ({ serviceSlug, order, ...toRow(item, order) }))
}

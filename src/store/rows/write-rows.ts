import type { PrismaClient } from '../database/client'
import type { OrganizationFile } from '../files/organization-file'
import { type Rows, toRows } from './to-rows'

type Writing = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Replaces everything that the database holds, in one transaction: readers see the old directory or the new one, and a mistake leaves the old one. */
export async function writeRows(client: PrismaClient, rows: Rows, version: string, now: Date): Promise<void> {
  await client.$transaction([
    ...deleteAll(client),
    ...createAll(client, rows),
    client.directoryVersion.create({ data: { version, seededAt: now } }),
  ])
}

/** Everything that the database holds of this organization is replaced, inside this transaction; of others nothing is touched. */
export async function writeOrganization(transaction: Writing, file: OrganizationFile): Promise<void> {
  await deleteOrganization(transaction, file.slug)
  const rows = toRows([file])
  for (const create of createOfOrganizations(transaction, rows)) await create
}

/** Nothing is left that the database holds of this organization. */
export async function deleteOrganization(transaction: Writing, organizationSlug: string): Promise<void> {
  const services = await transaction.service.findMany({ where: { organizationSlug }, select: { slug: true } })
  const ofServices = { where: { serviceSlug: { in: services.map(({ slug }) => slug) } } }
  const ofOrganization = { where: { organizationSlug } }
  await transaction.retiredService.deleteMany(ofOrganization)
  await transaction.serviceEvidence.deleteMany(ofServices)
  await transaction.serviceAtLocation.deleteMany(ofServices)
  await transaction.location.deleteMany(ofOrganization)
  await transaction.schedule.deleteMany(ofServices)
  await transaction.phone.deleteMany(ofServices)
  await transaction.serviceArea.deleteMany(ofServices)
  await transaction.costOption.deleteMany(ofServices)
  await transaction.language.deleteMany(ofServices)
  await transaction.serviceTaxonomyTerm.deleteMany(ofServices)
  await transaction.serviceText.deleteMany(ofServices)
  await transaction.serviceSearchWord.deleteMany(ofServices)
  await transaction.serviceAlternateName.deleteMany(ofServices)
  await transaction.service.deleteMany(ofOrganization)
  await transaction.evidence.deleteMany(ofOrganization)
  await transaction.organization.deleteMany({ where: { slug: organizationSlug } })
}

/** Each table before those that it refers to. */
function deleteAll(client: PrismaClient) {
  return [
    client.directoryVersion.deleteMany(),
    client.retiredService.deleteMany(),
    client.serviceEvidence.deleteMany(),
    client.serviceAtLocation.deleteMany(),
    client.location.deleteMany(),
    client.schedule.deleteMany(),
    client.phone.deleteMany(),
    client.serviceArea.deleteMany(),
    client.costOption.deleteMany(),
    client.language.deleteMany(),
    client.serviceTaxonomyTerm.deleteMany(),
    client.serviceText.deleteMany(),
    client.serviceSearchWord.deleteMany(),
    client.serviceAlternateName.deleteMany(),
    client.service.deleteMany(),
    client.evidence.deleteMany(),
    client.organization.deleteMany(),
    client.taxonomyTerm.deleteMany(),
    client.areaOverlap.deleteMany(),
    client.area.deleteMany(),
  ]
}

/** Each table after those that it refers to. */
function createAll(client: PrismaClient, rows: Rows) {
  return [
    client.area.createMany({ data: rows.area }),
    client.areaOverlap.createMany({ data: rows.areaOverlap }),
    client.taxonomyTerm.createMany({ data: rows.taxonomyTerm }),
    ...createOfOrganizations(client, rows),
  ]
}

/** What belongs to organizations, each table after those that it refers to. */
function createOfOrganizations(client: Writing, rows: Rows) {
  return [
    client.organization.createMany({ data: rows.organization }),
    client.evidence.createMany({ data: rows.evidence }),
    client.service.createMany({ data: rows.service }),
    client.serviceAlternateName.createMany({ data: rows.serviceAlternateName }),
    client.serviceSearchWord.createMany({ data: rows.serviceSearchWord }),
    client.serviceText.createMany({ data: rows.serviceText }),
    client.serviceTaxonomyTerm.createMany({ data: rows.serviceTaxonomyTerm }),
    client.language.createMany({ data: rows.language }),
    client.costOption.createMany({ data: rows.costOption }),
    client.serviceArea.createMany({ data: rows.serviceArea }),
    client.phone.createMany({ data: rows.phone }),
    client.schedule.createMany({ data: rows.schedule }),
    client.location.createMany({ data: rows.location }),
    client.serviceAtLocation.createMany({ data: rows.serviceAtLocation }),
    client.serviceEvidence.createMany({ data: rows.serviceEvidence }),
    client.retiredService.createMany({ data: rows.retiredService }),
  ]
}

import type { Edition } from '../../edition/edition'
import type { PrismaClient } from '../database/client'
import { lastEntry } from '../history/log'
import { askMark, markOf } from '../reports/read-done'
import { toFirstSeen } from './first-seen'
import { type ServiceRow, serviceInclude } from './service-row'
import { toService } from './to-service'

/** What the rows were published as. */
export interface Published {
  version: string
  /** Of the edition made from them; null where they were changed by hand since. */
  hash: string | null
  /** The hash of the last row of the keepers' log; null while the partner files rule. */
  head: string | null
  /** Is another one whenever a report came in or was handled. */
  reports: string
}

/** Which directory the store holds. Throws when it was never seeded. */
export async function readPublished(client: PrismaClient): Promise<Published> {
  const { version, hash } = await client.directoryVersion.findFirstOrThrow()
  const last = await lastEntry(client)
  return { version, hash, head: last?.hash ?? null, reports: markOf(await askMark(client)) }
}

/**
 * The edition that the rows make and what they were published as, as they stood at one moment, even while another process writes. In the order of their slugs by their
 * signs: each database has rules of its own for words.
 */
export async function readRows(client: PrismaClient): Promise<{ edition: Edition; published: Published }> {
  const [{ version, hash }, rows, retired, organizations, firstSeen, last, mark] = await client.$transaction(
    [
      client.directoryVersion.findFirstOrThrow(),
      client.service.findMany({ where: { status: 'active' }, include: serviceInclude }),
      client.retiredService.findMany(),
      client.organization.findMany(),
      client.firstSeen.findMany(),
      lastEntry(client),
      askMark(client),
    ],
    // PostgreSQL would else show each query what was written before it.
    { isolationLevel: 'Serializable' },
  )
  const published = { version, hash, head: last?.hash ?? null, reports: markOf(mark) }
  return { edition: toEdition(version, { rows, retired, organizations, firstSeen }), published }
}

/** The edition that the rows make inside this transaction, under this version. */
export async function readEditionIn(
  transaction: Pick<PrismaClient, 'service' | 'retiredService' | 'organization' | 'firstSeen'>,
  version: string,
): Promise<Edition> {
  const rows = await transaction.service.findMany({ where: { status: 'active' }, include: serviceInclude })
  return toEdition(version, {
    rows,
    retired: await transaction.retiredService.findMany(),
    organizations: await transaction.organization.findMany(),
    firstSeen: await transaction.firstSeen.findMany(),
  })
}

type Rows<Table extends 'retiredService' | 'organization' | 'firstSeen'> = Awaited<
  ReturnType<PrismaClient[Table]['findMany']>
>

interface Read {
  rows: readonly ServiceRow[]
  retired: Rows<'retiredService'>
  organizations: Rows<'organization'>
  firstSeen: Rows<'firstSeen'>
}

function toEdition(version: string, read: Read): Edition {
  const services = read.rows.map(toService).sort(bySlug)
  const retired = read.retired
    .map(({ slug, name, organizationSlug, closed, nowSlug }) => ({
      slug,
      name,
      organization: organizationSlug,
      closed,
      now: nowSlug,
    }))
    .sort(bySlug)
  const organizations = read.organizations.map(({ slug, name, website }) => ({ slug, name, website })).sort(bySlug)
  const firstSeen = toFirstSeen({ services, retired, organizations }, read.firstSeen)
  return { version, services, retired, organizations, firstSeen }
}

const bySlug = (one: { slug: string }, other: { slug: string }) => (one.slug < other.slug ? -1 : 1)

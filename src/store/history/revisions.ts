import type { Content } from '../../core/facts/facts'
import type { PrismaClient } from '../database/client'
import { inHistory, type Transaction } from './in-history'
import { addToLog, lastEntry } from './log'

/** What an organization said from some moment on. */
export interface Revision {
  seq: number
  content: Content
}

/** The latest revision of every organization, by slug and in the order of their files. */
export async function latestRevisions(transaction: Transaction | PrismaClient): Promise<Map<string, Revision>> {
  const newest = await transaction.revision.groupBy({ by: ['organizationSlug'], _max: { seq: true } })
  const rows = await transaction.revision.findMany({
    where: { seq: { in: newest.flatMap(({ _max: { seq } }) => seq ?? []) } },
  })
  const found = rows.map(
    ({ organizationSlug, seq, content }) => [organizationSlug, { seq, content: parse(content) }] as const,
  )
  return new Map(found.sort(([one], [other]) => compareFiles(one, other)))
}

/** The latest revision of one organization; undefined where it has none. */
export async function latestRevision(client: PrismaClient, organizationSlug: string): Promise<Revision | undefined> {
  const row = await client.revision.findFirst({ where: { organizationSlug }, orderBy: { seq: 'desc' } })
  return row ? { seq: row.seq, content: parse(row.content) } : undefined
}

/** In the order of partner files in their folder, so that the same organizations make the same directory wherever they come from. */
export const compareFiles = (one: string, other: string): number => (`${one}.yaml` < `${other}.yaml` ? -1 : 1)

/** One revision of an organization; undefined where it has none of that number. */
export async function findRevision(
  transaction: Transaction | PrismaClient,
  organizationSlug: string,
  seq: number,
): Promise<Revision | undefined> {
  const row = await transaction.revision.findFirst({ where: { seq, organizationSlug } })
  return row ? { seq, content: parse(row.content) } : undefined
}

/** True from the first keeper on: then what they decided counts, and no partner file does. */
export const isKept = async (client: Pick<PrismaClient, 'logEntry'>): Promise<boolean> =>
  (await lastEntry(client)) !== null

/** Somebody who keeps the directory, as the first of all. */
interface FirstKeeper {
  id: string
  role: 'administrator'
  name?: string
  mail?: string | null
}

/** From here on the database is the truth: what the partner files say now is the first revision of each, and this keeper the first. Does nothing where it is so already. */
export const beginHistory = (
  client: PrismaClient,
  contents: readonly Content[],
  { keeper, now }: { keeper: FirstKeeper; now: Date },
): Promise<void> =>
  inHistory(client, async (transaction) => {
    if (!(await isKept(transaction))) await beginHistoryIn(transaction, contents, { keeper, now })
  })

/** The same inside a transaction, where nothing is kept yet. */
export async function beginHistoryIn(
  transaction: Transaction,
  contents: readonly Content[],
  { keeper, now }: { keeper: FirstKeeper; now: Date },
): Promise<void> {
  const { id, role } = keeper
  await transaction.keeper.create({ data: { ...keeper, since: now } })
  const rows = contents.map((content, index) => ({
    seq: index + 1,
    organizationSlug: content.slug,
    content: JSON.stringify(content),
    at: now,
  }))
  await transaction.revision.createMany({ data: rows })
  await addToLog(transaction, now, [
    { keeperId: id, action: 'begin', subject: `keeper/${id}`, written: { id, role } },
    ...rows.map(({ seq, content }) => ({
      keeperId: id,
      action: 'revise' as const,
      subject: `revision/${seq}`,
      written: content,
    })),
  ])
}

const parse = (content: string): Content => JSON.parse(content) as Content

import type { Added, Outcome, Report } from '../../core/report/report'
import type { PrismaClient } from '../database/client'
import { inHistory } from '../history/in-history'
import { addToLog } from '../history/log'
import { isKept } from '../history/revisions'

/** The report is in the store, once however often it is added. */
export async function addReport(
  client: Pick<PrismaClient, 'report'>,
  { id, serviceSlug, fact, text }: Report,
  now: Date,
): Promise<Added> {
  const told = { serviceSlug, fact, text }
  try {
    await client.report.create({ data: { id, ...told, at: now } })
    return 'taken'
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'P2002')) throw error
    return (await client.report.count({ where: { id, ...told } })) > 0 ? 'taken' : 'used'
  }
}

/** The reports that nobody looked at yet, oldest first. */
export const listReports = (client: Pick<PrismaClient, 'report'>) =>
  client.report.findMany({ where: { state: 'open' }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })

/** How many reports wait, by service and fact: most first. */
export async function countReports(
  client: Pick<PrismaClient, 'report'>,
): Promise<{ serviceSlug: string | null; fact: string; count: number }[]> {
  const counted = await client.report.groupBy({
    by: ['serviceSlug', 'fact'],
    where: { state: 'open' },
    _count: { _all: true },
  })
  return counted
    .map(({ serviceSlug, fact, _count }) => ({ serviceSlug, fact, count: _count._all }))
    .sort((one, other) => other.count - one.count || (nameOf(one) < nameOf(other) ? -1 : 1))
}

const nameOf = ({ serviceSlug, fact }: { serviceSlug: string | null; fact: string }) => `${serviceSlug ?? ''} ${fact}`

/** A keeper has looked at the report, and this came of it. The log tells so, and nothing of what the reader wrote. */
export const handleReport = (
  client: Pick<PrismaClient, '$transaction'>,
  { id, by, outcome }: { id: string; by: string; outcome: Outcome },
  now: Date,
): Promise<{ report: string } | { refused: 'unknown' | 'handled' | 'no-keepers' }> =>
  inHistory(client, async (transaction) => {
    // A log begins with the first keeper: a row before that would make one of nobody.
    if (!(await isKept(transaction))) return { refused: 'no-keepers' }
    const report = await transaction.report.findUnique({ where: { id } })
    if (!report) return { refused: 'unknown' }
    if (report.state !== 'open') return { refused: 'handled' }
    await transaction.report.update({
      where: { id },
      data: { state: 'handled', handledBy: by, handledAt: now, outcome },
    })
    await addToLog(transaction, now, [{ keeperId: by, action: 'handle', subject: `report/${id}`, written: outcome }])
    return { report: id }
  })

const dayInMilliseconds = 24 * 60 * 60 * 1000
const daysAfterHandling = 30
const daysAtMost = 90

/** What readers wrote is gone 30 days after somebody looked at it, and 90 days after it came at the latest. That they reported, and what, stays. Gives how many were erased. */
export async function eraseReports(client: Pick<PrismaClient, 'report'>, now: Date): Promise<number> {
  const before = (days: number) => ({ lte: new Date(now.getTime() - days * dayInMilliseconds) })
  const { count } = await client.report.updateMany({
    where: { text: { not: null }, OR: [{ handledAt: before(daysAfterHandling) }, { at: before(daysAtMost) }] },
    data: { text: null },
  })
  return count
}

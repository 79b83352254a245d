import { type Done, doneOf } from '../../core/report/done'
import { outcomes } from '../../core/report/report'
import type { PrismaClient } from '../database/client'

/** What was done with the reports in the store; undefined while there are none. */
export async function readDone(client: Pick<PrismaClient, 'report'>): Promise<Done | undefined> {
  const rows = await client.report.findMany({
    select: { serviceSlug: true, at: true, handledAt: true, outcome: true },
  })
  return doneOf(rows.map((row) => ({ ...row, outcome: outcomes.find((one) => one === row.outcome) ?? null })))
}

/** What is asked for `markOf`. */
export const askMark = (client: Pick<PrismaClient, 'report'>) =>
  client.report.aggregate({ _count: { _all: true, handledAt: true }, _max: { handledAt: true } })

/** Is another one whenever a report came in or was handled. */
export const markOf = (asked: Awaited<ReturnType<typeof askMark>>): string => JSON.stringify(asked)

import type { PrismaClient } from '../database/client'

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Another process has taken the number, has changed what was read, or is writing for too long. */
const clashes: readonly unknown[] = ['P2002', 'P2034', 'P1008']
const mostTries = 20

let last: Promise<unknown> = Promise.resolve()

/** What `write` gives, once nobody else in this process is writing: who waits for SQLite holds up the thread, and with it the one that is waited for. Every write of the room goes through here. */
export function afterOthers<Result>(write: () => Promise<Result>): Promise<Result> {
  const made = last.then(write)
  last = made.catch(() => {})
  return made
}

/** What `work` gives in one transaction, as if nobody else had written meanwhile: where another process did, it is done again. */
export const inHistory = <Result>(
  client: Pick<PrismaClient, '$transaction'>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => afterOthers(() => untilAlone(client, work))

async function untilAlone<Result>(
  client: Pick<PrismaClient, '$transaction'>,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await client.$transaction(
        async (transaction) => {
          // Written first: SQLite lets nobody wait who has read before.
          await transaction.$executeRaw`UPDATE "DirectoryVersion" SET "version" = "version"`
          return work(transaction)
        },
        { isolationLevel: 'Serializable' },
      )
    } catch (error) {
      if (tries === mostTries || !(error instanceof Error && 'code' in error && clashes.includes(error.code)))
        throw error
    }
}

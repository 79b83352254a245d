import { PrismaClient } from '../../generated/prisma/client'
import { PrismaClient as PostgresqlClient } from '../../generated/prisma-postgresql/client'
import { adapterFor } from './adapter'
import { providerOf } from './provider'

export type { PrismaClient }

/** Prisma takes back after 5 s what is not done by then; on a slow line or a busy machine all rows take longer. */
const patient = { maxWait: 20_000, timeout: 300_000 }

/** A connection of its own; whoever opens it closes it with `$disconnect()`. */
export function openDirectory(url: string): PrismaClient {
  const settings = { adapter: adapterFor(url), errorFormat: 'minimal', transactionOptions: patient } as const
  if (providerOf(url) === 'sqlite') return new PrismaClient(settings)
  // Prisma refuses a driver of another kind of database than its client was made for. Both are made from one text of the tables, so one type is enough.
  return new PostgresqlClient(settings) as unknown as PrismaClient
}

/** What `work` gives with a connection that lasts as long as it does: an open file would keep answering after it was deleted or replaced. */
export async function withDirectory<Result>(
  url: string,
  work: (client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const client = openDirectory(url)
  try {
    return await work(client)
  } finally {
    await client.$disconnect()
  }
}

import { PrismaClient } from '../../generated/prisma/client'
import { adapterFor } from './adapter'

export type { PrismaClient }

/** A connection of its own; whoever opens it closes it with `$disconnect()`. */
export function openDirectory(url: string): PrismaClient {
  return new PrismaClient({ adapter: adapterFor(url), errorFormat: 'minimal' })
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

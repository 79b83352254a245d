import { env } from '../env'
import { PrismaClient } from '../generated/prisma/client'
import { adapterFor } from './adapter'

export type { PrismaClient }

/** A connection of its own; whoever opens it closes it with `$disconnect()`. */
export function openDirectory(url: string = env.DATABASE_URL): PrismaClient {
  return new PrismaClient({ adapter: adapterFor(url), errorFormat: 'minimal' })
}

let shared: PrismaClient | undefined

/** The connection that this process shares, opened at first use. */
export function sharedDirectory(): PrismaClient {
  shared ??= openDirectory()
  return shared
}

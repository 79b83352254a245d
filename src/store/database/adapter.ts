import { fileURLToPath } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** How long one waits for another that is writing, before giving up. */
const busyMilliseconds = 5000

/** The driver for a database address. The one place to add PostgreSQL: a second driver here, its provider and migrations under `prisma/`. */
export function adapterFor(url: string): SqlMigrationAwareDriverAdapterFactory {
  return new PrismaLibSql({ url, timeout: busyMilliseconds })
}

/** The path of the file that a `file:` address names. */
export function databasePath(url: string): string {
  return url.startsWith('file:/') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length))
}

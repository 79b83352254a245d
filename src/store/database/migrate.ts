import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { adapterFor, withTransaction } from './adapter'
import { noFilters, withEngine } from './engine'
import { migrationsFolders, readMigrations } from './migration-list'
import { providerOf } from './provider'

/**
 * The names of the migrations that were applied now: those in `folder` that the database did not have. Same result as `prisma migrate deploy`, but that
 * PostgreSQL gets all of them or, when one goes wrong or the process is ended, none.
 */
export async function applyMigrations(
  url: string,
  folder: string = migrationsFolders[providerOf(url)],
): Promise<string[]> {
  const migrationsList = await readMigrations(folder)
  const apply = (driver: SqlMigrationAwareDriverAdapterFactory) =>
    withEngine(driver, (engine) => engine.applyMigrations({ migrationsList, filters: noFilters }))
  const { appliedMigrationNames } =
    providerOf(url) === 'sqlite'
      ? await apply(adapterFor(url))
      : await withTransaction(adapterFor(url), (transaction) => apply(driverOf(transaction)))
  return appliedMigrationNames
}

/** A driver that knows one connection. */
function driverOf(connection: SqlDriverAdapter): SqlMigrationAwareDriverAdapterFactory {
  const connect = () => Promise.resolve(connection)
  return { provider: connection.provider, adapterName: connection.adapterName, connect, connectToShadowDb: connect }
}

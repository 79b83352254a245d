import { noFilters, openEngine } from './engine'
import { readMigrations } from './migration-list'

/** The names of the migrations that were applied now: those in `prisma/migrations` that the database did not have. Same result as `prisma migrate deploy`. */
export async function applyMigrations(url: string): Promise<string[]> {
  const engine = await openEngine(url)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await readMigrations(),
      filters: noFilters,
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

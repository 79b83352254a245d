import { toProblem } from './database-file'
import { noFilters, openEngine } from './engine'
import { readMigrations } from './migration-list'

/** The names of the migrations that were applied now: those in `prisma/migrations` that the database did not have. Same result as `prisma migrate deploy`. */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = await readMigrations()
  try {
    const engine = await openEngine(url)
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
    engine.free()
    return appliedMigrationNames
  } catch (error) {
    throw toProblem(error, url)
  }
}

import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { MigrationDirectory, MigrationList } from './engine'
import type { Provider } from './provider'

export const migrationsFolders: Record<Provider, string> = {
  sqlite: 'prisma/migrations',
  postgresql: 'prisma/migrations-postgresql',
}

/** The provider that the migrations are written for, as Prisma keeps it. */
export const lockFile = 'migration_lock.toml'

/** The migrations in `folder`, oldest first, as the engine wants them. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return {
    baseDir: resolve(folder),
    lockfile: { path: lockFile, content: await readFile(join(folder, lockFile), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map((name) => readMigration(folder, name))),
  }
}

async function readMigration(folder: string, name: string): Promise<MigrationDirectory> {
  const value = await readFile(join(folder, name, 'migration.sql'), 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
}

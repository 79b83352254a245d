import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noFilters, withEngine } from './engine'
import { migrationsFolders, readMigrations } from './migration-list'
import { providerOf } from './provider'
import { readSchema, schemaFile } from './schema'
import { adapterWithShadow } from './shadow'

/**
 * The SQL that leads from the migrations in `folder` to `prisma/schema.prisma`, or undefined when they already add up to it. SQLite needs no database for that;
 * PostgreSQL needs one at `url`, leaves it as it is, and makes another beside it for a moment.
 */
export async function findMissingMigration(
  url: string,
  folder: string = migrationsFolders[providerOf(url)],
): Promise<string | undefined> {
  const provider = providerOf(url)
  const migrations = await readMigrations(folder)
  const schema = { path: schemaFile, content: await readSchema(provider) }
  const { exitCode, stdout } = await withEngine(
    adapterWithShadow(provider === 'sqlite' ? 'file::memory:' : url),
    (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrations },
        to: { tag: 'schemaDatamodel', files: [schema] },
        script: true,
        exitCode: true,
        filters: noFilters,
      }),
  )
  return exitCode === 0 ? undefined : (stdout ?? undefined)
}

/** The file of a new migration that brings the schema up to date, or undefined when there is nothing to write. */
export async function createMigration(
  url: string,
  name: string,
  now: Date,
  folder: string = migrationsFolders[providerOf(url)],
): Promise<string | undefined> {
  const sql = await findMissingMigration(url, folder)
  if (!sql) return undefined
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const path = join(folder, `${stamp}_${name.replace(/\W+/g, '_')}`, 'migration.sql')
  await mkdir(join(path, '..'))
  await writeFile(path, sql)
  return path
}

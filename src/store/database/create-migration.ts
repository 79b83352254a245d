import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noFilters, openEngine } from './engine'
import { migrationsFolder, readMigrations } from './migration-list'

export const schemaFile = 'prisma/schema.prisma'

/** The SQL that leads from the migrations to `prisma/schema.prisma`, or undefined when they already add up to it. */
export async function findMissingMigration(folder: string = migrationsFolder): Promise<string | undefined> {
  const engine = await openEngine('file::memory:')
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await readMigrations(folder)) },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: await readFile(schemaFile, 'utf8') }] },
    script: true,
    exitCode: true,
    filters: noFilters,
  })
  engine.free()
  return exitCode === 0 ? undefined : (stdout ?? undefined)
}

/** The file of a new migration that brings the schema up to date, or undefined when there is nothing to write. */
export async function createMigration(
  name: string,
  now: Date,
  folder: string = migrationsFolder,
): Promise<string | undefined> {
  const sql = await findMissingMigration(folder)
  if (!sql) return undefined
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const path = join(folder, `${stamp}_${name.replace(/\W+/g, '_')}`, 'migration.sql')
  await mkdir(join(path, '..'))
  await writeFile(path, sql)
  return path
}

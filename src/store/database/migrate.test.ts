import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { providers, temporaryFolder, temporaryStore } from '../fixture'
import { adapterFor, listFirst, withConnection } from './adapter'
import { createMigration, findMissingMigration } from './create-migration'
import { applyMigrations } from './migrate'
import { lockFile, migrationsFolders, readMigrations } from './migration-list'
import type { Provider } from './provider'

const migrationsOf = (provider: Provider, ...migrations: string[]) => {
  const { folder } = temporaryFolder({ [lockFile]: `provider = "${provider}"\n` })
  for (const [at, sql] of migrations.entries()) {
    mkdirSync(join(folder, `2026_${at}`))
    writeFileSync(join(folder, `2026_${at}`, 'migration.sql'), sql)
  }
  return folder
}

describe.each(providers)('on %s', (provider) => {
  test('an empty database gets every migration, and the second time none', async () => {
    const { url } = await temporaryStore(provider)
    const { migrationDirectories } = await readMigrations(migrationsFolders[provider])
    expect(migrationDirectories).not.toEqual([])
    expect(await applyMigrations(url)).toEqual(migrationDirectories.map(({ path }) => path))
    expect(await applyMigrations(url)).toEqual([])
  })

  test('the migrations add up to the schema', async () => {
    const { url } = await temporaryStore(provider)
    expect(await findMissingMigration(url)).toBeUndefined()
  })

  test('a new migration holds what is missing, after which nothing is missing', async () => {
    const { url } = await temporaryStore(provider)
    const folder = migrationsOf(provider)
    const now = new Date('2026-11-22T10:20:30Z')
    expect(await createMigration(url, 'every table', now, folder)).toBe(
      join(folder, '20261122102030_every_table', 'migration.sql'),
    )
    expect(await createMigration(url, 'again', now, folder)).toBeUndefined()
  })
})

if (providers.includes('postgresql'))
  describe('on postgresql', () => {
    const tables = (url: string) =>
      withConnection(adapterFor(url), (database) =>
        listFirst(database, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'"),
      )

    test('the database itself stays as it is while a migration is written, and nothing is left beside it', async () => {
      const { url } = await temporaryStore('postgresql')
      await findMissingMigration(url)
      expect(await tables(url)).toEqual([])
      const shadows =
        "SELECT datname::text FROM pg_database WHERE datname LIKE 'dichtbij_shadow%' OR datname LIKE 'prisma%'"
      expect(await withConnection(adapterFor(url), (database) => listFirst(database, shadows))).toEqual([])
    })

    test('a migration that goes wrong leaves nothing of itself, nor of those before it', async () => {
      const { url } = await temporaryStore('postgresql')
      const right = "CREATE TABLE a (id INT, name TEXT DEFAULT ';')"
      await expect(
        applyMigrations(url, migrationsOf('postgresql', right, 'CREATE TABLE b (id INT); SELECT 1/0')),
      ).rejects.toThrow()
      expect(await tables(url)).toEqual([])
      expect(await applyMigrations(url, migrationsOf('postgresql', right, 'CREATE TABLE b (id INT)'))).toHaveLength(2)
      expect((await tables(url)).sort()).toEqual(['_prisma_migrations', 'a', 'b'])
    })
  })

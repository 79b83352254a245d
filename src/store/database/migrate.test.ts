import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../fixture'
import { createMigration, findMissingMigration } from './create-migration'
import { applyMigrations } from './migrate'
import { lockFile, readMigrations } from './migration-list'

test('an empty database gets every migration, and the second time none', async () => {
  const { url } = temporaryFolder({})
  const { migrationDirectories } = await readMigrations()
  expect(migrationDirectories).not.toEqual([])
  expect(await applyMigrations(url)).toEqual(migrationDirectories.map(({ path }) => path))
  expect(await applyMigrations(url)).toEqual([])
})

test('the migrations add up to the schema', async () => {
  expect(await findMissingMigration()).toBeUndefined()
})

test('a new migration holds what is missing, after which nothing is missing', async () => {
  const { folder } = temporaryFolder({ [lockFile]: 'provider = "sqlite"\n' })
  const now = new Date('2026-11-22T10:20:30Z')
  expect(await createMigration('every table', now, folder)).toBe(
    join(folder, '20261122102030_every_table', 'migration.sql'),
  )
  expect(await createMigration('again', now, folder)).toBeUndefined()
})

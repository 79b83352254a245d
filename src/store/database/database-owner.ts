import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { Problem } from '../../problem'
import { adapterFor, databasePath } from './adapter'
import { BrokenDatabase, shownPath } from './database-problem'
import { readMigrations } from './migration-list'

const ledger = '_prisma_migrations'

/** Throws a `Problem` unless the database at `url` is new, or is ours, whole and free to be written: nobody else's tables are ever touched. */
export async function checkDatabaseOwner(url: string): Promise<void> {
  const path = shownPath(databasePath(url))
  const database = await adapterFor(url).connect()
  try {
    const tables = await list(
      database,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'",
    )
    const applied = tables.includes(ledger) ? await list(database, `SELECT migration_name FROM ${ledger}`) : []
    const ours = (await readMigrations()).migrationDirectories.map(({ path: name }) => name)
    const known = applied.filter((name) => ours.includes(name))
    if (known.length === 0 && tables.some((name) => name !== ledger))
      throw new Problem(`${path} is the database of another program; set DATABASE_URL to another file.`)
    if (known.length < applied.length)
      throw new Problem(`${path} was made by a newer Dichtbij; start that, or set DATABASE_URL to another file.`)
    const [state] = await list(database, 'PRAGMA quick_check(1)')
    if (state !== 'ok') throw new BrokenDatabase(`${path} is damaged.`)
    // Fails when another program writes to it, or when nobody may.
    await database.executeScript('BEGIN IMMEDIATE; ROLLBACK;')
  } finally {
    await database.dispose()
  }
}

/** The first column of what is found. */
async function list(database: SqlDriverAdapter, sql: string): Promise<string[]> {
  const { rows } = await database.queryRaw({ sql, args: [], argTypes: [] })
  return rows.map(([first]) => String(first))
}

import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { Problem } from '../../problem'
import { adapterFor, listFirst, withConnection } from './adapter'
import { BrokenDatabase, shownDatabase } from './database-problem'
import { migrationsFolders, readMigrations } from './migration-list'
import { type Provider, providerOf } from './provider'

const ledger = '_prisma_migrations'

/** The tables that somebody made: not those of the database itself, nor of what was added to it. */
const tablesOf: Record<Provider, string> = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite@_%' ESCAPE '@'",
  postgresql: `SELECT relname::text FROM pg_class
    WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')`,
}

/** Throws a `Problem` unless the database at `url` is new, or is ours, whole and free to be written: nobody else's tables are ever touched. */
export async function checkDatabaseOwner(url: string): Promise<void> {
  await withConnection(adapterFor(url), async (database) => {
    await checkTables(database, url)
    if (providerOf(url) === 'sqlite') await checkFile(database, url)
  })
}

async function checkTables(database: SqlDriverAdapter, url: string) {
  const tables = await listFirst(database, tablesOf[providerOf(url)])
  const applied = tables.includes(ledger) ? await listFirst(database, appliedNames) : []
  const isKnown = await knownTo(url)
  if (!applied.some(isKnown) && tables.some((name) => name !== ledger))
    throw new Problem(`${shownDatabase(url)} is the database of another program; ${another(url)}.`)
  refuseNewer(url, applied, isKnown)
}

/** Throws a `Problem` when the tables of `url` were made by a newer Dichtbij: what they mean now is not known here. */
export async function checkNotNewer(url: string): Promise<void> {
  const applied = await withConnection(adapterFor(url), (database) => listFirst(database, appliedNames))
  refuseNewer(url, applied, await knownTo(url))
}

const appliedNames = `SELECT migration_name FROM ${ledger}`

const another = (url: string) => `set DATABASE_URL to another ${providerOf(url) === 'sqlite' ? 'file' : 'database'}`

async function knownTo(url: string): Promise<(name: string) => boolean> {
  const { migrationDirectories } = await readMigrations(migrationsFolders[providerOf(url)])
  const ours = new Set(migrationDirectories.map(({ path: name }) => name))
  return (name) => ours.has(name)
}

function refuseNewer(url: string, applied: readonly string[], isKnown: (name: string) => boolean) {
  if (!applied.every(isKnown))
    throw new Problem(`${shownDatabase(url)} was made by a newer Dichtbij; start that, or ${another(url)}.`)
}

async function checkFile(database: SqlDriverAdapter, url: string) {
  const [state] = await listFirst(database, 'PRAGMA quick_check(1)')
  if (state !== 'ok') throw new BrokenDatabase(`${shownDatabase(url)} is damaged.`)
  // Fails when another program writes to it, or when nobody may.
  await database.executeScript('BEGIN IMMEDIATE; ROLLBACK;')
}

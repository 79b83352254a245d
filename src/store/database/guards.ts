import { Problem } from '../../problem'
import { adapterFor, listFirst, withConnection } from './adapter'
import { shownDatabase } from './database-problem'
import { type Provider, providerOf } from './provider'

/** What keeps history from being changed, beside the program: triggers and checks. Prisma knows nothing of them, and a migration that makes a table anew may lose them. */
const rowTriggers = [
  'Revision_no_update',
  'Revision_no_delete',
  'LogEntry_no_update',
  'LogEntry_no_delete',
  'Proposal_no_delete',
  'Proposal_only_decided',
]
const triggers: Record<Provider, readonly string[]> = {
  sqlite: rowTriggers,
  postgresql: [...rowTriggers, 'Revision_no_truncate', 'LogEntry_no_truncate', 'Proposal_no_truncate'],
}
const checks = [
  'Proposal_state',
  'Proposal_decided',
  'Proposal_second_person',
  'Hiding_second_person',
  'Keeper_role',
  'Keeper_of_whom',
  'Report_state',
  'Report_handled',
  'Report_outcome',
]

const triggersOf: Record<Provider, string> = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'trigger'",
  postgresql: 'SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal',
}
/** SQLite keeps a check in the text of its table. */
const checksOf: Record<Provider, string> = {
  sqlite: "SELECT sql FROM sqlite_master WHERE type = 'table' AND name IN ('Proposal', 'Hiding', 'Keeper', 'Report')",
  postgresql: "SELECT conname::text FROM pg_constraint WHERE contype = 'c'",
}

/** Throws a `Problem` that names what is missing of them in the database at `url`. */
export async function checkGuards(url: string): Promise<void> {
  const provider = providerOf(url)
  const [standing, texts] = await withConnection(adapterFor(url), async (database) => [
    await listFirst(database, triggersOf[provider]),
    await listFirst(database, checksOf[provider]),
  ])
  const held = texts.join(' ')
  const missing = [
    ...triggers[provider].filter((name) => !standing.includes(name)),
    ...checks.filter((name) => !new RegExp(`\\b${name}\\b`).test(held)),
  ]
  if (missing.length > 0)
    throw new Problem(
      `${shownDatabase(url)} does not keep its history from being changed: ${missing.join(', ')} is gone. Put back a copy, or ask who works on Dichtbij.`,
    )
}

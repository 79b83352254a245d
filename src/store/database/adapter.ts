import { fileURLToPath } from 'node:url'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { providerOf } from './provider'

/** How long one waits for another that is writing, before giving up. */
const busyMilliseconds = 5000
const connectMilliseconds = 5000
/** A server may stop in the middle and leave the line open. */
const answerMilliseconds = 20_000

/** The driver for a database address. `longest` is how long one waits for an answer of PostgreSQL. */
export function adapterFor(url: string, longest = answerMilliseconds): SqlMigrationAwareDriverAdapterFactory {
  if (providerOf(url) === 'sqlite') return new PrismaLibSql({ url, timeout: busyMilliseconds })
  return new PrismaPg({
    connectionString: url,
    application_name: 'dichtbij',
    connectionTimeoutMillis: connectMilliseconds,
    query_timeout: longest,
  })
}

/** What `work` gives with a bare connection that lasts as long as it does. */
export async function withConnection<Result>(
  driver: SqlMigrationAwareDriverAdapterFactory,
  work: (database: SqlDriverAdapter) => Promise<Result>,
): Promise<Result> {
  const database = await driver.connect()
  try {
    return await work(database)
  } finally {
    await database.dispose()
  }
}

/**
 * What `work` gives in one transaction on a connection of its own; what goes wrong in it leaves nothing behind. Throws what the database said first: an engine
 * tells less of it, and what comes after it is refused anyway.
 */
export async function withTransaction<Result>(
  driver: SqlMigrationAwareDriverAdapterFactory,
  work: (transaction: SqlDriverAdapter) => Promise<Result>,
): Promise<Result> {
  return withConnection(driver, async (database) => {
    const transaction = await database.startTransaction()
    const refused: unknown[] = []
    const heard = <Answer>(answer: Promise<Answer>) =>
      answer.catch((error: unknown) => {
        refused.push(error)
        throw error
      })
    // Without arguments PostgreSQL takes many statements as one.
    const run = (sql: string) => heard(transaction.executeRaw({ sql, args: [], argTypes: [] }))
    try {
      const result = await work({
        provider: transaction.provider,
        adapterName: transaction.adapterName,
        queryRaw: (query) => heard(transaction.queryRaw(query)),
        executeRaw: (query) => heard(transaction.executeRaw(query)),
        executeScript: async (script) => void (await run(script)),
        startTransaction: () => Promise.reject(new Error('one transaction in another')),
        getConnectionInfo: () => database.getConnectionInfo?.() ?? { supportsRelationJoins: false },
        dispose: async () => {},
      })
      await run('COMMIT')
      return result
    } catch (error) {
      const [first = error] = refused
      await run('ROLLBACK').catch(() => {})
      throw first
    } finally {
      // Gives the connection back, and says nothing to the database.
      await transaction.rollback()
    }
  })
}

/** The first column of what is found. */
export async function listFirst(database: SqlDriverAdapter, sql: string): Promise<string[]> {
  const { rows } = await database.queryRaw({ sql, args: [], argTypes: [] })
  return rows.map(([first]) => String(first))
}

/** The path of the file that a `file:` address names. */
export function databasePath(url: string): string {
  return url.startsWith('file:/') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length))
}

import { adapterFor, withTransaction } from './adapter'
import { providerOf } from './provider'

/** Any number that nothing else in the same database locks. */
const lock = 2_026_1129
/** A start takes seconds: who holds the lock longer hangs. */
const patienceInSeconds = 300

/**
 * What `work` gives while no other start prepares the database at `url`: the second waits, and fails with an error of PostgreSQL when that takes too long. The lock goes with its
 * connection, however the process ends. Starts on a file of SQLite are in one folder, and wait for each other there.
 */
export async function asOnlyStart<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  if (providerOf(url) === 'sqlite') return work()
  return withTransaction(adapterFor(url, 2000 * patienceInSeconds), async (transaction) => {
    await transaction.executeScript(`SET LOCAL lock_timeout = '${patienceInSeconds}s';
      SET LOCAL idle_in_transaction_session_timeout = 0;
      SELECT pg_advisory_xact_lock(${lock})`)
    return work()
  })
}

import { env } from '../env'
import { databasePath } from './adapter'
import { openReader } from './database-reader'
import { readSnapshot, type Snapshot } from './snapshot-file'

/** The directory as the app reads it. `degraded`: the database cannot be read, and this is the last that could. */
export interface Directory extends Snapshot {
  status: 'ok' | 'degraded'
}

/** The directory: fresh when the database can be read, else the last good one. Throws only when there never was one. Cheap to call. */
export const loadDirectory = keepDirectory(env.DATABASE_URL)

/** A reader of the directory at `url` that falls back on what it read before, and else on the snapshot beside the database. */
export function keepDirectory(url: string): () => Promise<Directory> {
  const read = openReader(url)
  let good: Snapshot | undefined
  let told = false

  async function lastGood(error: unknown): Promise<Snapshot> {
    good ??= await readSnapshot(url)
    if (!good) throw error
    if (!told) console.error(`${databasePath(url)} cannot be read; the last good directory serves.`, error)
    told = true
    return good
  }

  return async () => {
    try {
      good = await read()
      told = false
      return { ...good, status: 'ok' }
    } catch (error) {
      return { ...(await lastGood(error)), status: 'degraded' }
    }
  }
}

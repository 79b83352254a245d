import { stat } from 'node:fs/promises'
import { databasePath } from './adapter'
import { openDirectory } from './client'
import { readDirectory } from './queries'
import type { Snapshot } from './snapshot-file'

/** How long a file that cannot be read is left alone while it stays the same: every failed attempt holds a connection until garbage is collected. */
const pauseMilliseconds = 5000

/**
 * A reader of the database at `url` that reads only when the file has changed since the last time; its state on disk is looked at in every call.
 * Calls at the same moment share one read. Fails when the database cannot be reached now, whatever was read before.
 */
export function openReader(url: string): () => Promise<Snapshot> {
  let last: { state: string; read: Promise<Snapshot>; until: number } | undefined

  return async () => {
    const state = await fileState(url)
    if (!last || last.state !== state || last.until < performance.now()) {
      const current = { state, read: readOnce(url), until: Number.POSITIVE_INFINITY }
      current.read.catch(() => {
        current.until = performance.now() + pauseMilliseconds
      })
      last = current
    }
    return last.read
  }
}

async function readOnce(url: string): Promise<Snapshot> {
  const client = openDirectory(url)
  try {
    return await readDirectory(client)
  } finally {
    await client.$disconnect()
  }
}

/** Differs whenever the database file was written, replaced or moved. Throws when it is gone. */
async function fileState(url: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(databasePath(url), { bigint: true })
  return [ino, size, mtimeNs, ctimeNs].join(' ')
}

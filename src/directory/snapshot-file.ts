import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Retired, Service } from '../core/service'
import { databasePath } from './adapter'

/** What the directory held at one moment. */
export interface Snapshot {
  version: string
  services: Service[]
  retired: Retired[]
}

/** The file beside the database that keeps the last good directory: `directory.db` has `directory.json`. */
export function snapshotPath(url: string): string {
  return databasePath(url).replace(/(\.\w+)?$/, '.json')
}

/** Keeps `snapshot` beside the database, whole or not at all: no draft stays behind. Leaves a file alone that says the same. */
export async function writeSnapshot(url: string, snapshot: Snapshot): Promise<void> {
  const path = snapshotPath(url)
  await removeOldDrafts(path)
  const text = JSON.stringify(snapshot)
  if (text === (await readFile(path, 'utf8').catch(() => undefined))) return
  const draft = `${path}.${process.pid}`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}

/** A draft is written in an instant: what is older was left by a process that was ended. */
const oldInMilliseconds = 60_000

async function removeOldDrafts(path: string): Promise<void> {
  const folder = dirname(path)
  const drafts = (await readdir(folder).catch(() => []))
    .filter((name) => name.startsWith(`${basename(path)}.`) && /\.\d+$/.test(name))
    .map((name) => join(folder, name))
  for (const draft of drafts) {
    const { mtimeMs } = await stat(draft).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (Date.now() - mtimeMs > oldInMilliseconds) await rm(draft, { force: true })
  }
}

/** The snapshot beside the database, or undefined when there is none that can be read. It was checked before it was written. */
export async function readSnapshot(url: string): Promise<Snapshot | undefined> {
  try {
    return JSON.parse(await readFile(snapshotPath(url), 'utf8')) as Snapshot
  } catch {
    return undefined
  }
}

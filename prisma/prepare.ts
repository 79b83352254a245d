import { type Snapshot, writeSnapshot } from '../src/directory/snapshot-file'
import { checkDatabaseFile } from './database-file'
import { applyMigrations } from './migrate'
import { organizationsFolder, readOrganizationFiles } from './organization-files'
import { seed } from './seed'

/**
 * A database at `url` that holds the partner files of `folder`, and the snapshot beside it. All of it is read back, so a damaged file is
 * found now. Throws a `Problem` when a partner file or the database is not right, and then leaves the database as it was.
 */
export async function prepareDirectory(
  url: string,
  now: Date,
  folder: string = organizationsFolder,
): Promise<Snapshot & { written: boolean }> {
  const files = await readOrganizationFiles(folder)
  await checkDatabaseFile(url)
  await applyMigrations(url)
  const { written, ...snapshot } = await seed(url, files, now)
  await writeSnapshot(url, snapshot)
  return { ...snapshot, written }
}

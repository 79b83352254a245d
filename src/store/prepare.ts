import type { Edition } from '../edition/edition'
import { editionPath, writeEdition } from '../edition/edition-file'
import { checkDatabaseFile, putAside, putBack } from './database/database-file'
import { checkDatabaseOwner } from './database/database-owner'
import { BrokenDatabase, shownPath, toProblem } from './database/database-problem'
import { checkGuards } from './database/guards'
import { applyMigrations } from './database/migrate'
import { asOnlyStart } from './database/only-start'
import type { OrganizationFile } from './files/organization-file'
import { organizationsFolder, readOrganizationFiles } from './files/organization-files'
import { seed } from './seed'

type Prepared = Edition & { written: boolean }

/**
 * A database at `url` that holds the partner files of `folder`, and its edition in its own file. All of it is read back, so a damaged file is
 * found now: it is put `aside`, and a new one made. Throws a `Problem` when a partner file is not right or the database cannot be used, and then
 * leaves the database as it was.
 */
export async function prepareDirectory(
  url: string,
  now: Date,
  folder: string = organizationsFolder,
): Promise<Prepared & { aside?: string }> {
  const files = await readOrganizationFiles(folder)
  try {
    return await fill(url, files, now)
  } catch (error) {
    if (!(error instanceof BrokenDatabase)) throw error
    const aside = await putAside(url, now)
    try {
      return { ...(await fill(url, files, now)), aside: shownPath(aside) }
    } catch (again) {
      // What is wrong with a new one too was not wrong with the old one.
      await putBack(url, aside)
      throw again
    }
  }
}

async function fill(url: string, files: readonly OrganizationFile[], now: Date): Promise<Prepared> {
  try {
    return await asOnlyStart(url, async () => {
      await checkDatabaseFile(url)
      await checkDatabaseOwner(url)
      await applyMigrations(url)
      await checkGuards(url)
      const { edition, written } = await seed(url, files, now)
      writeEdition(editionPath(url), edition)
      return { ...edition, written }
    })
  } catch (error) {
    throw toProblem(error, url)
  }
}

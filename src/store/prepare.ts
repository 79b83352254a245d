import { withoutHidden } from '../core/facts/hidden'
import type { Edition } from '../edition/edition'
import { editionPath, readEdition, writeEdition } from '../edition/edition-file'
import { Problem } from '../problem'
import { withDirectory } from './database/client'
import { checkDatabaseFile, putAside, putBack } from './database/database-file'
import { checkDatabaseOwner } from './database/database-owner'
import { BrokenDatabase, shownDatabase, shownPath, toProblem } from './database/database-problem'
import { checkGuards } from './database/guards'
import { applyMigrations } from './database/migrate'
import { asOnlyStart } from './database/only-start'
import type { OrganizationFile } from './files/organization-file'
import { checkContents, organizationsFolder, readOrganizationFiles } from './files/organization-files'
import { hiddenFacts } from './history/hidden-facts'
import { lastEntry } from './history/log'
import { latestRevisions } from './history/revisions'
import { readDone } from './reports/read-done'
import { seed } from './seed'

type Prepared = Edition & { written: boolean }

/**
 * A database at `url` that holds the partner files of `folder`, or what its keepers decided, and its edition in its own file. All of it is read back, so a damaged file
 * is found now: it is put `aside`, and a new one made; but not one that keepers kept. Throws a `Problem` when a partner file is not right or the database cannot be used,
 * and then leaves the database as it was.
 */
export async function prepareDirectory(
  url: string,
  now: Date,
  folder: string = organizationsFolder,
): Promise<Prepared & { aside?: string }> {
  const wasKept = isOfKeepers(url)
  const files = wasKept ? undefined : await readOrganizationFiles(folder)
  try {
    return await fill(url, files, now)
  } catch (error) {
    if (!(error instanceof BrokenDatabase)) throw error
    if (!files) throw lost(url)
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

/** Without `files` the database must hold what keepers decided. */
async function fill(url: string, files: readonly OrganizationFile[] | undefined, now: Date): Promise<Prepared> {
  try {
    return await asOnlyStart(url, async () => {
      await checkDatabaseFile(url)
      await checkDatabaseOwner(url)
      await applyMigrations(url)
      await checkGuards(url)
      const kept = await readKept(url)
      const truth = kept?.files ?? files
      if (!truth) throw lost(url)
      const { edition, written } = await seed(url, truth, now)
      writeEdition(editionPath(url), edition, { head: kept?.head, done: await withDirectory(url, readDone) })
      return { ...edition, written }
    })
  } catch (error) {
    throw toProblem(error, url)
  }
}

/** What counts in a database that keepers keep, whatever the partner files say; undefined while they rule. */
const readKept = (url: string) =>
  withDirectory(url, async (client) => {
    const last = await lastEntry(client)
    if (!last) return undefined
    const contents = [...(await latestRevisions(client)).values()].map((one) => one.content)
    const { problems } = checkContents(contents)
    if (problems.length > 0) throw new Problem(problems.join('\n'))
    const { files } = checkContents(withoutHidden(contents, await hiddenFacts(client)))
    return { files, head: last.hash }
  })

/** True when the last edition was made of what keepers decided. */
function isOfKeepers(url: string): boolean {
  try {
    return readEdition(editionPath(url)).head !== undefined
  } catch {
    return false
  }
}

/** The partner files are older than what keepers decided: they must not come in its place unseen. */
const lost = (url: string) =>
  new Problem(
    `${shownDatabase(url)} does not hold what keepers decided, of which the last edition was made; put back a copy of the database, or take away ${editionPath(url)} to begin again from the partner files.`,
  )

import { constants } from 'node:fs'
import { chmod, copyFile, link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem } from '../../problem'
import { adapterFor, databasePath, listFirst, withConnection } from '../database/adapter'
import { withDirectory } from '../database/client'
import { checkDatabaseFile, checkThere, putAside, putBack } from '../database/database-file'
import { checkDatabaseOwner } from '../database/database-owner'
import { shownPath, toProblem } from '../database/database-problem'
import { checkGuards } from '../database/guards'
import { applyMigrations } from '../database/migrate'
import { providerOf } from '../database/provider'
import { auditOf } from './keep-history'

/** Only this account reads it: it holds names of keepers. */
const ownOnly = 0o600

/**
 * Writes the whole database of this moment into a new file, also while others write, and reads it again: its history is as it was written. Throws a `Problem`, with no
 * file of that name left behind, where it cannot.
 */
export async function backUpTo(url: string, file: string): Promise<string> {
  checkSqlite(url, 'pg_dump')
  await checkThere(url)
  if (await isThere(file)) throw new Problem(`${shownPath(file)} is there already; name a new file.`)
  return withPart(file, file, async (part, address) => {
    await writeFile(part, '', { mode: ownOnly, flag: 'wx' })
    await withConnection(adapterFor(url), (database) =>
      database.executeScript(`VACUUM INTO '${part.replaceAll("'", "''")}'`),
    )
    const said = await auditOf(address)
    // Some disks know no links: there it takes the name as it is.
    await link(part, file).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST' || (await isThere(file))) throw error
      await rename(part, file)
    })
    return `${shownPath(file)} is a copy of all of it. ${said}`
  })
}

/**
 * Puts a copy in the place of the database, once it is known to be whole and ours; what stood there is kept beside it under another name. Nobody is signed in any more and no
 * invitation counts, because some of the copy were used or taken back since; what waited to be sent has gone out, and organizations are mailed again only when somebody turns that on. Throws a `Problem`, with nothing changed, where the copy is not right.
 */
export async function putBackFrom(url: string, file: string, now: Date): Promise<string> {
  checkSqlite(url, 'pg_restore')
  if (!(await isThere(file))) throw new Problem(`${shownPath(file)} is not there.`)
  // A link to the file stays one.
  const named = databasePath(url)
  const path = await realpath(named).catch(() => resolve(named))
  const at = pathToFileURL(path).href
  return withPart(path, file, async (part, address) => {
    await copyFile(file, part, constants.COPYFILE_EXCL)
    await chmod(part, ownOnly)
    await checkDatabaseFile(address)
    await checkDatabaseOwner(address)
    if (!(await holdsHistory(address))) throw new Problem(`${shownPath(file)} holds nothing that keepers decided.`)
    // A copy that an older version made is one too.
    await applyMigrations(address)
    await checkGuards(address)
    const said = await auditOf(address)
    await withDirectory(address, (client) =>
      client.$transaction([
        client.keeperSession.deleteMany(),
        client.ceremony.deleteMany(),
        client.invitation.deleteMany(),
        client.mail.deleteMany(),
        client.switch.deleteMany(),
      ]),
    )
    const aside = (await isThere(path)) ? await putAside(at, now) : undefined
    await rename(part, path).catch(async (error) => {
      if (aside) await putBack(at, aside)
      throw error
    })
    return [
      `${shownPath(file)} is in the place of ${shownPath(path)}. ${said}`,
      ...(aside ? [`What stood there is now called ${shownPath(aside)}.`] : []),
      'Start the room, sign in, and look under Mensen whether everybody there should still come in.',
    ].join('\n')
  })
}

/** What is made under another name first, so that no half file ever has the name; that other file is gone afterwards. What is wrong is told of `named`. */
async function withPart<Result>(file: string, named: string, make: (part: string, address: string) => Promise<Result>) {
  const part = resolve(`${file}.part.db`)
  const address = pathToFileURL(part).href
  const clean = () => Promise.all(['', '-journal'].map((suffix) => rm(part + suffix, { force: true })))
  try {
    await clean()
    return await make(part, address)
  } catch (error) {
    const problem = toProblem(error, address)
    const said = problem instanceof Error ? problem.message : String(problem)
    throw new Problem(said.replaceAll(shownPath(part), shownPath(named)).replaceAll(part, shownPath(named)), {
      cause: error,
    })
  } finally {
    await clean().catch(() => {})
  }
}

/** True of a copy in which keepers decided something; what is empty has no table for it. */
const holdsHistory = (address: string): Promise<boolean> =>
  withConnection(adapterFor(address), async (database) => {
    const tables = await listFirst(
      database,
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'LogEntry'`,
    )
    return tables.length > 0 && (await listFirst(database, 'SELECT seq FROM "LogEntry" LIMIT 1')).length > 0
  })

function checkSqlite(url: string, program: string) {
  if (providerOf(url) !== 'sqlite')
    throw new Problem(`PostgreSQL has programs of its own for this (${program}); docs/keepers.md tells how.`)
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

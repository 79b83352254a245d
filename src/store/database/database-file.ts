import { access, constants, mkdir, open, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Problem } from '../../problem'
import { databasePath } from './adapter'
import { BrokenDatabase, shownPath } from './database-problem'
import { providerOf } from './provider'

/** How every SQLite file begins (sqlite.org/fileformat2, section 1.3.1). */
const signature = 'SQLite format 3\0'

/** SQLite's own files beside a database. */
const companions = ['', '-wal', '-shm', '-journal']

/** Makes the folder of a database file. Throws a `Problem` of one sentence unless the file is a database that can be written, is empty, or is absent. */
export async function checkDatabaseFile(url: string): Promise<void> {
  if (providerOf(url) !== 'sqlite') return
  const path = databasePath(url)
  await makeFolder(dirname(path))
  const found = await stat(path).catch(() => undefined)
  if (!found) return
  const shown = shownPath(path)
  if (!found.isFile())
    throw new Problem(
      `${shown} is ${found.isDirectory() ? 'a folder' : 'a device'} where the database should be a file; move it away, or set DATABASE_URL to another file.`,
    )
  if (!(await mayWrite(path)))
    throw new Problem(`${shown} cannot be written; give the account that starts Dichtbij the right to write it.`)
  if (found.size > 0 && (await readStart(path)) !== signature) throw notADatabase(shown)
}

/** Throws a `Problem` when there is no file to read at `url`: whoever opened one there would make it. */
export async function checkThere(url: string): Promise<void> {
  if (providerOf(url) !== 'sqlite') return
  const path = databasePath(url)
  if (!(await stat(path).catch(() => undefined))) throw new Problem(`${shownPath(path)} is gone.`)
}

/** What stands at the path is now called `<path>.broken-<moment>`; the new path, as one would type it. */
export async function putAside(url: string, now: Date): Promise<string> {
  const path = databasePath(url)
  const aside = `${path}.broken-${now.toISOString().replaceAll(':', '-')}`
  await moveAll(path, aside)
  return aside
}

/** Undoes `putAside`, over whatever was made since. */
export async function putBack(url: string, aside: string): Promise<void> {
  await moveAll(aside, databasePath(url))
}

async function moveAll(from: string, to: string) {
  for (const suffix of companions) {
    await rename(from + suffix, to + suffix).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
  }
}

/** A file whose name says that it is a database was one, before it was spoilt; any other was named by mistake, and is left alone. */
function notADatabase(shown: string): Problem {
  return /\.(db|sqlite)3?$/i.test(shown)
    ? new BrokenDatabase(`${shown} is damaged.`)
    : new Problem(`${shown} is not a database; move it away, or set DATABASE_URL to another file.`)
}

async function makeFolder(folder: string) {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch {
    const shown = shownPath(folder)
    throw new Problem(
      `${shown} must be a folder that can be written, for the database; put that right, or set DATABASE_URL to another file.`,
    )
  }
}

function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  )
}

async function readStart(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(signature.length))
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

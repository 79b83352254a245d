import { access, constants, mkdir, open, stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { databasePath } from '../src/directory/adapter'
import { Problem } from '../src/problem'

/** How every SQLite file begins (sqlite.org/fileformat2, section 1.3.1). */
const signature = 'SQLite format 3\0'
const startAnew = 'move it away and start again, and a new one is made from prisma/organizations.'

/** Makes the folder of the database. Throws a `Problem` of one sentence unless the file is a database that can be written, is empty, or is absent. */
export async function checkDatabaseFile(url: string): Promise<void> {
  const path = databasePath(url)
  await makeFolder(dirname(path))
  const found = await stat(path).catch(() => undefined)
  if (!found) return
  const shown = shownPath(path)
  if (!found.isFile()) throw new Problem(`${shown} is a folder where the database should be a file; ${startAnew}`)
  if (!(await mayWrite(path)))
    throw new Problem(`${shown} cannot be written; give the account that starts Dichtbij the right to write it.`)
  if (found.size > 0 && (await readStart(path)) !== signature)
    throw new Problem(`${shown} is not a database; ${startAnew}`)
}

/** One sentence for what a driver or engine says of the database at `url`, naming the file and what to do. */
export function toProblem(error: unknown, url: string): Problem {
  if (error instanceof Problem) return error
  const path = shownPath(databasePath(url))
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim())
  const said = lines.find((line) => line !== '' && !line.startsWith('Invalid `'))?.replace(/\. Read more.*/, '')
  return new Problem(`${path} cannot be used as the database (${said ?? 'no reason given'}); ${startAnew}`, {
    cause: error,
  })
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

function shownPath(path: string): string {
  const fromHere = relative('', resolve(path))
  return fromHere.startsWith('..') ? resolve(path) : fromHere
}

import { relative, resolve } from 'node:path'
import { Prisma } from '../../generated/prisma/client'
import { Problem } from '../../problem'
import { databasePath } from './adapter'

/** The database is damaged, or not as we left it. It holds nothing that the partner files do not, so another can be made. */
export class BrokenDatabase extends Problem {}

/** By what SQLite or the system calls it. What is not here is a damaged database. */
const sentences: [RegExp, (path: string) => string][] = [
  [
    /SQLITE_(BUSY|LOCKED|PROTOCOL)|SocketTimeout|P1008/,
    (path) => `${path} is in use by another program; wait until that is done or stop it, and start again.`,
  ],
  [/SQLITE_FULL|ENOSPC|EDQUOT/, (path) => `The disk with ${path} is full; make room and start again.`],
  [
    /SQLITE_(READONLY|CANTOPEN|PERM|AUTH)|EACCES|EPERM|EROFS|Unable to open/i,
    (path) => `${path} cannot be written; give the account that starts Dichtbij the right to write it and its folder.`,
  ],
  [
    /SQLITE_IOERR|EIO/,
    (path) => `${path} cannot be read or written; look whether the disk it stands on is well, and start again.`,
  ],
]

/** One sentence for what a driver, an engine or the system says of the database at `url`. What is a mistake of ours is given back as it is. */
export function toProblem(error: unknown, url: string): unknown {
  if (error instanceof Problem || isMistakeOfOurs(error)) return error
  const said = wholeStory(error)
  const sentence = sentences.find(([what]) => what.test(said))?.[1]
  const path = shownPath(databasePath(url))
  if (sentence) return new Problem(sentence(path), { cause: error })
  return new BrokenDatabase(
    `${path} cannot be used as the database (${firstLine(error)}); set DATABASE_URL to another file.`,
    {
      cause: error,
    },
  )
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim())
  return lines.find((line) => line !== '' && !line.startsWith('Invalid `')) ?? 'no reason given'
}

/** A row that is there twice, or refers to none: the checks of partner files let something through, and the database is not to blame. */
function isMistakeOfOurs(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && ['P2002', 'P2003'].includes(error.code)
}

function wholeStory(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code = '' } = error as NodeJS.ErrnoException
  return [code, error.message, error.cause === undefined ? '' : JSON.stringify(error.cause)].join(' ')
}

/** As one would type it in the project's root. */
export function shownPath(path: string): string {
  const fromHere = relative('', resolve(path))
  return fromHere.startsWith('..') ? resolve(path) : fromHere
}

import { relative, resolve } from 'node:path'
import { Prisma } from '../../generated/prisma/client'
import { Problem } from '../../problem'
import { databasePath } from './adapter'
import { providerOf } from './provider'

/** The database is damaged, or not as we left it. Where the partner files rule it holds nothing that they do not, so another can be made. */
export class BrokenDatabase extends Problem {}

/** What an error says, and the sentence for it, of which `name` is the beginning: what the database is called. */
type Sentences = [what: RegExp, sentence: (name: string) => string][]

/** By what SQLite or the system calls it. What is not here is a damaged database. */
const ofSqlite: Sentences = [
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

/** By the codes of PostgreSQL (appendix A of its manual), of the system and of Prisma. What is not here is told as it is. */
const ofPostgresql: Sentences = [
  [
    /\b(28P01|28000|P1000)\b|password must be a string|no password supplied/,
    (name) => `${name} does not let this account in; put the right name and password in DATABASE_URL.`,
  ],
  [/\b(3D000|P1003)\b/, (name) => `${name} does not exist; make it with createdb, or set DATABASE_URL to another.`],
  [/\b25006\b/, (name) => `${name} can only be read; put the server that is written to in DATABASE_URL.`],
  [
    /\b42501\b/,
    (name) => `${name} does not let this account make, read or change its tables; make the account the owner of it.`,
  ],
  [/\b(53100|58030)\b/, (name) => `${name} stands on a disk that is full or broken; put that right and start again.`],
  [/\b(53300|P2037)\b/, (name) => `${name} takes no more connections; end what holds them, or raise max_connections.`],
  [
    /\b(55P03|57014|40P01|40001|P1008|P2024|P2028|P2034)\b|Query read timeout/,
    (name) => `${name} is in use by another program, or too slow; wait until that is over, and start again.`,
  ],
  [
    /\b(57P0[1-3]|08\d{3}|P1001|P1002|P1017|E[A-Z]*(REFUSED|RESET|TIMEDOUT|UNREACH)|ENOTFOUND|EAI_AGAIN|EPIPE|connect ENOENT)\b|Connection terminated|timeout expired|timeout exceeded|DatabaseNotReachable|ConnectionClosed/,
    (name) => `${name} cannot be reached; look whether PostgreSQL runs where DATABASE_URL says.`,
  ],
  [
    /\bP1011\b|TlsConnectionError|SSL|certificate/,
    (name) => `${name} cannot be reached safely; put sslmode in DATABASE_URL as its server has it.`,
  ],
  [
    /\b(42P01|42703|P2021|P2022|P3009|P3018)\b/,
    (name) =>
      `${name} does not hold the tables as Dichtbij left them; drop those, and start again to have them made anew.`,
  ],
]

/** One sentence for what a driver, an engine or the system says of the database at `url`. What is a mistake of ours is given back as it is. */
export function toProblem(error: unknown, url: string): unknown {
  const isFile = providerOf(url) === 'sqlite'
  if (error instanceof Problem || isMistakeOfOurs(error) || (!isFile && isOfFile(error))) return error
  const said = wholeStory(error)
  const sentence = (isFile ? ofSqlite : ofPostgresql).find(([what]) => what.test(said))?.[1]
  const name = shownDatabase(url)
  if (sentence) return new Problem(sentence(name), { cause: error })
  const unknown = `${name} cannot be used as the database (${firstLine(error)}); set DATABASE_URL to another ${isFile ? 'file' : 'one'}.`
  return isFile ? new BrokenDatabase(unknown, { cause: error }) : new Problem(unknown, { cause: error })
}

/** What the database is called, without where its server is and who may enter: readers of the site may see it. */
export function shownDatabase(url: string): string {
  if (providerOf(url) === 'sqlite') return shownPath(databasePath(url))
  return `The database ${decodeURIComponent(new URL(url).pathname.slice(1))} of PostgreSQL`
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim())
  return lines.find((line) => line !== '' && !line.startsWith('Invalid `')) ?? 'no reason given'
}

/** A row that is there twice, or refers to none: the checks of partner files let something through, and the database is not to blame. */
function isMistakeOfOurs(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && ['P2002', 'P2003'].includes(error.code)
}

/** The edition is a file, whatever the database is. */
const isOfFile = (error: unknown): boolean => error instanceof Error && 'path' in error

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

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Done } from '../core/report/done'
import { Problem } from '../problem'
import { type Edition, hashOf } from './edition'
import { type EditionFile, editionFile, editionSchema } from './edition-schema'

/** Where the last good edition of the store at `url` is kept: beside a database file (`directory.db` has `directory.json`), else in `data/`, by the hash of its address. */
export function editionPath(url: string): string {
  if (!url.startsWith('file:'))
    return join('data', `edition-${createHash('sha256').update(url).digest('hex').slice(0, 12)}.json`)
  const path = url.startsWith('file:/') ? fileURLToPath(url) : decodeURIComponent(url.slice('file:'.length))
  return path.replace(/(\.\w+)?$/, '.json')
}

/** What stands in the file beside the edition: it changes without it. */
export interface Beside {
  /** The hash of the last row of the keepers' log, while there are keepers. */
  head?: string | undefined
  /** What was done with what readers told; undefined while nobody told anything. */
  done?: Done | undefined
}

/**
 * Keeps the edition at `path`, whole or not at all: no draft stays behind. Leaves a file alone that says the same. Throws a `Problem` of one sentence when the edition is not
 * right. Whoever reads the file later is answering somebody, and has no time to look at every fact again: it is sealed.
 */
export function writeEdition(path: string, edition: Edition, { head, done }: Beside = {}): void {
  mkdirSync(dirname(path), { recursive: true })
  removeOldDrafts(path)
  const { version, services, retired, organizations, firstSeen } = edition
  const hash = hashOf(edition)
  const file = { schema: editionSchema, hash, version, services, retired, organizations, firstSeen, head, done }
  const read = editionFile.safeParse(file)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Problem(`The edition is not right (${issue?.path.join('.') || 'all of it'}: ${issue?.message}).`)
  }
  const text = sealed(JSON.stringify(file))
  if (text === readText(path)) return
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The edition at `path`, its hash, and what stands beside it, as they were written by a program that names the same things. Throws a `Problem` of one sentence when there is none, or it was changed. */
export function readEdition(path: string): { edition: Edition; hash: string } & Beside {
  const refuse = (why: string) => new Problem(`The edition in ${path} ${why}.`)
  const text = readText(path)
  if (text === undefined) throw refuse('cannot be read')
  const body = unsealed(text)
  if (body === undefined) throw refuse('is not right: it is not what was written')
  const { schema, hash, head, done, ...edition }: EditionFile = JSON.parse(body)
  if (schema !== editionSchema) throw refuse('is not right: an older or newer program wrote it')
  return { edition, hash, head, done }
}

const sealOf = (body: string) => createHash('sha256').update(body).digest('hex')

/** The object in `body` with the SHA-256 of its text as its first part. */
export const sealed = (body: string): string => `{"seal":"${sealOf(body)}",${body.slice(1)}`

/** What was sealed; undefined where anything was changed since. */
function unsealed(text: string): string | undefined {
  const [beginning, seal] = text.match(/^\{"seal":"([0-9a-f]{64})",/) ?? []
  if (beginning === undefined) return undefined
  const body = `{${text.slice(beginning.length)}`
  return sealOf(body) === seal ? body : undefined
}

/** Differs whenever the file was written or replaced; undefined when it is gone, or cannot be looked at. */
export function stateOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true })
    return [ino, size, mtimeNs, ctimeNs].join(' ')
  } catch {
    return undefined
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A draft is written in an instant: what is older was left by a process that was ended. */
const oldInMilliseconds = 60_000

function removeOldDrafts(path: string): void {
  const folder = dirname(path)
  const drafts = readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(path)}.`) && /\.\d+$/.test(name))
    .map((name) => join(folder, name))
  for (const draft of drafts) {
    const found = statSync(draft, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs > oldInMilliseconds) rmSync(draft, { force: true })
  }
}

import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Changes when a file at or under one of the `paths` is changed, added, renamed or gone. A file that is not there counts as such. Read whole: 116 MB take 0.3 s. */
export function hashFiles(paths, skip = []) {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((one) => listFiles(one, skip))) {
    const content = read(path)
    hash.update(`${path}\0${content?.length ?? 'gone'}\0`).update(content ?? '')
  }
  return hash.digest('hex')
}

/** In a stable order. */
function listFiles(path, skip) {
  if (skip.includes(path)) return []
  if (!find(path)?.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name), skip))
}

function find(path) {
  return lstatSync(path, { throwIfNoEntry: false })
}

/** A link counts by where it leads; a socket or pipe has no content. */
function read(path) {
  const found = find(path)
  if (found?.isSymbolicLink()) return readlinkSync(path)
  return found?.isFile() ? readFileSync(path) : undefined
}

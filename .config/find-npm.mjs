import { existsSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { problem } from './tell.mjs'

/** The program of npm, for Node to run: that which started us, else that beside Node (Windows) or on the path. Throws a `Problem` when there is none. */
export function findNpm() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'))
  const found = [process.env.npm_execpath ?? '', beside, ...onPath]
    .filter(existsSync)
    .map((path) => realpathSync(path))
    .find((path) => basename(path) === 'npm-cli.js')
  if (!found) throw problem('npm is not found; install it together with Node, and start again with npm start.')
  return found
}

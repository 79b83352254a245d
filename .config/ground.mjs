// Imported before all else by what people start. Any Node since 14 can read it, so that an old one is told what is needed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Why Dichtbij cannot run with this Node (`20.19.0`), where `needed` (`20.19`) is the oldest that can, or in this folder; undefined when it can. */
export function findFault({ version, needed, folder }) {
  const [major, minor] = version.split('.').map(Number)
  const [oldest, oldestMinor] = needed.split('.').map(Number)
  if (major < oldest || (major === oldest && minor < oldestMinor))
    return `This is Node ${version}, and Dichtbij needs ${needed} or newer; install that and start again.`
  // Tailwind reads # as the end of a path, esbuild fills in *, and Node itself refuses \ in the name of a module (all but on Windows).
  const sign = [...folder].find((one) => '#*'.includes(one) || (one === '\\' && process.platform !== 'win32'))
  if (sign)
    return `Dichtbij cannot be built in ${folder} because of the ${sign} in its path; move or rename the folder and start again.`
  return undefined
}

const folder = fileURLToPath(new URL('..', import.meta.url))
const needed = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')).engines.node.replace(/[^\d.]/g, '')
const fault = findFault({ version: process.versions.node, needed, folder })
if (fault) {
  console.error(fault)
  process.exit(1)
}

import { askFile } from './ask-file'
import type { Handler } from './handler'
import type { KeptFile } from './send-file'
import { zipSmall } from './zip-file'

/** The files that were built, each asked of Next once and then kept; with `keep` off anew each time, for whoever works on them. Undefined for what is not there. */
export function keepFiles(next: Handler, keep: boolean): (path: string) => Promise<KeptFile | undefined> {
  const files = new Map<string, Promise<KeptFile | undefined>>()
  return (path) => {
    const known = files.get(path)
    if (known) return known
    const asked = askFile(next, path)
    files.set(path, asked)
    const forget = () => files.delete(path)
    asked.then((file) => (file && keep ? zipSmall(file) : void forget())).catch(forget)
    return asked
  }
}

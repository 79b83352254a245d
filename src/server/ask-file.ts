import { askNext } from './ask-next'
import type { Handler } from './handler'
import { type KeptFile, toFile } from './send-file'
import { zipQuickly } from './zip-file'

/** The file at this path, kept by caches as Next says or as `cacheControl` does; undefined where there is none. Throws when it cannot be made. */
export async function askFile(next: Handler, path: string, cacheControl?: string): Promise<KeptFile | undefined> {
  const { status, headers, body } = await askNext(next, { inside: path })
  if (status === 404) return undefined
  if (status !== 200) throw new Error(`The file could not be made: ${status}.`)
  const said = cacheControl ?? String(headers['cache-control'] ?? 'no-cache')
  const file = toFile(String(headers['content-type']), said, body)
  await zipQuickly(file)
  return file
}

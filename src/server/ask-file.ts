import { askNext } from './ask-next'
import type { Handler } from './handler'
import { type KeptFile, toFile } from './send-file'

/** The file at this path; undefined where there is none. Throws when it cannot be made. */
export async function askFile(next: Handler, path: string): Promise<KeptFile | undefined> {
  const { status, headers, body } = await askNext(next, { inside: path })
  if (status === 404) return undefined
  if (status !== 200) throw new Error(`The file could not be made: ${status}.`)
  return toFile(String(headers['content-type']), String(headers['cache-control'] ?? 'no-cache'), body)
}

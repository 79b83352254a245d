import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { schemaFile } from '../database/schema'
import type { Rows } from './to-rows'

/** Changes exactly when the rows or the tables change: twelve hexadecimal digits of SHA-256. */
export async function versionOf(rows: Rows): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(rows))
  return hash
    .update(await readFile(schemaFile))
    .digest('hex')
    .slice(0, 12)
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { openDirectory } from '../src/directory/client'
import { readDirectory } from '../src/directory/queries'
import type { Snapshot } from '../src/directory/snapshot-file'
import { schemaFile } from './create-migration'
import type { OrganizationFile } from './organization-file'
import { type Rows, toRows } from './to-rows'
import { writeRows } from './write-rows'

/** What the database at `url` holds now: these partner files. Writes only when it held something else; the second time nothing is done. */
export async function seed(
  url: string,
  files: readonly OrganizationFile[],
  now: Date,
): Promise<Snapshot & { written: boolean }> {
  const rows = toRows(files)
  const version = await versionOf(rows)
  const client = openDirectory(url)
  try {
    const found = await client.directoryVersion.findFirst()
    const written = found?.version !== version
    if (written) await writeRows(client, rows, version, now)
    return { ...(await readDirectory(client)), written }
  } finally {
    await client.$disconnect()
  }
}

/** Changes exactly when the rows or the tables change: twelve hexadecimal digits of SHA-256. */
async function versionOf(rows: Rows): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(rows))
  return hash
    .update(await readFile(schemaFile))
    .digest('hex')
    .slice(0, 12)
}

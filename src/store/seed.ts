import { type Edition, hashOf } from '../edition/edition'
import { withDirectory } from './database/client'
import type { OrganizationFile } from './files/organization-file'
import { keepFirstSeen } from './rows/first-seen'
import { readRows } from './rows/queries'
import { toRows } from './rows/to-rows'
import { versionOf } from './rows/version'
import { writeRows } from './rows/write-rows'

/**
 * What the database at `url` holds now: these partner files, sealed with the hash of the edition they make. Writes only when it held something else, also where
 * rows were changed by hand; the second time nothing is done.
 */
export async function seed(
  url: string,
  files: readonly OrganizationFile[],
  now: Date,
): Promise<{ edition: Edition; written: boolean }> {
  const rows = toRows(files)
  const version = await versionOf(rows)
  return withDirectory(url, async (client) => {
    const found = await client.directoryVersion.findFirst()
    if (found?.version === version) {
      // Rows that cannot be read were changed too. Where it is the database that fails, writing tells.
      const read = await readRows(client).catch(() => undefined)
      if (read && read.published.hash === hashOf(read.edition)) return { edition: read.edition, written: false }
    }
    await writeRows(client, rows, version, now)
    const read = (await readRows(client)).edition
    const edition = { ...read, firstSeen: await keepFirstSeen(client, read, now) }
    await client.directoryVersion.update({ where: { version }, data: { hash: hashOf(edition) } })
    return { edition, written: true }
  })
}

import { hashOf } from '../../edition/edition'
import type { OrganizationFile } from '../files/organization-file'
import { readEditionIn } from '../rows/queries'
import { toRows } from '../rows/to-rows'
import { versionOf } from '../rows/version'
import { writeOrganization } from '../rows/write-rows'
import type { Transaction } from './in-history'

/** The rows of this organization are of its file, and the directory has the version and the hash of all of them. */
export async function publish(
  transaction: Transaction,
  files: readonly OrganizationFile[],
  organization: string,
  now: Date,
): Promise<void> {
  const file = files.find(({ slug }) => slug === organization)
  if (file) await writeOrganization(transaction, file)
  const version = await versionOf(toRows(files))
  await transaction.directoryVersion.deleteMany()
  const edition = await readEditionIn(transaction, version)
  await transaction.directoryVersion.create({ data: { version, hash: hashOf(edition), seededAt: now } })
}

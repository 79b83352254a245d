import type { Content } from '../../core/facts/facts'
import { withoutHidden } from '../../core/facts/hidden'
import { hashOf } from '../../edition/edition'
import { checkContents } from '../files/organization-files'
import { keepFirstSeen } from '../rows/first-seen'
import { readEditionIn } from '../rows/queries'
import { toRows } from '../rows/to-rows'
import { versionOf } from '../rows/version'
import { deleteOrganization, writeOrganization } from '../rows/write-rows'
import { hiddenFacts } from './hidden-facts'
import type { Transaction } from './in-history'

/** The rows of this organization are of what it says and is not hidden, the directory has the version and the hash of all of them, and what is said anew its moment. */
export async function publish(
  transaction: Transaction,
  contents: readonly Content[],
  organization: string,
  now: Date,
): Promise<void> {
  const { files } = checkContents(withoutHidden(contents, await hiddenFacts(transaction)))
  const file = files.find(({ slug }) => slug === organization)
  if (file) await writeOrganization(transaction, file)
  else await deleteOrganization(transaction, organization)
  const version = await versionOf(toRows(files))
  await transaction.directoryVersion.deleteMany()
  const read = await readEditionIn(transaction, version)
  const edition = { ...read, firstSeen: await keepFirstSeen(transaction, read, now) }
  await transaction.directoryVersion.create({ data: { version, hash: hashOf(edition), seededAt: now } })
}

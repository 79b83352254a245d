import type { Content } from '../../core/facts/facts'
import { checkContents } from '../files/organization-files'
import type { Transaction } from './in-history'
import { addToLog, type Deed } from './log'
import { publish } from './publish'
import type { Revision } from './revisions'
import { withOne } from './with-one'

interface Made {
  /** What counts now, of every organization. */
  latest: ReadonlyMap<string, Revision>
  content: Content
  /** The proposal that it was; null of a confirmation. */
  proposal: string | null
  /** Why it counts from now on; the log has this before the revision itself. */
  deed: Deed
}

/** What an organization says from now on, with its rows; the number of its revision. Or what it would put wrong, and then nothing is written. */
export async function revise(
  transaction: Transaction,
  { latest, content, proposal, deed }: Made,
  now: Date,
): Promise<{ revision: number } | { refused: 'wrong'; problems: string[] }> {
  const all = withOne(latest, content)
  const { problems } = checkContents(all)
  if (problems.length > 0) return { refused: 'wrong', problems }
  const { _max } = await transaction.revision.aggregate({ _max: { seq: true } })
  const [seq, written] = [(_max.seq ?? 0) + 1, JSON.stringify(content)]
  await transaction.revision.create({
    data: { seq, organizationSlug: content.slug, content: written, proposalId: proposal, at: now },
  })
  await addToLog(transaction, now, [
    deed,
    { keeperId: deed.keeperId, action: 'revise', subject: `revision/${seq}`, written },
  ])
  await publish(transaction, all, content.slug, now)
  return { revision: seq }
}

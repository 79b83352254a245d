import { type Content, contentOf, factsOf } from '../../core/facts/facts'
import { type Change, type Conflict, changesBetween, merge } from '../../core/facts/merge'
import { stillToCome } from '../../core/facts/still-to-come'
import { wallClock } from '../../core/hours/amsterdam'
import type { PrismaClient } from '../database/client'
import { checkContents } from '../files/organization-files'
import { queueMail } from '../mails'
import { mailOf } from '../people/keepers'
import { inHistory, type Transaction } from './in-history'
import { addToLog } from './log'
import { revise } from './revise'
import { findRevision, latestRevisions, type Revision } from './revisions'
import { withOne } from './with-one'

/** When something is done, and what names it where it is new. */
export interface Moment {
  now: Date
  id: string
}

/** Why something was not done. Nothing has changed then. */
export type Refused =
  | { refused: 'unknown' | 'decided' | 'own' | 'nothing-changes' | 'no-reason' }
  /** What the file format or the other organizations do not allow, each on a line. */
  | { refused: 'wrong'; problems: string[] }
  /** Facts that were changed in another way since. */
  | { refused: 'conflict'; conflicts: Conflict[] }

interface Proposed {
  content: Content
  /** The revision that it was written on; null for an organization that is new. */
  base: number | null
  why: string
  /** A keeper, or `git` or `hsds` of what was imported. */
  by: string
}

/** A proposal waits for somebody else to decide. */
export const propose = (
  client: PrismaClient,
  { content, base, why, by }: Proposed,
  { now, id }: Moment,
): Promise<{ proposal: string } | Refused> =>
  inHistory(client, async (transaction) => {
    const latest = await latestRevisions(transaction)
    const found = base === null ? undefined : await findRevision(transaction, content.slug, base)
    if (base === null ? latest.has(content.slug) : !found) return { refused: 'unknown' }
    if (found && changesBetween(factsOf(found.content), factsOf(content)).length === 0)
      return { refused: 'nothing-changes' }
    const problems = [
      ...problemsWith(latest, content),
      ...stillToCome(content, wallClock(now)).map((field) => `${content.slug}: ${field}: is still to come`),
    ]
    if (problems.length > 0) return { refused: 'wrong', problems }
    return writeProposal(transaction, { content, base, why, by }, { now, id })
  })

/** The same, of what was checked already. */
export async function writeProposal(
  transaction: Transaction,
  { content, base, why, by }: Proposed,
  { now, id }: Moment,
): Promise<{ proposal: string }> {
  const proposal = {
    id,
    organizationSlug: content.slug,
    baseSeq: base,
    content: JSON.stringify(content),
    why,
    proposedBy: by,
  }
  await transaction.proposal.create({ data: { ...proposal, proposedAt: now } })
  await addToLog(transaction, now, [{ keeperId: by, action: 'propose', subject: `proposal/${id}`, written: proposal }])
  return { proposal: id }
}

interface Decision {
  proposal: string
  by: string
  reason: string
}

/** What was proposed counts from here on, fact by fact on top of what was approved since it was written; the rows and the version of the directory are of it. */
export const approve = (
  client: PrismaClient,
  { proposal: id, by, reason }: Decision,
  { now }: Pick<Moment, 'now'>,
): Promise<{ revision: number; changes: Change[] } | Refused> =>
  inHistory(client, async (transaction) => {
    const proposal = await findOpen(transaction, id, by)
    if ('refused' in proposal) return proposal
    const latest = await latestRevisions(transaction)
    const merged = await mergeOf(transaction, proposal, latest.get(proposal.organizationSlug))
    if ('refused' in merged) return merged
    const { content, changes } = merged
    const deed = { keeperId: by, action: 'approve', subject: `proposal/${id}`, written: reason } as const
    const made = await revise(transaction, { latest, content, proposal: id, deed }, now)
    if ('refused' in made) return made
    await transaction.proposal.update({
      where: { id },
      data: { state: 'approved', decidedBy: by, decidedAt: now, reason },
    })
    await tellProposer(transaction, proposal, now)
    return { ...made, changes }
  })

/** What was proposed does not count, for a reason that its proposer reads. */
export const refuse = (
  client: PrismaClient,
  { proposal: id, by, reason }: Decision,
  { now }: Pick<Moment, 'now'>,
): Promise<{ proposal: string } | Refused> =>
  inHistory(client, async (transaction) => {
    if (reason.trim() === '') return { refused: 'no-reason' }
    const proposal = await findOpen(transaction, id, by)
    if ('refused' in proposal) return proposal
    const data = { state: 'refused', decidedBy: by, decidedAt: now, reason }
    await transaction.proposal.update({ where: { id }, data })
    await addToLog(transaction, now, [{ keeperId: by, action: 'refuse', subject: `proposal/${id}`, written: reason }])
    await tellProposer(transaction, proposal, now)
    return { proposal: id }
  })

/** Whoever proposed it takes it back. */
export const withdraw = (
  client: PrismaClient,
  { proposal: id, by }: { proposal: string; by: string },
  { now }: Pick<Moment, 'now'>,
): Promise<{ proposal: string } | Refused> =>
  inHistory(client, async (transaction) => {
    const proposal = await transaction.proposal.findUnique({ where: { id } })
    if (proposal?.proposedBy !== by) return { refused: 'unknown' }
    if (proposal.state !== 'open') return { refused: 'decided' }
    await transaction.proposal.update({ where: { id }, data: { state: 'withdrawn', decidedAt: now } })
    await addToLog(transaction, now, [{ keeperId: by, action: 'withdraw', subject: `proposal/${id}`, written: null }])
    return { proposal: id }
  })

/** An older revision, proposed as what should count again. */
export async function proposeUndo(
  client: PrismaClient,
  { organization, to, why, by }: { organization: string; to: number; why: string; by: string },
  moment: Moment,
): Promise<{ proposal: string } | Refused> {
  const [older, current] = await client.$transaction(async (transaction) => [
    await findRevision(transaction, organization, to),
    (await latestRevisions(transaction)).get(organization),
  ])
  if (!older || !current) return { refused: 'unknown' }
  return propose(client, { content: older.content, base: current.seq, why, by }, moment)
}

type Open = NonNullable<Awaited<ReturnType<Transaction['proposal']['findUnique']>>>

/** The proposal, when it is open and this keeper may decide on it. */
async function findOpen(transaction: Transaction, id: string, by: string): Promise<Open | Refused> {
  const proposal = await transaction.proposal.findUnique({ where: { id } })
  if (!proposal) return { refused: 'unknown' }
  if (proposal.state !== 'open') return { refused: 'decided' }
  return proposal.proposedBy === by ? { refused: 'own' } : proposal
}

/** Whoever proposed it gets a mail, where that is somebody with an address. */
async function tellProposer(transaction: Transaction, { id, proposedBy: keeperId }: Open, now: Date): Promise<void> {
  if ((await mailOf(transaction, keeperId)) === null) return
  const mail = { id: `decision-${id}`, kind: 'decision', keeperId, address: null, subject: id } as const
  await queueMail(transaction, mail, now)
}

/** What this proposal makes of what counts now. */
export async function mergeOf(
  transaction: Transaction | PrismaClient,
  { organizationSlug, baseSeq, content }: Pick<Open, 'organizationSlug' | 'baseSeq' | 'content'>,
  current: Revision | undefined,
): Promise<{ content: Content; changes: Change[] } | Refused> {
  const base = baseSeq === null ? undefined : await findRevision(transaction, organizationSlug, baseSeq)
  const states = [base?.content, current?.content, JSON.parse(content) as Content].map((one) =>
    one ? factsOf(one) : new Map(),
  )
  const [before = new Map(), now = new Map(), proposed = new Map()] = states
  const { facts, conflicts } = merge(before, now, proposed)
  if (conflicts.length > 0) return { refused: 'conflict', conflicts }
  const changes = changesBetween(now, facts)
  return changes.length === 0 ? { refused: 'nothing-changes' } : { content: contentOf(facts), changes }
}

/** What this content would put wrong: not what was wrong before. */
function problemsWith(latest: ReadonlyMap<string, Revision>, content: Content): string[] {
  const before = new Set(checkContents([...latest.values()].map((one) => one.content)).problems)
  return checkContents(withOne(latest, content)).problems.filter((problem) => !before.has(problem))
}

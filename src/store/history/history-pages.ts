import type { Content } from '../../core/facts/facts'
import { factsOf } from '../../core/facts/facts'
import { type Change, type Conflict, changesBetween } from '../../core/facts/merge'
import type { PrismaClient } from '../database/client'
import { mergeOf } from './proposals'
import { findRevision, latestRevisions } from './revisions'

/** What somebody would have an organization say, and what became of it. */
export interface Proposal {
  id: string
  organizationSlug: string
  baseSeq: number | null
  content: Content
  why: string
  proposedBy: string
  proposedAt: Date
  state: string
  decidedBy: string | null
  decidedAt: Date | null
  reason: string | null
}

type Row = Omit<Proposal, 'content'> & { content: string }
const toProposal = (row: Row): Proposal => ({ ...row, content: JSON.parse(row.content) as Content })

/** The proposals that wait, the oldest first; with a slug those of one organization. */
export const listOpenProposals = async (client: PrismaClient, organizationSlug?: string): Promise<Proposal[]> =>
  (
    await client.proposal.findMany({
      where: { state: 'open', ...(organizationSlug !== undefined && { organizationSlug }) },
      orderBy: { proposedAt: 'asc' },
    })
  ).map(toProposal)

/** What was decided last on the proposals of one keeper, the newest first. */
export const listDecided = async (client: PrismaClient, proposedBy: string): Promise<Proposal[]> =>
  (
    await client.proposal.findMany({
      where: { proposedBy, state: { not: 'open' } },
      orderBy: { decidedAt: 'desc' },
      take: 10,
    })
  ).map(toProposal)

export async function findProposal(client: PrismaClient, id: string): Promise<Proposal | undefined> {
  const row = await client.proposal.findUnique({ where: { id } })
  return row ? toProposal(row) : undefined
}

/** What a proposal changes: of what counts now while it waits, of what counted when it was written once it is decided. `content` is what it would make, where nothing stands against it. */
export interface Compared {
  changes: Change[]
  conflicts: Conflict[]
  content: Content
}

export async function compareProposal(client: PrismaClient, proposal: Proposal): Promise<Compared> {
  const { organizationSlug, baseSeq, content } = proposal
  const base = baseSeq === null ? undefined : await findRevision(client, organizationSlug, baseSeq)
  const before = base ? factsOf(base.content) : new Map()
  const written = { changes: changesBetween(before, factsOf(content)), conflicts: [], content }
  if (proposal.state !== 'open') return written
  const current = (await latestRevisions(client)).get(organizationSlug)
  const merged = await mergeOf(client, { ...proposal, content: JSON.stringify(content) }, current)
  if (!('refused' in merged)) return { ...merged, conflicts: [] }
  return merged.refused === 'conflict' ? { ...written, conflicts: merged.conflicts } : written
}

/** One version of what an organization says, and how it came about. */
export interface Version {
  seq: number
  at: Date
  content: Content
  changes: Change[]
  proposal: Proposal | null
  /** Who confirmed which fact by it; null of what was proposed, and of the first. */
  confirmed: { by: string; subject: string } | null
}

/** Every version of an organization, the newest first. */
export async function listVersions(client: PrismaClient, organizationSlug: string): Promise<Version[]> {
  const rows = await client.revision.findMany({
    where: { organizationSlug },
    orderBy: { seq: 'asc' },
    include: { proposal: true },
  })
  const confirmed = await confirmationsOf(client, rows)
  let before = new Map() as ReturnType<typeof factsOf>
  const versions = rows.map(({ seq, at, content: text, proposal }) => {
    const content = JSON.parse(text) as Content
    const facts = factsOf(content)
    const changes = changesBetween(before, facts)
    before = facts
    return {
      seq,
      at,
      content,
      changes,
      proposal: proposal ? toProposal(proposal) : null,
      confirmed: confirmed.get(seq) ?? null,
    }
  })
  return versions.reverse()
}

/** Of each revision that confirmed a fact, who did so: the row of the log before its own says it. */
async function confirmationsOf(client: PrismaClient, revisions: readonly { seq: number }[]) {
  const subjects = revisions.map(({ seq }) => `revision/${seq}`)
  const made = await client.logEntry.findMany({ where: { action: 'revise', subject: { in: subjects } } })
  const before = await client.logEntry.findMany({
    where: { action: 'confirm', seq: { in: made.map(({ seq }) => seq - 1) } },
  })
  const bySeq = new Map(before.map(({ seq, keeperId, subject }) => [seq, { by: keeperId, subject }]))
  return new Map(made.map(({ seq, subject }) => [Number(subject.slice('revision/'.length)), bySeq.get(seq - 1)]))
}

/** A row of the log. */
export interface Logged {
  seq: number
  at: Date
  keeperId: string
  action: string
  subject: string
  hash: string
  /** Why, of what was done to a proposal. */
  why: string | null
}

/** The rows of the log before `before`, the newest first, at most `most`. Those of versions are left out: each follows the row of what made it. */
export async function listLog(client: PrismaClient, before: number, most: number): Promise<Logged[]> {
  const rows = await client.logEntry.findMany({
    where: { seq: { lt: before }, action: { not: 'revise' } },
    orderBy: { seq: 'desc' },
    take: most,
  })
  const ids = rows.flatMap(({ subject }) => (subject.startsWith('proposal/') ? subject.slice('proposal/'.length) : []))
  const proposals = await client.proposal.findMany({ where: { id: { in: ids } }, select: { id: true, why: true } })
  const whys = new Map(proposals.map(({ id, why }) => [`proposal/${id}`, why]))
  return rows.map((row) => ({ ...row, why: whys.get(row.subject) ?? null }))
}

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
}

/** Every version of an organization, the newest first. */
export async function listVersions(client: PrismaClient, organizationSlug: string): Promise<Version[]> {
  const rows = await client.revision.findMany({
    where: { organizationSlug },
    orderBy: { seq: 'asc' },
    include: { proposal: true },
  })
  let before = new Map() as ReturnType<typeof factsOf>
  const versions = rows.map(({ seq, at, content: text, proposal }) => {
    const content = JSON.parse(text) as Content
    const facts = factsOf(content)
    const changes = changesBetween(before, facts)
    before = facts
    return { seq, at, content, changes, proposal: proposal ? toProposal(proposal) : null }
  })
  return versions.reverse()
}

/** A row of the log. */
export interface Logged {
  seq: number
  at: Date
  keeperId: string
  action: string
  subject: string
  hash: string
}

/** The rows of the log before `before`, the newest first, at most `most`. */
export const listLog = (client: PrismaClient, before: number, most: number): Promise<Logged[]> =>
  client.logEntry.findMany({ where: { seq: { lt: before } }, orderBy: { seq: 'desc' }, take: most })

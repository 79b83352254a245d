import type { PrismaClient } from '../database/client'
import { digestOf, hashOfEntry } from './log'

/** What in the history is not as it was written, each in one sentence that names the row; empty while all is well. Rows that are gone at the end of the log only somebody can see who knows an older hash of it. */
export async function audit(client: PrismaClient): Promise<string[]> {
  const [log, revisions, proposals, reports] = await client.$transaction(
    [
      client.logEntry.findMany({ orderBy: { seq: 'asc' } }),
      client.revision.findMany({ orderBy: { seq: 'asc' } }),
      client.proposal.findMany(),
      client.report.findMany({ where: { state: 'handled' }, select: { id: true, outcome: true } }),
    ],
    { isolationLevel: 'Serializable' },
  )
  const digests = new Map(log.map(({ action, subject, digest }) => [`${action} ${subject}`, digest]))
  const problems: string[] = []
  let [seq, previous] = [0, '']
  for (const entry of log) {
    seq++
    if (entry.seq !== seq) problems.push(`row ${seq} of the log is gone.`)
    else if (entry.previous !== previous) problems.push(`row ${seq} of the log does not follow the one before it.`)
    else if (entry.hash !== hashOfEntry(entry)) problems.push(`row ${seq} of the log was changed.`)
    seq = entry.seq
    previous = entry.hash
  }
  for (const { seq, content } of revisions)
    if (digests.get(`revise revision/${seq}`) !== digestOf(content))
      problems.push(`revision/${seq} is not what the log says was written.`)
  for (const { id, organizationSlug, baseSeq, content, why, proposedBy } of proposals)
    if (digests.get(`propose proposal/${id}`) !== digestOf({ id, organizationSlug, baseSeq, content, why, proposedBy }))
      problems.push(`proposal/${id} is not what the log says was proposed.`)
  for (const { id, outcome } of reports)
    if (digests.get(`handle report/${id}`) !== digestOf(outcome))
      problems.push(`report/${id} was not handled as the log says.`)
  for (const { subject } of log.filter(({ action }) => action === 'revise'))
    if (!revisions.some(({ seq }) => subject === `revision/${seq}`)) problems.push(`${subject} is gone.`)
  return problems
}

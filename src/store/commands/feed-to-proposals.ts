import { randomUUID } from 'node:crypto'
import { canonical } from '../../core/facts/canonical'
import type { Content } from '../../core/facts/facts'
import { overlay } from '../../exchange/overlay'
import { tellReport } from '../../exchange/report'
import { problemsIn } from '../files/organization-files'
import type { Transaction } from '../history/in-history'
import { writeProposal } from '../history/proposals'
import { latestRevisions } from '../history/revisions'
import { checkTogether, differing, type ReadBeside, withoutNotes } from './against-known'

/** Proposes what a feed says otherwise, but for what waits already or was refused as it is. Gives what is to be told of it. */
export async function proposeAll(transaction: Transaction, read: ReadBeside, { why, now }: { why: string; now: Date }) {
  const latest = await latestRevisions(transaction)
  const known = [...latest.values()].map(({ content }) => content)
  const { contents, report } = read(known)
  const next = contents.map((content) => {
    const there = latest.get(content.slug)
    return { content: there ? overlay(there.content, content) : content, there }
  })
  const differ = next.filter(({ content, there }) => !there || differing(there.content, content) > 0)
  // What is right by itself may not go together with what is there: an age above the oldest, say.
  const changed = differ.filter(({ content }) => problemsIn(content).length === 0)
  checkTogether(
    known,
    changed.map(({ content }) => content),
  )
  const before = await transaction.proposal.findMany({
    where: { proposedBy: 'hsds', state: { in: ['open', 'refused'] } },
  })
  const asked = new Set(before.map(({ content }) => canonical(withoutNotes(JSON.parse(content) as Content))))
  const made = changed.filter(({ content }) => !asked.has(canonical(withoutNotes(content))))
  for (const { content, there } of made)
    await writeProposal(transaction, { content, base: there?.seq ?? null, why, by: 'hsds' }, { now, id: randomUUID() })
  return [
    ...tellReport(contents, report),
    ...differ.flatMap(({ content }) =>
      problemsIn(content).map(({ field, message }) => `${content.slug} is left as it is: ${field}: ${message}.`),
    ),
    `${made.length} proposals; ${changed.length - made.length} organizations were proposed like this before and wait or were refused, ${next.length - differ.length} say nothing new.`,
  ].join('\n')
}

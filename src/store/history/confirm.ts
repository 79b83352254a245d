import { contentOf, factsOf } from '../../core/facts/facts'
import type { KeptFact } from '../../core/facts/kept-fact'
import { changesBetween } from '../../core/facts/merge'
import { confirmed, type Looked } from '../../core/facts/seen-now'
import type { PrismaClient } from '../database/client'
import { checkContents } from '../files/organization-files'
import { inHistory } from './in-history'
import { addToLog } from './log'
import type { Refused } from './proposals'
import { publish } from './publish'
import { latestRevisions } from './revisions'
import { withOne } from './with-one'

interface Confirmation extends Looked {
  organization: string
  service: string
  fact: KeptFact
  keeper: string
}

/** A fact is known to be still so. One keeper is enough, because nothing that is said changes: only since when it was looked at. */
export const confirm = (
  client: PrismaClient,
  { organization, service, fact, keeper, ...looked }: Confirmation,
  now: Date,
): Promise<{ revision: number } | Refused> =>
  inHistory(client, async (transaction) => {
    const latest = await latestRevisions(transaction)
    const current = latest.get(organization)?.content
    if (!current?.services.some(({ slug }) => slug === service)) return { refused: 'unknown' }
    const content = contentOf(factsOf(confirmed(current, service, fact, looked)))
    if (changesBetween(factsOf(current), factsOf(content)).length === 0) return { refused: 'nothing-changes' }
    const all = withOne(latest, content)
    const { problems } = checkContents(all)
    if (problems.length > 0) return { refused: 'wrong', problems }
    const { _max } = await transaction.revision.aggregate({ _max: { seq: true } })
    const [seq, written] = [(_max.seq ?? 0) + 1, JSON.stringify(content)]
    await transaction.revision.create({ data: { seq, organizationSlug: organization, content: written, at: now } })
    await addToLog(transaction, now, [
      { keeperId: keeper, action: 'confirm', subject: `services/${service}/${fact}`, written: looked.on },
      { keeperId: keeper, action: 'revise', subject: `revision/${seq}`, written },
    ])
    await publish(transaction, all, organization, now)
    return { revision: seq }
  })

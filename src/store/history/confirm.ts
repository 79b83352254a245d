import { contentOf, factsOf } from '../../core/facts/facts'
import type { KeptFact } from '../../core/facts/kept-fact'
import { changesBetween } from '../../core/facts/merge'
import { confirmed, type Looked } from '../../core/facts/seen-now'
import type { PrismaClient } from '../database/client'
import { inHistory } from './in-history'
import type { Refused } from './proposals'
import { revise } from './revise'
import { latestRevisions } from './revisions'

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
    const deed = {
      keeperId: keeper,
      action: 'confirm',
      subject: `services/${service}/${fact}`,
      written: looked.on,
    } as const
    return revise(transaction, { latest, content, proposal: null, deed }, now)
  })

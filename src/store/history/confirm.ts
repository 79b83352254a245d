import { contentOf, factsOf } from '../../core/facts/facts'
import type { KeptFact } from '../../core/facts/kept-fact'
import { changesBetween } from '../../core/facts/merge'
import { confirmed, type Heard, heard, type Looked } from '../../core/facts/seen-now'
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
  /** Where it was heard anew; left out where somebody looked where it was seen before. */
  source?: Pick<Heard, 'key' | 'address'> | undefined
}

/** A fact is known to be still so. One keeper is enough, because nothing that is said changes: only since when it was looked at, or where it was heard. */
export const confirm = (
  client: PrismaClient,
  { organization, service, fact, keeper, source, ...looked }: Confirmation,
  now: Date,
): Promise<{ revision: number } | Refused> =>
  inHistory(client, async (transaction) => {
    const latest = await latestRevisions(transaction)
    const current = latest.get(organization)?.content
    if (!current?.services.some(({ slug }) => slug === service)) return { refused: 'unknown' }
    const seen = source
      ? heard(current, service, fact, { ...source, ...looked })
      : confirmed(current, service, fact, looked)
    const content = contentOf(factsOf(seen))
    if (changesBetween(factsOf(current), factsOf(content)).length === 0) return { refused: 'nothing-changes' }
    const deed = {
      keeperId: keeper,
      action: 'confirm',
      subject: `services/${service}/${fact}`,
      written: looked.on,
    } as const
    return revise(transaction, { latest, content, proposal: null, deed }, now)
  })

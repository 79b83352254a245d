import { type Hideable, hideable } from '../../core/facts/hidden'
import { hasToStay } from '../../core/facts/retire'
import type { PrismaClient } from '../database/client'
import { inHistory, type Transaction } from './in-history'
import { addToLog } from './log'
import type { Moment } from './proposals'
import { publish } from './publish'
import { latestRevisions } from './revisions'

type NotHidden = { refused: 'unknown' | 'no-reason' | 'never-whole' | 'hidden-already' | 'own' | 'decided' }

/** A service, or one part of it, is out of sight from here on: one editor is enough to take away. */
export const hide = (
  client: PrismaClient,
  {
    organization,
    service,
    part,
    reason,
    by,
  }: { organization: string; service: string; part: Hideable | null; reason: string; by: string },
  { now, id }: Moment,
): Promise<{ hiding: string } | NotHidden> =>
  inHistory(client, async (transaction) => {
    if (reason.trim() === '') return { refused: 'no-reason' }
    const contents = await contentsNow(transaction)
    const found = contents.find(({ slug }) => slug === organization)?.services.find(({ slug }) => slug === service)
    if (!found || (part !== null && !(hideable as readonly string[]).includes(part))) return { refused: 'unknown' }
    if (part === null && hasToStay(found)) return { refused: 'never-whole' }
    const fact = part === null ? `services/${service}` : `services/${service}/${part}`
    if (await transaction.hiding.findFirst({ where: { fact, shownAt: null } })) return { refused: 'hidden-already' }
    await transaction.hiding.create({
      data: { id, organizationSlug: organization, fact, reason, hiddenBy: by, hiddenAt: now },
    })
    await addToLog(transaction, now, [{ keeperId: by, action: 'hide', subject: fact, written: reason }])
    await publish(transaction, contents, organization, now)
    return { hiding: id }
  })

/** The second look: somebody else leaves it hidden, or shows it again. */
export const lookAgain = (
  client: PrismaClient,
  { hiding: id, by, show }: { hiding: string; by: string; show: boolean },
  now: Date,
): Promise<{ hiding: string } | NotHidden> =>
  inHistory(client, async (transaction) => {
    const hiding = await transaction.hiding.findUnique({ where: { id } })
    if (!hiding) return { refused: 'unknown' }
    if (hiding.shownAt || (hiding.seenAt && !show)) return { refused: 'decided' }
    if (hiding.hiddenBy === by) return { refused: 'own' }
    const data = show ? { shownBy: by, shownAt: now } : { seenBy: by, seenAt: now }
    await transaction.hiding.update({ where: { id }, data })
    await addToLog(transaction, now, [
      { keeperId: by, action: show ? 'show' : 'look', subject: hiding.fact, written: null },
    ])
    if (show) await publish(transaction, await contentsNow(transaction), hiding.organizationSlug, now)
    return { hiding: id }
  })

const contentsNow = async (transaction: Transaction) =>
  [...(await latestRevisions(transaction)).values()].map(({ content }) => content)

export interface Hiding {
  id: string
  organizationSlug: string
  fact: string
  reason: string
  hiddenBy: string
  hiddenAt: Date
  seenBy: string | null
}

/** What is out of sight now, the oldest first. */
export const listHidings = (client: PrismaClient): Promise<Hiding[]> =>
  client.hiding.findMany({ where: { shownAt: null }, orderBy: { hiddenAt: 'asc' } })

import type { PrismaClient } from './database/client'
import { inHistory, type Transaction } from './history/in-history'
import { addToLog } from './history/log'
import { queueMail } from './mails'

/** The last series of mails that asked an organization whether all is still so. */
export interface Review {
  organizationSlug: string
  reason: string
  askedAt: Date
  remindedAt: Date | null
  endedAt: Date | null
  stoppedAt: Date | null
}

export const listSeries = (client: PrismaClient): Promise<Review[]> =>
  client.review.findMany({ orderBy: [{ askedAt: 'asc' }, { organizationSlug: 'asc' }] })

export const findSeries = (client: PrismaClient, organizationSlug: string): Promise<Review | null> =>
  client.review.findUnique({ where: { organizationSlug } })

/** When anything of each organization was last confirmed, proposed or changed. */
export async function lastTouched(client: PrismaClient, organizationSlug?: string): Promise<Map<string, Date>> {
  const where = organizationSlug === undefined ? {} : { organizationSlug }
  const by = ['organizationSlug'] as const
  const revised = await client.revision.groupBy({ by: [...by], where, _max: { at: true } })
  const proposed = await client.proposal.groupBy({ by: [...by], where, _max: { proposedAt: true } })
  const touched = new Map<string, Date>()
  for (const [slug, at] of [
    ...revised.map((one) => [one.organizationSlug, one._max.at] as const),
    ...proposed.map((one) => [one.organizationSlug, one._max.proposedAt] as const),
  ])
    if (at && at > (touched.get(slug) ?? new Date(0))) touched.set(slug, at)
  return touched
}

/** Where the keepers of each organization get mail, of those who have an address. */
export async function membersWithMail(client: PrismaClient): Promise<Map<string, string[]>> {
  const keepers = await client.keeper.findMany({
    where: { leftAt: null, mail: { not: null }, organizationSlug: { not: null } },
    orderBy: { id: 'asc' },
  })
  const members = new Map<string, string[]>()
  for (const { id, organizationSlug } of keepers)
    members.set(String(organizationSlug), [...(members.get(String(organizationSlug)) ?? []), id])
  return members
}

/** True while this keeper is one of that organization. */
export const isMember = async (client: PrismaClient, id: string, organizationSlug: string): Promise<boolean> =>
  (await client.keeper.count({ where: { id, organizationSlug, leftAt: null } })) > 0

const theirKinds = { in: ['review', 'reminder'] }
const reviews = 'reviews'

/** True from when an administrator turned the mails to organizations on. */
export const areReviewsOn = async (client: PrismaClient): Promise<boolean> =>
  (await client.switch.count({ where: { name: reviews } })) > 0

/** Organizations are mailed from now on, or not any more: then what waits does not go either. */
export const switchReviews = (
  client: PrismaClient,
  { on, by }: { on: boolean; by: string },
  now: Date,
): Promise<void> =>
  inHistory(client, async (transaction) => {
    const { count } = await transaction.switch.deleteMany({ where: { name: reviews } })
    if (on) await transaction.switch.create({ data: { name: reviews, keeperId: by, at: now } })
    else await takeBack(transaction)
    if (on !== count > 0)
      await addToLog(transaction, now, [{ keeperId: by, action: 'mail', subject: 'mail/reviews', written: on }])
  })

/** What waits does not go, and counts as never asked. */
async function takeBack(transaction: Transaction) {
  const waiting = await transaction.mail.findMany({ where: { kind: theirKinds } })
  const about = (kind: string) => ({
    organizationSlug: { in: waiting.filter((one) => one.kind === kind).map(({ subject }) => subject) },
    endedAt: null,
    stoppedAt: null,
  })
  await transaction.review.updateMany({ where: about('reminder'), data: { remindedAt: null } })
  await transaction.review.deleteMany({ where: about('review') })
  await transaction.mail.deleteMany({ where: { kind: theirKinds } })
}

/** This organization is mailed no more, or again. False where it never was. */
export const stopSeries = (
  client: PrismaClient,
  { organization, stop, by }: { organization: string; stop: boolean; by: string },
  now: Date,
): Promise<boolean> =>
  inHistory(client, async (transaction) => {
    const { count } = await transaction.review.updateMany({
      where: { organizationSlug: organization },
      data: { stoppedAt: stop ? now : null },
    })
    if (count === 0) return false
    if (stop) await transaction.mail.deleteMany({ where: { kind: theirKinds, subject: organization } })
    await addToLog(transaction, now, [
      { keeperId: by, action: 'mail', subject: `organizations/${organization}`, written: !stop },
    ])
    return true
  })

/** To whom a mail goes: to keepers, or to an address that the directory tells. */
export type Recipient = { keeperId: string } | { address: string }

interface Taken {
  organization: string
  /** What was known when it was decided. */
  known: Review | undefined
  step: { ask: 'stale' | 'yearly' } | 'remind' | 'end'
  to: readonly Recipient[]
}

/** One step of a series, with its mails. Nothing happens where another process took it meanwhile. */
export const takeStep = (client: PrismaClient, { organization, known, step, to }: Taken, now: Date): Promise<boolean> =>
  inHistory(client, async (transaction) => {
    const where = { organizationSlug: organization }
    const current = await transaction.review.findUnique({ where })
    if (JSON.stringify(current) !== JSON.stringify(known ?? null)) return false
    if (step === 'end') {
      await transaction.review.update({ where, data: { endedAt: now } })
      await transaction.mail.deleteMany({ where: { kind: theirKinds, subject: organization } })
      return true
    }
    if (step === 'remind') await transaction.review.update({ where, data: { remindedAt: now } })
    else {
      const begun = { reason: step.ask, askedAt: now, remindedAt: null, endedAt: null }
      await transaction.review.upsert({ where, create: { ...where, ...begun }, update: begun })
    }
    const kind = step === 'remind' ? 'reminder' : 'review'
    for (const one of to) {
      const [keeperId, address] = 'keeperId' in one ? [one.keeperId, null] : [null, one.address]
      const id = `${kind}-${organization}-${now.toISOString()}-${keeperId ?? 'office'}`
      await queueMail(transaction, { id, kind, keeperId, address, subject: organization }, now)
    }
    return true
  })

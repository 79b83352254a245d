import type { PrismaClient } from '../database/client'
import { afterOthers, inHistory } from '../history/in-history'
import { addToLog } from '../history/log'
import { takeInvitationOf } from './keepers'
import { listWaysIn } from './ways-in'

/** Who somebody is at the city's own sign-in. */
export interface Subject {
  issuer: string
  subject: string
}

/**
 * This keeper signs in as this subject from now on, and the invitation that they had when it was `begun` is used up. False, with nothing changed, where that works no
 * more or the subject is another keeper already.
 */
export const linkSubject = (
  client: PrismaClient,
  { issuer, subject }: Subject,
  { keeperId, begun }: { keeperId: string; begun: Date },
  now: Date,
): Promise<boolean> =>
  inHistory(client, async (transaction) => {
    const known = await transaction.openIdLogin.findUnique({ where: { issuer_subject: { issuer, subject } } })
    if (known && known.keeperId !== keeperId) return false
    if (!(await takeInvitationOf(transaction, { keeperId, begun }, now))) return false
    if (known) return true
    await transaction.openIdLogin.create({ data: { issuer, subject, keeperId, since: now, usedAt: now } })
    await addToLog(transaction, now, [
      { keeperId, action: 'city-sign-in', subject: `keeper/${keeperId}`, written: { issuer } },
    ])
    return true
  })

/** The keeper who is this subject and has not left. */
export async function findBySubject(
  client: PrismaClient,
  { issuer, subject }: Subject,
  now: Date,
): Promise<string | undefined> {
  const login = await client.openIdLogin.findUnique({ where: { issuer_subject: { issuer, subject } } })
  const keeper = login && (await client.keeper.findUnique({ where: { id: login.keeperId } }))
  if (!keeper || keeper.leftAt) return undefined
  await afterOthers(() => client.openIdLogin.updateMany({ where: { issuer, subject }, data: { usedAt: now } }))
  return keeper.id
}

/** Who this keeper is at which issuer, the oldest first. */
export const listSubjects = (client: PrismaClient, keeperId: string): Promise<(Subject & { since: Date })[]> =>
  client.openIdLogin.findMany({
    where: { keeperId },
    orderBy: { since: 'asc' },
    select: { issuer: true, subject: true, since: true },
  })

/** A keeper is this subject no more, and every link that is not used yet works no more; never the last way in, where `now` it is asked at `asked`. */
export const unlinkSubject = (
  client: PrismaClient,
  { issuer, subject, keeperId, asked }: Subject & { keeperId: string; asked: string | undefined },
  now: Date,
): Promise<'done' | 'unknown' | 'last'> =>
  inHistory(client, async (transaction) => {
    const others = (await listWaysIn(transaction, asked, keeperId)).filter(
      (way) => issuer !== asked || way.subject !== subject,
    )
    const known = await transaction.openIdLogin.findUnique({ where: { issuer_subject: { issuer, subject } } })
    if (known?.keeperId !== keeperId) return 'unknown'
    if (others.length === 0) return 'last'
    await transaction.openIdLogin.delete({ where: { issuer_subject: { issuer, subject } } })
    // Whoever had it may have made a link for another way in.
    await transaction.invitation.updateMany({ where: { keeperId, usedAt: null }, data: { usedAt: now } })
    await addToLog(transaction, now, [
      { keeperId, action: 'city-sign-in', subject: `keeper/${keeperId}`, written: null },
    ])
    return 'done'
  })

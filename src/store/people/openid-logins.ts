import type { PrismaClient } from '../database/client'
import { afterOthers, inHistory } from '../history/in-history'
import { addToLog } from '../history/log'
import { findInvited, takeInvitation } from './keepers'

/** Who somebody is at the city's own sign-in. */
export interface Subject {
  issuer: string
  subject: string
}

/**
 * Whom the invitation is for signs in as this subject from now on, and the invitation is used up. Undefined, with nothing changed, where it works no more or the
 * subject is a keeper's already.
 */
export const linkSubject = (
  client: PrismaClient,
  { issuer, subject }: Subject,
  token: string,
  now: Date,
): Promise<string | undefined> =>
  inHistory(client, async (transaction) => {
    const keeperId = await findInvited(transaction as PrismaClient, token, now)
    if (!keeperId) return undefined
    if (await transaction.openIdLogin.findUnique({ where: { issuer_subject: { issuer, subject } } })) return undefined
    if (!(await takeInvitation(transaction, token, now))) return undefined
    await transaction.openIdLogin.create({ data: { issuer, subject, keeperId, since: now, usedAt: now } })
    await addToLog(transaction, now, [
      { keeperId, action: 'city-sign-in', subject: `keeper/${keeperId}`, written: { issuer, subject } },
    ])
    return keeperId
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

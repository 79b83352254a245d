import type { PrismaClient } from '../database/client'
import { afterOthers, inHistory } from '../history/in-history'
import { addToLog } from '../history/log'
import { takeInvitation } from './keepers'
import { listWaysIn } from './ways-in'

export const ceremonyLasts = 5 * 60_000

export type CeremonyKind = 'register' | 'sign-in' | 'openid'

/** A public key that a keeper signs in with. */
export interface PasskeyOf {
  id: string
  keeperId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
}

/** A challenge is given out. */
export async function beginCeremony(
  client: PrismaClient,
  { challenge, kind, keeperId }: { challenge: string; kind: CeremonyKind; keeperId: string | null },
  now: Date,
): Promise<void> {
  await afterOthers(() => client.ceremony.create({ data: { challenge, kind, keeperId, at: now } }))
}

/** Takes a challenge back, with for whom and when it was given out; `undefined` where it never was for this, was answered already, or is older than five minutes. */
export async function endCeremony(
  client: PrismaClient,
  challenge: string,
  kind: CeremonyKind,
  now: Date,
): Promise<{ keeperId: string | null; at: Date } | undefined> {
  const ceremony = await client.ceremony.findUnique({ where: { challenge } })
  // Of two answers at once one takes the row away.
  const { count } = await afterOthers(() => client.ceremony.deleteMany({ where: { challenge } }))
  if (!ceremony || count !== 1 || ceremony.kind !== kind) return undefined
  return now.getTime() - ceremony.at.getTime() < ceremonyLasts
    ? { keeperId: ceremony.keeperId, at: ceremony.at }
    : undefined
}

/** A keeper has another passkey. With a `token` its invitation is used up by it: false where that worked no more. */
export const addPasskey = (
  client: PrismaClient,
  { transports, ...passkey }: PasskeyOf,
  { name, token }: { name: string; token?: string | undefined },
  now: Date,
): Promise<boolean> =>
  inHistory(client, async (transaction) => {
    if (token !== undefined && !(await takeInvitation(transaction, token, now))) return false
    await transaction.passkey.create({ data: { ...passkey, transports: transports.join(), name, since: now } })
    await addToLog(transaction, now, [
      { keeperId: passkey.keeperId, action: 'passkey', subject: `keeper/${passkey.keeperId}`, written: passkey.id },
    ])
    return true
  })

/** The passkey of this id, of a keeper who has not left. */
export async function findPasskey(client: PrismaClient, id: string): Promise<PasskeyOf | undefined> {
  const row = await client.passkey.findUnique({ where: { id } })
  const keeper = row && (await client.keeper.findUnique({ where: { id: row.keeperId } }))
  if (!row || !keeper || keeper.leftAt) return undefined
  const { keeperId, publicKey, counter, transports } = row
  return {
    id,
    keeperId,
    publicKey: new Uint8Array(publicKey),
    counter,
    transports: transports.split(',').filter(Boolean),
  }
}

/** The passkeys of a keeper, as they call them, the oldest first. */
export const listPasskeys = (
  client: PrismaClient,
  keeperId: string,
): Promise<{ id: string; name: string; since: Date }[]> =>
  client.passkey.findMany({
    where: { keeperId },
    orderBy: { since: 'asc' },
    select: { id: true, name: true, since: true },
  })

/** It was used now, and its device counted so far. */
export async function usedPasskey(client: PrismaClient, id: string, counter: number, now: Date): Promise<void> {
  await afterOthers(() => client.passkey.update({ where: { id }, data: { counter, usedAt: now } }))
}

/** Takes a passkey away, and every link for another that is not used yet; never the last way in of a keeper, who could then sign in no more. */
export const removePasskey = (
  client: PrismaClient,
  { id, keeperId, issuer }: { id: string; keeperId: string; issuer?: string | undefined },
  now: Date,
): Promise<'done' | 'unknown' | 'last'> =>
  inHistory(client, async (transaction) => {
    const ways = await listWaysIn(transaction, issuer, keeperId)
    if (!ways.some((one) => one.passkey === id)) return 'unknown'
    if (ways.length === 1) return 'last'
    await transaction.passkey.delete({ where: { id } })
    // Whoever had it may have made a link for another.
    await transaction.invitation.updateMany({ where: { keeperId, usedAt: null }, data: { usedAt: now } })
    await addToLog(transaction, now, [{ keeperId, action: 'passkey', subject: `keeper/${keeperId}`, written: null }])
    return 'done'
  })

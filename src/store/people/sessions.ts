import type { PrismaClient } from '../database/client'
import { afterOthers } from '../history/in-history'
import { hashOfToken } from './tokens'

const hour = 3_600_000
export const longestSession = 8 * hour
export const longestSilence = hour
/** More often nobody needs to know that a session is used. */
const seenEvery = 60_000

/** Who is signed in, and as what. */
export interface SignedIn {
  keeperId: string
  role: string
  organizationSlug: string | null
}

/** This keeper is signed in wherever the token is shown. */
export async function startSession(client: PrismaClient, keeperId: string, token: string, now: Date): Promise<void> {
  await afterOthers(() =>
    client.keeperSession.create({ data: { tokenHash: hashOfToken(token), keeperId, since: now, seenAt: now } }),
  )
}

/** Whose token this is, as the keeper is now; undefined where it is nobody's any more: eight hours after the sign-in, an hour after it was shown last, or once the keeper has left. */
export async function findSession(client: PrismaClient, token: string, now: Date): Promise<SignedIn | undefined> {
  const tokenHash = hashOfToken(token)
  const session = await client.keeperSession.findUnique({ where: { tokenHash } })
  if (!session) return undefined
  const [age, silence] = [now.getTime() - session.since.getTime(), now.getTime() - session.seenAt.getTime()]
  const keeper = await client.keeper.findUnique({ where: { id: session.keeperId } })
  if (!keeper || keeper.leftAt || age >= longestSession || silence >= longestSilence) {
    await afterOthers(() => client.keeperSession.deleteMany({ where: { tokenHash } }))
    return undefined
  }
  if (silence >= seenEvery)
    await afterOthers(() => client.keeperSession.updateMany({ where: { tokenHash }, data: { seenAt: now } }))
  return { keeperId: keeper.id, role: keeper.role, organizationSlug: keeper.organizationSlug }
}

/** Nobody is signed in by this token any more. */
export async function endSession(client: PrismaClient, token: string): Promise<void> {
  await afterOthers(() => client.keeperSession.deleteMany({ where: { tokenHash: hashOfToken(token) } }))
}

/** This keeper is signed in nowhere any more, but where `except` is shown. */
export async function endSessionsOf(client: PrismaClient, keeperId: string, except = ''): Promise<void> {
  await afterOthers(() =>
    client.keeperSession.deleteMany({ where: { keeperId, tokenHash: { not: hashOfToken(except) } } }),
  )
}

/** How many browsers this keeper is signed in with. */
export const countSessions = (client: PrismaClient, keeperId: string): Promise<number> =>
  client.keeperSession.count({ where: { keeperId } })

/** What nobody can use any more is gone: sessions, and ceremonies that were never ended. */
export async function dropExpired(client: PrismaClient, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  await afterOthers(() =>
    client.keeperSession.deleteMany({
      where: { OR: [{ since: { lte: before(longestSession) } }, { seenAt: { lte: before(longestSilence) } }] },
    }),
  )
  await afterOthers(() => client.ceremony.deleteMany({ where: { at: { lte: before(hour) } } }))
}

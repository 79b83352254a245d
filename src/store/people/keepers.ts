import type { Content } from '../../core/facts/facts'
import type { PrismaClient } from '../database/client'
import { afterOthers, inHistory, type Transaction } from '../history/in-history'
import { addToLog } from '../history/log'
import { beginHistoryIn, isKept } from '../history/revisions'
import { dropMailsTo, queueMail } from '../mails'
import { hashOfToken } from './tokens'
import { listWaysIn } from './ways-in'

export const invitationLasts = 72 * 3_600_000
export const leastAdministrators = 2

export type Role = 'member' | 'editor' | 'administrator'

/** Whom an invitation makes a keeper. */
export interface Invited {
  id: string
  role: Role
  /** Of a member: whose facts are theirs. */
  organizationSlug: string | null
  name: string
  /** Where the link goes by mail, and no more than that: it is not kept. */
  mail: string | null
}

/** A link for a new keeper; who opens it within 72 hours, once, is it. With an address it goes by mail, and then its word is made when it goes. `by` is an administrator, or `start` for the first. */
export const invite = (
  client: PrismaClient,
  { by, token, mail, ...keeper }: Invited & { by: string; token: string },
  now: Date,
): Promise<void> =>
  inHistory(client, async (transaction) => {
    await transaction.keeper.create({ data: { ...keeper, since: now } })
    await addInvitation(transaction, { keeperId: keeper.id, by, token, mail }, now)
  })

/** Who invites where nobody is signed in: whoever works on the machine itself. */
export const fromTheMachine = 'start'

/** A link for an administrator, from the machine itself. With the first one the database becomes the truth: what `contents` say are the first revisions. */
export const inviteAdministrator = (
  client: PrismaClient,
  contents: readonly Content[],
  { token, ...keeper }: { id: string; name: string; token: string },
  now: Date,
): Promise<void> =>
  inHistory(client, async (transaction) => {
    const data = { ...keeper, role: 'administrator' as const }
    if (await isKept(transaction)) await transaction.keeper.create({ data: { ...data, since: now } })
    else await beginHistoryIn(transaction, contents, { keeper: data, now })
    await addInvitation(transaction, { keeperId: keeper.id, by: fromTheMachine, token, mail: null }, now)
  })

/** Another link for somebody who is a keeper: where a passkey was lost, or the first link was not opened in time. */
export const inviteAgain = (
  client: PrismaClient,
  invited: { keeperId: string; by: string; token: string; mail?: string | null },
  now: Date,
): Promise<boolean> =>
  inHistory(client, async (transaction) => {
    const keeper = await transaction.keeper.findUnique({ where: { id: invited.keeperId } })
    if (!keeper || keeper.leftAt) return false
    await addInvitation(transaction, { mail: null, ...invited }, now)
    return true
  })

interface Link {
  keeperId: string
  by: string
  token: string
  mail: string | null
}

async function addInvitation(transaction: Transaction, { keeperId, by, token, mail }: Link, now: Date) {
  // An older link works no more, and goes nowhere any more.
  await dropMailsTo(transaction, keeperId, 'invitation')
  await transaction.invitation.updateMany({ where: { keeperId, usedAt: null }, data: { usedAt: now } })
  await transaction.invitation.create({ data: { tokenHash: hashOfToken(token), keeperId, invitedBy: by, at: now } })
  await addToLog(transaction, now, [
    { keeperId: by, action: 'invite', subject: `keeper/${keeperId}`, written: hashOfToken(token) },
  ])
  if (mail)
    await queueMail(
      transaction,
      { id: `invitation-${keeperId}`, kind: 'invitation', keeperId, address: mail, subject: keeperId },
      now,
    )
}

/** The link of this keeper has another word and 72 hours from now, for a mail that goes; the name that it goes to, or undefined where none waits to be opened any more, or that mail was taken back. So no link that opens anything is ever stored. */
export const renewLink = (
  client: PrismaClient,
  { keeperId, mail, token }: { keeperId: string; mail: string; token: string },
  now: Date,
): Promise<string | undefined> =>
  inHistory(client, async (transaction) => {
    if ((await transaction.mail.count({ where: { id: mail } })) === 0) return undefined
    const keeper = await transaction.keeper.findUnique({ where: { id: keeperId } })
    if (!keeper || keeper.leftAt) return undefined
    const { count } = await transaction.invitation.updateMany({
      where: { keeperId, usedAt: null },
      data: { tokenHash: hashOfToken(token), at: now },
    })
    return count === 1 ? (keeper.name ?? '') : undefined
  })

/** Where this keeper gets mail; null for nowhere. Not in the log, which would keep it. */
export async function setMail(client: PrismaClient, keeperId: string, mail: string | null): Promise<void> {
  await afterOthers(() => client.keeper.updateMany({ where: { id: keeperId, leftAt: null }, data: { mail } }))
}

/** Where this keeper gets mail; null where that is nowhere. */
export async function mailOf(client: PrismaClient | Transaction, keeperId: string): Promise<string | null> {
  const keeper = await client.keeper.findUnique({ where: { id: keeperId } })
  return keeper && !keeper.leftAt ? keeper.mail : null
}

/** Whom this link was for, while it works. */
export async function findInvited(client: PrismaClient, token: string, now: Date): Promise<string | undefined> {
  const invitation = await client.invitation.findUnique({ where: { tokenHash: hashOfToken(token) } })
  if (!invitation || invitation.usedAt || now.getTime() - invitation.at.getTime() >= invitationLasts) return undefined
  const keeper = await client.keeper.findUnique({ where: { id: invitation.keeperId } })
  return keeper && !keeper.leftAt ? keeper.id : undefined
}

/** The link works no more. False where it did not any longer: of two who open it at once one is the first. */
export async function takeInvitation(transaction: Transaction, token: string, now: Date): Promise<boolean> {
  const { count } = await transaction.invitation.updateMany({
    where: { tokenHash: hashOfToken(token), usedAt: null, at: { gt: new Date(now.getTime() - invitationLasts) } },
    data: { usedAt: now },
  })
  return count === 1
}

/** The link that this keeper had when something was `begun` works no more. False where it did not any longer: another one, made since, is not it. */
export async function takeInvitationOf(
  transaction: Transaction,
  { keeperId, begun }: { keeperId: string; begun: Date },
  now: Date,
): Promise<boolean> {
  const { count } = await transaction.invitation.updateMany({
    where: { keeperId, usedAt: null, at: { gt: new Date(now.getTime() - invitationLasts), lte: begun } },
    data: { usedAt: now },
  })
  return count === 1
}

/** Gives a keeper another role, from the next request on. Never fewer than two administrators are left who can sign in, with a passkey or at `issuer`. */
export const changeRole = (
  client: PrismaClient,
  {
    keeperId,
    role,
    organizationSlug,
    by,
    issuer,
  }: { keeperId: string; role: Role; organizationSlug: string | null; by: string; issuer?: string | undefined },
  now: Date,
): Promise<'done' | 'unknown' | 'last-administrators'> =>
  inHistory(client, async (transaction) => {
    const keeper = await transaction.keeper.findUnique({ where: { id: keeperId } })
    if (!keeper || keeper.leftAt) return 'unknown'
    if (
      keeper.role === 'administrator' &&
      role !== 'administrator' &&
      !(await enoughWithout(transaction, keeperId, issuer))
    )
      return 'last-administrators'
    await transaction.keeper.update({ where: { id: keeperId }, data: { role, organizationSlug } })
    await addToLog(transaction, now, [
      { keeperId: by, action: 'role', subject: `keeper/${keeperId}`, written: { role, organizationSlug } },
    ])
    return 'done'
  })

/** Somebody is a keeper no more: their sessions, passkeys, sign-in at the city and links work no more. The id stays in log and revisions, name and mail for 30 days. */
export const leave = (
  client: PrismaClient,
  { keeperId, by, issuer }: { keeperId: string; by: string; issuer?: string | undefined },
  now: Date,
): Promise<'done' | 'unknown' | 'last-administrators'> =>
  inHistory(client, async (transaction) => {
    const keeper = await transaction.keeper.findUnique({ where: { id: keeperId } })
    if (!keeper || keeper.leftAt) return 'unknown'
    if (keeper.role === 'administrator' && !(await enoughWithout(transaction, keeperId, issuer)))
      return 'last-administrators'
    await transaction.keeper.update({ where: { id: keeperId }, data: { leftAt: now } })
    await transaction.keeperSession.deleteMany({ where: { keeperId } })
    await transaction.passkey.deleteMany({ where: { keeperId } })
    await transaction.openIdLogin.deleteMany({ where: { keeperId } })
    await dropMailsTo(transaction, keeperId)
    await transaction.invitation.updateMany({ where: { keeperId, usedAt: null }, data: { usedAt: now } })
    await addToLog(transaction, now, [{ keeperId: by, action: 'leave', subject: `keeper/${keeperId}`, written: null }])
    return 'done'
  })

/** Somebody who keeps the directory. */
export interface Keeper {
  id: string
  role: string
  organizationSlug: string | null
  /** null 30 days after they left. */
  name: string | null
  mail: string | null
  leftAt: Date | null
  /** False of somebody who did not open their invitation yet. */
  canSignIn: boolean
}

/** Everybody who keeps the directory or did, by name, and whether they can sign in: with a passkey or at `issuer`. */
export async function listKeepers(client: PrismaClient, issuer?: string): Promise<Keeper[]> {
  const [keepers, able] = [await client.keeper.findMany(), await findAble(client, issuer)]
  return keepers
    .map(({ since: _, ...keeper }) => ({ ...keeper, canSignIn: able.has(keeper.id) }))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'nl'))
}

/** Name and mail address are kept so long after somebody left. */
export const daysKeptAfterLeaving = 30

/** Names and addresses of who left longer ago are gone. */
export async function eraseLeavers(client: PrismaClient, now: Date): Promise<void> {
  const bound = new Date(now.getTime() - daysKeptAfterLeaving * 24 * 3_600_000)
  await afterOthers(() =>
    client.keeper.updateMany({ where: { leftAt: { lte: bound } }, data: { name: null, mail: null } }),
  )
}

const findAble = async (client: PrismaClient | Transaction, issuer: string | undefined): Promise<Set<string>> =>
  new Set((await listWaysIn(client, issuer)).map(({ keeperId }) => keeperId))

/** True when two administrators are left who can sign in, or this one never could: only who has a way in counts. */
async function enoughWithout(transaction: Transaction, keeperId: string, issuer: string | undefined): Promise<boolean> {
  const able = await findAble(transaction, issuer)
  if (!able.has(keeperId)) return true
  const others = await transaction.keeper.findMany({
    where: { role: 'administrator', leftAt: null, id: { not: keeperId } },
  })
  return others.filter(({ id }) => able.has(id)).length >= leastAdministrators
}

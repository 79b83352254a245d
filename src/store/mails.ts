import { dirname, join } from 'node:path'
import { editionPath } from '../edition/edition-file'
import type { PrismaClient } from './database/client'
import { afterOthers, inHistory, type Transaction } from './history/in-history'

const minute = 60_000
const day = 24 * 60 * minute

/** The folder for mails where no server sends them: beside a database file, else in `data/`. */
export const mailFolder = (url: string): string => join(dirname(editionPath(url)), 'mail')

export type MailKind = 'invitation' | 'decision' | 'review' | 'reminder'

/** A mail that waits: what it tells, and to whom. */
export interface Mail {
  id: string
  kind: string
  keeperId: string | null
  address: string | null
  subject: string
  at: Date
  tries: number
}

interface Queued {
  id: string
  kind: MailKind
  keeperId: string | null
  address: string | null
  subject: string
}

/** A mail waits, from the same moment on as what it tells; the same one once. */
export async function queueMail(transaction: Transaction, mail: Queued, now: Date): Promise<void> {
  const fresh = { ...mail, at: now, dueAt: now, tries: 0, problem: null, givenUpAt: null }
  await transaction.mail.upsert({ where: { id: mail.id }, create: fresh, update: fresh })
}

/** Nothing waits for this keeper any more, or only nothing of this kind. */
export async function dropMailsTo(transaction: Transaction, keeperId: string, kind?: MailKind): Promise<void> {
  await transaction.mail.deleteMany({ where: { keeperId, ...(kind && { kind }) } })
}

/** Longer than a batch can take: what was taken and not heard of since was held by a process that is gone. */
const takenFor = 15 * minute
const longestPause = day
const givenUpAfter = 4 * day

/** The time until the next try: five minutes, then three times as long each time, at most a day. */
export const pauseAfter = (tries: number): number => Math.min(5 * minute * 3 ** (tries - 1), longestPause)

/** The mails that are due, at most `most`; nobody else is given them for a while. */
export async function takeMails(client: PrismaClient, most: number, now: Date): Promise<Mail[]> {
  const where = { givenUpAt: null, dueAt: { lte: now } }
  // Mostly there are none, and nobody is held up by looking.
  if ((await client.mail.count({ where, take: 1 })) === 0) return []
  return inHistory(client, async (transaction) => {
    const found = await transaction.mail.findMany({
      where,
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: most,
    })
    await transaction.mail.updateMany({
      where: { id: { in: found.map(({ id }) => id) } },
      data: { dueAt: new Date(now.getTime() + takenFor), tries: { increment: 1 } },
    })
    return found.map(({ id, kind, keeperId, address, subject, at, tries }) => ({
      id,
      kind,
      keeperId,
      address,
      subject,
      at,
      tries: tries + 1,
    }))
  })
}

/** Mails that were sent, or that nobody needs any more, are gone with their addresses. */
export async function dropMails(client: PrismaClient, ids: readonly string[]): Promise<void> {
  await afterOthers(() => client.mail.deleteMany({ where: { id: { in: [...ids] } } }))
}

/** A mail did not go: it is tried again after a pause that grows, and given up after four days, without its address. */
export async function failMail(
  client: PrismaClient,
  { id, tries, at }: Pick<Mail, 'id' | 'tries' | 'at'>,
  problem: string,
  now: Date,
): Promise<void> {
  const isOver = now.getTime() - at.getTime() >= givenUpAfter
  await afterOthers(() =>
    client.mail.updateMany({
      where: { id },
      data: {
        problem,
        dueAt: new Date(now.getTime() + pauseAfter(tries)),
        ...(isOver && { givenUpAt: now, address: null }),
      },
    }),
  )
}

/** The mails that were given up, the newest first. */
export const listGivenUp = (client: PrismaClient) =>
  client.mail.findMany({ where: { givenUpAt: { not: null } }, orderBy: [{ givenUpAt: 'desc' }, { id: 'asc' }] })

/** Somebody saw that this mail did not arrive. */
export async function dropGivenUp(client: PrismaClient, id: string): Promise<void> {
  await afterOthers(() => client.mail.deleteMany({ where: { id, givenUpAt: { not: null } } }))
}

/** How many wait to be sent, and what went wrong with them last. */
export async function countWaiting(client: PrismaClient): Promise<{ waiting: number; problems: string[] }> {
  const groups = await client.mail.groupBy({ by: ['problem'], where: { givenUpAt: null }, _count: { _all: true } })
  return {
    waiting: groups.reduce((sum, { _count }) => sum + _count._all, 0),
    problems: groups.flatMap(({ problem }) => problem ?? []).sort(),
  }
}

/** Thirty days after it was written a mail is gone, whatever became of it. */
export async function eraseMails(client: PrismaClient, now: Date): Promise<void> {
  await afterOthers(() => client.mail.deleteMany({ where: { at: { lte: new Date(now.getTime() - 30 * day) } } }))
}

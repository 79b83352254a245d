import { createHash } from 'node:crypto'
import { canonical } from '../../core/facts/canonical'
import type { Json } from '../../core/facts/facts'
import type { PrismaClient } from '../database/client'
import type { Transaction } from './in-history'

/** What a keeper may have done. */
export type Action =
  | 'begin'
  | 'invite'
  | 'role'
  | 'leave'
  | 'passkey'
  | 'city-sign-in'
  | 'propose'
  | 'approve'
  | 'refuse'
  | 'withdraw'
  | 'revise'
  | 'confirm'
  | 'hide'
  | 'look'
  | 'show'
  | 'handle'
  | 'call'
  | 'mail'

export interface Deed {
  keeperId: string
  action: Action
  /** What it was done to: `revision/<seq>`, `proposal/<id>`, `report/<id>`, `keeper/<id>`, `services/<slug>` or one part of it, `organizations/<slug>`, `mail/reviews`. */
  subject: string
  /** What was written with it; the log holds its hash. */
  written: Json
}

type Entry = Awaited<ReturnType<Transaction['logEntry']['findMany']>>[number]

/** The last row of the log, whose hash is its head; null until there is a keeper, because the log begins with the first. */
export const lastEntry = (client: Pick<PrismaClient, 'logEntry'>) =>
  client.logEntry.findFirst({ orderBy: { seq: 'desc' } })

/** The log has these deeds at its end, in this order. */
export async function addToLog(transaction: Transaction, now: Date, deeds: readonly Deed[]): Promise<void> {
  const last = await lastEntry(transaction)
  let [seq, previous] = [last?.seq ?? 0, last?.hash ?? '']
  for (const { written, ...deed } of deeds) {
    const entry = { ...deed, seq: ++seq, at: now, digest: digestOf(written), previous }
    previous = hashOfEntry(entry)
    await transaction.logEntry.create({ data: { ...entry, hash: previous } })
  }
}

/** SHA-256 of what was written, hexadecimal. */
export const digestOf = (written: Json): string => sha256(canonical(written))

/** SHA-256 of the hash before it and of all that the row says, hexadecimal. */
export const hashOfEntry = ({ previous, seq, at, keeperId, action, subject, digest }: Omit<Entry, 'hash'>): string =>
  sha256(previous + canonical({ seq, at: at.toISOString(), keeperId, action, subject, digest }))

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

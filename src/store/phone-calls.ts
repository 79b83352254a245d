import type { PrismaClient } from './database/client'
import { inHistory } from './history/in-history'
import { addToLog } from './history/log'

export const callResults = ['spoken', 'no-answer', 'wrong-number'] as const
export type CallResult = (typeof callResults)[number]

/** A call of the phone round. */
export interface PhoneCall {
  serviceSlug: string
  keeperId: string
  at: Date
  result: string
  note: string | null
  /** YYYY-MM-DD: when to call again; null when there is no need. */
  again: string | null
}

/** Somebody was called, or tried to be; the log tells by whom. */
export const addCall = (client: PrismaClient, call: PhoneCall & { id: string; result: CallResult }): Promise<void> =>
  inHistory(client, async (transaction) => {
    await transaction.phoneCall.create({ data: call })
    await addToLog(transaction, call.at, [
      { keeperId: call.keeperId, action: 'call', subject: `services/${call.serviceSlug}`, written: call.result },
    ])
  })

/** The last call to each service, by its slug. */
export async function lastCalls(client: PrismaClient): Promise<ReadonlyMap<string, PhoneCall>> {
  const calls = await client.phoneCall.findMany({ orderBy: { at: 'asc' } })
  return new Map(calls.map((call) => [call.serviceSlug, call]))
}

import type { PrismaClient } from './database/client'

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

/** Somebody was called, or tried to be. */
export async function addCall(
  client: PrismaClient,
  call: PhoneCall & { id: string; result: CallResult },
): Promise<void> {
  await client.phoneCall.create({ data: call })
}

/** The last call to each service, by its slug. */
export async function lastCalls(client: PrismaClient): Promise<ReadonlyMap<string, PhoneCall>> {
  const calls = await client.phoneCall.findMany({ orderBy: { at: 'asc' } })
  return new Map(calls.map((call) => [call.serviceSlug, call]))
}

import type { PrismaClient } from '../database/client'
import type { Transaction } from '../history/in-history'

/** What a keeper signs in with: a passkey, or who they are at the city's own sign-in. */
interface WayIn {
  keeperId: string
  passkey?: string
  subject?: string
}

/** The ways in that work, of this keeper or of all: passkeys, and who somebody is at `issuer`. A subject of an issuer that nobody is asked at any more is none. */
export async function listWaysIn(
  client: PrismaClient | Transaction,
  issuer: string | undefined,
  keeperId?: string,
): Promise<WayIn[]> {
  const of = keeperId === undefined ? {} : { keeperId }
  const passkeys = await client.passkey.findMany({ where: of, select: { id: true, keeperId: true } })
  const logins = issuer === undefined ? [] : await client.openIdLogin.findMany({ where: { ...of, issuer } })
  return [
    ...passkeys.map(({ id, keeperId }) => ({ keeperId, passkey: id })),
    ...logins.map(({ subject, keeperId }) => ({ keeperId, subject })),
  ]
}

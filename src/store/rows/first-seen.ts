import { createHash } from 'node:crypto'
import { canonical } from '../../core/facts/canonical'
import type { Json } from '../../core/facts/facts'
import type { Edition } from '../../edition/edition'
import type { PrismaClient } from '../database/client'

type Told = Pick<Edition, 'services' | 'retired' | 'organizations'>
type FirstSeenRow = Awaited<ReturnType<PrismaClient['firstSeen']['findMany']>>[number]

/** Since when each service and organization says what it says now, by these rows. What was changed beside the program is not among them: nobody knows when. */
export function toFirstSeen(told: Told, rows: readonly FirstSeenRow[]): Edition['firstSeen'] {
  const known = new Map(rows.map((row) => [row.subject, row]))
  return Object.fromEntries(
    hashes(told).flatMap(([subject, hash]) => {
      const row = known.get(subject)
      return row?.hash === hash ? [[subject, row.at.toISOString()] as const] : []
    }),
  )
}

/** Since when each says what it says, kept: what is new or says something else than it did was first seen now, all else keeps its moment, and what is gone is forgotten. */
export async function keepFirstSeen(
  client: Pick<PrismaClient, 'firstSeen'>,
  told: Told,
  now: Date,
): Promise<Edition['firstSeen']> {
  const known = toFirstSeen(told, await client.firstSeen.findMany())
  await client.firstSeen.deleteMany({ where: { subject: { notIn: Object.keys(known) } } })
  const data = hashes(told)
    .filter(([subject]) => !(subject in known))
    .map(([subject, hash]) => ({ subject, hash, at: now }))
  await client.firstSeen.createMany({ data })
  return { ...known, ...Object.fromEntries(data.map(({ subject }) => [subject, now.toISOString()])) }
}

/** What each of them says, in short. Words to search by are shown nowhere: another one is no change. */
function hashes({ services, retired, organizations }: Told): [subject: string, hash: string][] {
  return [
    ...services.map(
      ({ searchWords: _, ...service }) => [`services/${service.slug}`, hashOf(service)] as [string, string],
    ),
    ...retired.map((one) => [`services/${one.slug}`, hashOf(one)] as [string, string]),
    ...organizations.map((one) => [`organizations/${one.slug}`, hashOf(one)] as [string, string]),
  ]
}

const hashOf = (said: object) =>
  createHash('sha256')
    .update(canonical(said as unknown as Json))
    .digest('hex')

import { withoutHidden } from '../core/facts/hidden'
import { addressesIn, type Standing } from '../core/links/addresses-in'
import { findings } from '../core/links/findings'
import { afterLook, type LinkCheck } from '../core/links/link-check'
import type { Found } from '../core/links/walk'
import type { PrismaClient } from './database/client'
import { hiddenFacts } from './history/hidden-facts'
import { afterOthers } from './history/in-history'
import { latestRevisions } from './history/revisions'
import { oneOf } from './rows/one-of'

/** Every web address that the public is shown, with everywhere it stands. */
export async function listAddresses(client: PrismaClient): Promise<Map<string, Standing[]>> {
  const contents = [...(await latestRevisions(client)).values()].map(({ content }) => content)
  return addressesIn(withoutHidden(contents, await hiddenFacts(client)))
}

/** What is known of each address that was looked at. */
export async function listLinkChecks(client: PrismaClient): Promise<Map<string, LinkCheck>> {
  const rows = await client.linkCheck.findMany({ orderBy: { address: 'asc' } })
  return new Map(rows.map((row) => [row.address, toLinkCheck(row)]))
}

/** What was found at an address is known from here on, beside since when it fails. */
export const keepFound = (client: PrismaClient, address: string, found: Found, now: Date): Promise<LinkCheck> =>
  afterOthers(async () => {
    const row = await client.linkCheck.findUnique({ where: { address } })
    const known = afterLook(row ? toLinkCheck(row) : undefined, address, found, now)
    await client.linkCheck.upsert({ where: { address }, create: known, update: known })
    return known
  })

/** Of addresses that are said nowhere any more nothing is known. */
export async function dropLinkChecks(client: PrismaClient, said: ReadonlySet<string>): Promise<void> {
  const known = await client.linkCheck.findMany({ select: { address: true } })
  const gone = known.flatMap(({ address }) => (said.has(address) ? [] : address))
  if (gone.length > 0) await afterOthers(() => client.linkCheck.deleteMany({ where: { address: { in: gone } } }))
}

const toLinkCheck = (row: Omit<LinkCheck, 'finding'> & { finding: string }): LinkCheck => ({
  ...row,
  finding: oneOf(findings, row.finding),
})

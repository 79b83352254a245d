import type { Standing } from '@/core/links/addresses-in'
import { isDead, type LinkCheck } from '@/core/links/link-check'
import { listAddresses, listLinkChecks } from '../../store/links'
import type { Asked } from '../asked'

/** A web address that the public is shown: where it stands, and what is known of it; undefined before the first look. */
export interface LinkAt {
  address: string
  standings: readonly Standing[]
  known: LinkCheck | undefined
}

/** Every web address that the public is shown. */
export async function knownLinks({ store }: Pick<Asked, 'store'>): Promise<LinkAt[]> {
  const [said, checks] = [await listAddresses(store), await listLinkChecks(store)]
  return [...said].map(([address, standings]) => ({ address, standings, known: checks.get(address) }))
}

/** How many of them somebody has to look at; none where links are not looked at. */
export async function countDead(asked: Pick<Asked, 'store' | 'lookNow'>): Promise<number> {
  if (!asked.lookNow) return 0
  return (await knownLinks(asked)).filter(({ known }) => known && isDead(known)).length
}

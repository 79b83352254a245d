import { contentOf, factsOf } from '@/core/facts/facts'
import { withAddress } from '@/core/links/addresses-in'
import { canTakeOver } from '@/core/links/link-check'
import { propose } from '../../store/history/proposals'
import { keepFound } from '../../store/links'
import { type Asked, NotForYou } from '../asked'
import { contentNow } from '../contents'
import { refusedAs } from '../pages/parts'
import { knownLinks } from './known-links'

/** More often nobody needs to look at the same page. */
const notAgainWithin = 60_000

type Mended = { to: string } | ReturnType<typeof refusedAs>

/** Somebody wants to know at once, for example because they just rang the webmaster: one at a time, and each address once a minute. */
export async function lookAtOne(asked: Asked, form: URLSearchParams): Promise<Mended> {
  const { store, moment, lookNow } = asked
  const link = await linkIn(asked, form)
  if (!link || !lookNow) return refusedAs({ refused: 'unknown' })
  const { address, known } = link
  if (known && moment().now.getTime() - known.lookedAt.getTime() < notAgainWithin)
    return refusedAs({ refused: 'just-looked' })
  const found = await lookNow(address)
  if (!found) return refusedAs({ refused: 'others-look' })
  await keepFound(store, address, found, moment().now)
  return { to: `/beheer/links?gekeken=${encodeURIComponent(address)}` }
}

/** The address that a site says it has from now on is proposed as the website of this organization and its services. Somebody else decides. */
export async function takeOver(asked: Asked, form: URLSearchParams): Promise<Mended> {
  const { store, me, moment } = asked
  const link = await linkIn(asked, form)
  const organization = form.get('organization')
  if (!link?.known || !canTakeOver(link.known) || !link.known.leadsTo) return refusedAs({ refused: 'unknown' })
  if (!link.standings.some((one) => one.organization === organization)) throw new NotForYou(404)
  const { content, seq: base } = await contentNow(asked, organization ?? undefined)
  const moved = withAddress(content, link.address, link.known.leadsTo)
  const why = `Website verhuisd naar ${link.known.leadsTo}`.slice(0, 300)
  const made = await propose(store, { content: contentOf(factsOf(moved)), base, why, by: me.id }, moment())
  return 'proposal' in made ? { to: `/beheer/voorstel/${made.proposal}?gedaan=voorgesteld` } : refusedAs(made)
}

const linkIn = async (asked: Asked, form: URLSearchParams) =>
  (await knownLinks(asked)).find(({ address }) => address === form.get('address'))

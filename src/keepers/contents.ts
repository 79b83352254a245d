import type { Content } from '@/core/facts/facts'
import { latestRevisions, type Revision } from '../store/history/revisions'
import { type Asked, NotForYou } from './asked'

/** What an organization says now. Throws where there is none of that slug. */
export async function contentNow({ store }: Pick<Asked, 'store'>, slug: string | undefined): Promise<Revision> {
  const found = (await latestRevisions(store)).get(slug ?? '')
  if (!found) throw new NotForYou(404)
  return found
}

/** The service of this slug. Throws where there is none. */
export function serviceIn(content: Content, slug: string | undefined): Content['services'][number] {
  const found = content.services.find((one) => one.slug === slug)
  if (!found) throw new NotForYou(404)
  return found
}

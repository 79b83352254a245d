import { countShown } from '@/core/routing/phone-round'
import { readRows } from '../store/rows/queries'
import type { Asked } from './asked'

const lasts = 6 * 3_600_000

let kept: { at: number; shown: ReadonlyMap<string, number> } | undefined

/** In how many of all plans of one topic each service stands. It takes two seconds to count, and changes little: so it is counted again after six hours. */
export async function shownInPlans({ store }: Pick<Asked, 'store'>, now: Date): Promise<ReadonlyMap<string, number>> {
  if (kept && now.getTime() - kept.at <= lasts) return kept.shown
  const { edition } = await readRows(store)
  kept = { at: now.getTime(), shown: countShown(edition.services, now) }
  return kept.shown
}

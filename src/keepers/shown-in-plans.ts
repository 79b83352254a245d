import { countShown } from '@/core/routing/phone-round'
import type { Service } from '@/core/service'

const lasts = 6 * 3_600_000

let kept: { at: number; shown: ReadonlyMap<string, number> } | undefined

/** In how many of all plans of one topic each service stands. It takes two seconds to count, and changes little: so it is counted again after six hours. */
export function shownInPlans(services: () => readonly Service[], now: Date): ReadonlyMap<string, number> {
  if (!kept || now.getTime() - kept.at > lasts) kept = { at: now.getTime(), shown: countShown(services(), now) }
  return kept.shown
}

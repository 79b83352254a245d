import type { Topic } from '../taxonomy'
import type { Suggestion } from './suggestion'

export const mostServices = 4

/** The first four, chosen so that each topic that something is about stands among them where four are enough, and the rest; both keep their order. The first `kept` stay whatever they are about. */
export function splitAtFour(found: readonly Suggestion[], topics: readonly Topic[], kept = 1) {
  if (found.length <= mostServices) return { services: found, more: [] }
  const chosen = new Set<Suggestion>(found.slice(0, kept))
  const covered = new Set([...chosen].flatMap(({ service }) => service.topics))
  for (const topic of topics) {
    if (covered.has(topic) || chosen.size === mostServices) continue
    const best = found.find(({ service }) => service.topics.includes(topic))
    if (!best) continue
    chosen.add(best)
    for (const about of best.service.topics) covered.add(about)
  }
  for (const one of found) if (chosen.size < mostServices) chosen.add(one)
  return { services: found.filter((one) => chosen.has(one)), more: found.filter((one) => !chosen.has(one)) }
}

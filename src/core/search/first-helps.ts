import { isAdvice } from '../routing/first-cards'
import type { Service } from '../service'
import { situations } from '../situations/find-situations'
import { firstHelp } from '../situations/first-help'
import type { Situation } from '../situations/situation'
import { finish } from './in-steps'

/** Who asks, as far as words tell it: a parent or somebody else around a child, a young person, or a child under twelve. */
export const askers = ['parent', 'youth', 'child'] as const
export type Asker = (typeof askers)[number]

/** The slugs of who helps first in each situation, best first, by who asks; none where a situation is not theirs, or where for a child they are those of a young person. */
export type FirstHelps = Readonly<Record<string, Readonly<Partial<Record<Asker, readonly string[]>>>>>

/** The same as on the page of each situation: a search sends to nobody else. */
export const firstHelpsOf = (services: readonly Service[], now: Date): FirstHelps =>
  finish(findFirstHelps(services, now))

/** The same, a situation at a time. */
export function* findFirstHelps(services: readonly Service[], now: Date): Generator<void, FirstHelps> {
  const found: [string, FirstHelps[string]][] = []
  for (const situation of situations) {
    found.push([situation.id, firstHelpsIn(situation, services, now)])
    yield
  }
  return Object.fromEntries(found)
}

function firstHelpsIn(situation: Situation, services: readonly Service[], now: Date): FirstHelps[string] {
  const slugs = (asker: Asker) =>
    firstHelp(
      situation,
      asker === 'parent' ? 'parent' : 'youth',
      services,
      now,
      asker === 'child' ? '4-11' : undefined,
    ).flatMap((card) => (isAdvice(card) ? [] : [card.service.slug]))
  const isOwn = (asker: Asker, found: readonly string[]) =>
    found.length > 0 && (asker !== 'child' || found.join() !== slugs('youth').join())
  const byAsker = askers.map((asker) => [asker, slugs(asker)] as const).filter(([asker, found]) => isOwn(asker, found))
  return Object.fromEntries(byAsker)
}

import { isSame } from './canonical'
import { type Facts, type Json, serviceOf } from './facts'

/** A fact that differs between two states; undefined where it is not said. */
export interface Change {
  fact: string
  before: Json | undefined
  after: Json | undefined
}

/** A fact that was changed in two ways since. `fact` is `services/<slug>` where one took a service away that the other changed. */
export interface Conflict {
  fact: string
  base: Json | undefined
  current: Json | undefined
  proposed: Json | undefined
}

/** What has to be changed in one state to come to the other, in the order of the facts. */
export function changesBetween(before: Facts, after: Facts): Change[] {
  return namesIn(before, after).flatMap((fact) => {
    const change = { fact, before: before.get(fact), after: after.get(fact) }
    return isSame(change.before, change.after) ? [] : [change]
  })
}

/**
 * What was proposed on `base`, taken over into what counts now. Facts that only one of both changed are as that one says; what both changed in the same way
 * is so; all else is a conflict, and stays as it is now.
 */
export function merge(base: Facts, current: Facts, proposed: Facts): { facts: Facts; conflicts: Conflict[] } {
  const [ours, theirs] = [changesBetween(base, proposed), changesBetween(base, current)]
  const whole = servicesAtOdds(base, [ours, proposed], [theirs, current])
  const conflicts: Conflict[] = whole.map((slug) => ({
    fact: `services/${slug}`,
    base: true,
    current: hasService(current, slug) || undefined,
    proposed: hasService(proposed, slug) || undefined,
  }))
  const changedSince = new Set(theirs.map(({ fact }) => fact))
  const facts = new Map(current)
  for (const { fact, before, after } of ours) {
    if (whole.includes(serviceOf(fact) ?? '')) continue
    const now = current.get(fact)
    if (changedSince.has(fact) && !isSame(now, after))
      conflicts.push({ fact, base: before, current: now, proposed: after })
    else if (after === undefined) facts.delete(fact)
    else facts.set(fact, after)
  }
  return { facts, conflicts }
}

type Side = readonly [changes: readonly Change[], facts: Facts]

/** The services that one took away and the other changed: half of one is none. */
function servicesAtOdds(base: Facts, one: Side, other: Side): string[] {
  const takenAway = ([changes, facts]: Side) =>
    slugsIn(changes).filter((slug) => hasService(base, slug) && !hasService(facts, slug))
  const changed = ([changes, facts]: Side) => slugsIn(changes).filter((slug) => hasService(facts, slug))
  const both = (away: readonly string[], kept: readonly string[]) => away.filter((slug) => kept.includes(slug))
  return [...both(takenAway(one), changed(other)), ...both(takenAway(other), changed(one))]
}

const slugsIn = (changes: readonly Change[]): string[] => [
  ...new Set(changes.flatMap(({ fact }) => serviceOf(fact) ?? [])),
]

const hasService = (facts: Facts, slug: string): boolean =>
  [...facts.keys()].some((fact) => fact.startsWith(`services/${slug}/`))

const namesIn = (...all: readonly Facts[]): string[] => [...new Set(all.flatMap((facts) => [...facts.keys()]))]

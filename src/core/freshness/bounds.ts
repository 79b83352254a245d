import type { FactName, Service } from '../service'
import type { Kind, Layer } from '../taxonomy'

/** Every kind of fact that has an age of its own. */
export type Fact = FactName | 'phone' | 'hours' | 'location'

/** So many months after it was known a fact is stale: hours change often, a building stays. A choice of ours, November 2026. */
export const monthsUntilStale: Readonly<Record<Fact, number>> = {
  hours: 6,
  phone: 12,
  ages: 12,
  access: 12,
  fees: 12,
  areas: 24,
  existence: 24,
  website: 24,
  location: 24,
}

/** After so many months without a sign that it is still there, an optional offer steps back. Longer than its existence is fresh: half of what we know is older than that. */
export const monthsUntilStepsBack = 36

/** A fact is due for review when so much of its time has passed. */
export const dueShare = 0.8

/** Help that stays reachable however old what we know of it is: whoever is in danger, needs somebody to talk to now, or knows no other door. */
export const layersThatStay: readonly Layer[] = ['safety', 'line']
export const kindsThatStay: readonly Kind[] = ['municipality']

/** The hours of that help count this long: somebody looks after them, and a wrong "unknown" costs more there. */
export const monthsOfHoursThatStay = 24

type Help = Pick<Service, 'layer' | 'kinds'>

/** True of numbers of help for danger, of lines and of the door for everything: they keep their button, and say since when they are known. */
export const staysReachable = ({ layer, kinds }: Help): boolean =>
  layersThatStay.includes(layer) || kinds.some((kind) => kindsThatStay.includes(kind))

/** How many months a fact of this help counts. */
export const monthsOf = (fact: Fact, help: Help): number =>
  fact === 'hours' && staysReachable(help) ? monthsOfHoursThatStay : monthsUntilStale[fact]

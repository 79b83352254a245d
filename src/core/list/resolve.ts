import type { Retired, Service } from '../service'
import type { List, Picked } from './list'

/** A pick with what the directory knows of it. */
export interface Known {
  pick: Picked
  service: Service
}

/** A pick whose service has closed: its name, and what took its place. */
export interface Closed {
  pick: Picked
  name: string
  instead: Service | null
}

export interface Resolved {
  /** In the order of the list. A service that was renamed is found by its old slug. */
  found: readonly Known[]
  closed: readonly Closed[]
  /** How many the directory does not know. */
  unknown: number
}

/** What the directory knows of a list now. */
export function resolveList({ picks }: List, services: readonly Service[], retired: readonly Retired[]): Resolved {
  const bySlug = new Map(services.map((service) => [service.slug, service]))
  const old = new Map(retired.map((one) => [one.slug, one]))
  const found: Known[] = []
  const closed: Closed[] = []
  let unknown = 0
  for (const pick of picks) {
    const gone = old.get(pick.slug)
    const service = bySlug.get(gone && !gone.closed ? (gone.now ?? '') : pick.slug)
    if (service) found.push({ pick, service })
    else if (gone) closed.push({ pick, name: gone.name, instead: bySlug.get(gone.now ?? '') ?? null })
    else unknown++
  }
  return { found, closed, unknown }
}

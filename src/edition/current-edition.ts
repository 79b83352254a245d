import type { Done } from '../core/report/done'
import type { Edition } from './edition'

/** The edition that this process answers from, and how the store behind it is. */
export interface Current {
  edition: Edition
  /** The hash of the edition. */
  hash: string
  /** The hash of the last row of the keepers' log; undefined while the partner files rule. */
  head?: string | undefined
  /** What was done with what readers told; undefined while nobody told anything. */
  done?: Done | undefined
  /** Why the store cannot be followed now; undefined while all is well. */
  degraded: string | undefined
}

/** Server and pages are two programs in one process: what they share has a name of its own. */
const place = Symbol.for('dichtbij.edition')
const shared = globalThis as { [place]?: Current }

/** From here on, all that is asked is answered from this edition. Swapped in one step. */
export function setCurrent(current: Current): void {
  shared[place] = current
}

/** The edition that serves now. Throws while there never was one. */
export function currentEdition(): Edition {
  const current = shared[place]
  if (!current) throw new Error('There is no edition of the directory yet.')
  return current.edition
}

/** What serves now and how it is; undefined while there never was an edition. */
export const current = (): Current | undefined => shared[place]

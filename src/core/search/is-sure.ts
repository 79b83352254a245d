import type { Want } from './wants'

/** From so much on, on average over all that is asked, what is found is no lucky match; beside a situation that fits less is enough. */
const enough = { alone: 0.4, besideSituation: 0.25 }

/** A word that we do not know at all counts as more: 'parkeervergunning' is what was asked, and not the centre that it names. */
const countOfUnknown = 1.5

/** What else is known of a question: the place it names, and a situation that fits. */
interface Known {
  hasPlace: boolean
  hasSituation: boolean
}

/** True where enough of what is asked is known to trust what is found; a place is known for sure. */
export function isSure(wants: readonly Pick<Want, 'sure'>[], { hasPlace, hasSituation }: Known): boolean {
  if (wants.length === 0) return true
  const known = wants.reduce((total, want) => total + want.sure, Number(hasPlace))
  const counted = wants.reduce((total, { sure }) => total + (sure === 0 ? countOfUnknown : 1), Number(hasPlace))
  return known / counted >= (hasSituation ? enough.besideSituation : enough.alone)
}

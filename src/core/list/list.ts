import type { WijkSlug } from '../place/wijken'

/** Why a service is on a list, as whoever gives it chose it; each has a letter of its own in an old link, and its place here in a code, for ever. */
export const reasons = { 'call-first': 'b', 'walk-in': 'l', referral: 'v', child: 'k', self: 'z' } as const
export type WhyPicked = keyof typeof reasons
export const reasonIds = Object.keys(reasons) as WhyPicked[]

/** A service on a list. */
export interface Picked {
  slug: string
  reason: WhyPicked | null
}

/** What somebody picked for somebody else, in order. It says nothing of who that is. */
export interface List {
  picks: readonly Picked[]
  wijk: WijkSlug | null
}

export const mostPicks = 20
export const emptyList: List = { picks: [], wijk: null }

/** The list with these services at its end, as far as there is room; what is there already stays where it is. */
export const addAll = (list: List, added: readonly Picked[]): List => ({
  ...list,
  picks: [...list.picks, ...added.filter(({ slug }) => !list.picks.some((pick) => pick.slug === slug))].slice(
    0,
    mostPicks,
  ),
})

export const removeAll = (list: List, slugs: readonly string[]): List => ({
  ...list,
  picks: list.picks.filter(({ slug }) => !slugs.includes(slug)),
})

/** The list that begins with these services, in this order; all others follow as they were. */
export const beginWith = (list: List, slugs: readonly string[]): List => {
  const first = slugs.flatMap((slug) => list.picks.find((pick) => pick.slug === slug) ?? [])
  return { ...list, picks: [...new Set([...first, ...list.picks])] }
}

/** The list with this service one place nearer to the beginning; the first one stays. */
export function moveUp(list: List, slug: string): List {
  const at = list.picks.findIndex((pick) => pick.slug === slug)
  const pick = list.picks[at]
  const before = list.picks[at - 1]
  if (!pick || !before) return list
  return { ...list, picks: list.picks.toSpliced(at - 1, 2, pick, before) }
}

export const withReason = (list: List, slug: string, reason: WhyPicked | null): List => ({
  ...list,
  picks: list.picks.map((pick) => (pick.slug === slug ? { slug, reason } : pick)),
})

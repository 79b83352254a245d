import { isWijk, type WijkSlug } from '../place/wijken'

/** Why a service is on a list, as whoever gives it chose it; each has a letter of its own in the link, for ever. */
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
/** What is longer is no list of ours. */
const longestLink = 2000
const longestPart = 60

/** What a link says, and how many parts of it could not be read or were too many. Not which: anybody may have written them, and they must not stand on our page. */
export interface ReadList {
  list: List
  unread: number
  tooMany: number
}

export const emptyList: List = { picks: [], wijk: null }

/**
 * The list in a link: `s=buurtteam-zuilen.b,leergeld-utrecht&w=noordwest`. Whatever stands there leads to a list. A service stands in it once.
 */
export function readList(query: string): ReadList {
  const fields = new URLSearchParams(query.slice(0, longestLink))
  const parts = fields
    .getAll('s')
    .join(',')
    .split(',')
    .filter((part) => part !== '')
  const wijk = fields.get('w') ?? ''
  const picks = parts.flatMap((part) => readPick(part) ?? [])
  const once = picks.filter(({ slug }, index) => picks.findIndex((pick) => pick.slug === slug) === index)
  return {
    list: { picks: once.slice(0, mostPicks), wijk: isWijk(wijk) ? wijk : null },
    unread: parts.length - picks.length + Number(wijk !== '' && !isWijk(wijk)),
    tooMany: Math.max(0, once.length - mostPicks),
  }
}

function readPick(part: string): Picked | undefined {
  const [, slug, letter] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]))?$/.exec(part) ?? []
  const reason = reasonIds.find((id) => reasons[id] === letter)
  if (!slug || slug.length > longestPart || (letter && !reason)) return undefined
  return { slug, reason: reason ?? null }
}

/** The fields of a link: what each says of the list, empty where it says nothing. */
export const listFields = ({ picks, wijk }: List): { s: string; w: string } => ({
  s: picks.map(({ slug, reason }) => (reason ? `${slug}.${reasons[reason]}` : slug)).join(','),
  w: wijk ?? '',
})

/** The link of a list, without the page: the same for the same list, in every language. */
export const queryOf = (list: List): string =>
  Object.entries(listFields(list))
    .flatMap(([name, value]) => (value ? `${name}=${value}` : []))
    .join('&')

/** What follows the page in the address of a list. */
export const searchOf = (list: List): string => {
  const query = queryOf(list)
  return query && `?${query}`
}

/** The list with this service at its end; a service that is there already stays where it is. */
export const add = (list: List, slug: string): List =>
  list.picks.some((pick) => pick.slug === slug) || list.picks.length >= mostPicks
    ? list
    : { ...list, picks: [...list.picks, { slug, reason: null }] }

export const remove = (list: List, slug: string): List => ({
  ...list,
  picks: list.picks.filter((pick) => pick.slug !== slug),
})

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

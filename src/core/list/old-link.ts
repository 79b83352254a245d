import { isWijk } from '../place/wijken'
import { type List, mostPicks, type Picked, reasonIds, reasons } from './list'

/** What is longer is no list of ours. */
const longestLink = 2000
const longestPart = 60

/** What an old link says, and how many parts of it could not be read or were too many. Not which: anybody may have written them, and they must not stand on our page. */
export interface OldLink {
  list: List
  unread: number
  tooMany: number
}

/**
 * The list in a link as it was before codes: `s=buurtteam-zuilen.b,leergeld-utrecht&w=noordwest`. Whatever stands there leads to a list. A service stands in it once.
 */
export function readOldLink(query: string): OldLink {
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

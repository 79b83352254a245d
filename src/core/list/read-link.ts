import { isWijk } from '../place/wijken'
import type { Retired, Service } from '../service'
import { readCode } from './code'
import { emptyList, type List } from './list'
import { readOldLink } from './old-link'
import { type Closed, type Known, resolveList } from './resolve'

/** What a link said that is not on the list: how many parts nobody can read or knows, how many were too many, what has closed, and a code that says nothing at all. */
export interface ListProblems {
  unknown: number
  tooMany: number
  closed: readonly Closed[]
  code: 'newer' | 'unreadable' | null
}

/** True where anything has to be told of a link. */
export const hasProblems = ({ unknown, tooMany, closed, code }: ListProblems): boolean =>
  unknown + tooMany + closed.length > 0 || code !== null

export interface ReadLink extends ListProblems {
  /** Only of services that there are, under the slugs that they have now. */
  list: List
  found: readonly Known[]
}

export interface Directory {
  services: readonly Service[]
  retired: readonly Retired[]
}

/** The list behind a code, or behind a link from before there were codes (`s`, `w`), as the directory knows it now. Whatever they say leads to a list. */
export function readLink(code: string | null, query: URLSearchParams, { services, retired }: Directory): ReadLink {
  const slugs = [...services, ...retired].map(({ slug }) => slug)
  const read = code ? readCode(code, slugs) : undefined
  if (typeof read === 'string') return { ...nothing, code: read }
  const old = read ? undefined : readOldLink(query.toString())
  const { list, unread } = read ? { list: read.list, unread: read.unknown } : (old ?? { list: emptyList, unread: 0 })
  const { found, closed, unknown } = resolveList(list, services, retired)
  const picks = found.map(({ pick, service }) => ({ ...pick, slug: service.slug }))
  const once = picks.filter(({ slug }, index) => picks.findIndex((pick) => pick.slug === slug) === index)
  return {
    list: { picks: once, wijk: list.wijk },
    found: once.flatMap((pick) => found.find(({ service }) => service.slug === pick.slug) ?? []),
    unknown: unknown + unread,
    tooMany: old?.tooMany ?? 0,
    closed,
    code: null,
  }
}

const nothing = { list: emptyList, found: [], unknown: 0, tooMany: 0, closed: [], code: null } satisfies ReadLink

/** The wijk that a field names; undefined where it names none, null where it was emptied. */
export const readWijk = (field: string | null) => (field === null ? undefined : isWijk(field) ? field : null)

import type { WijkSlug } from '../place/wijken'
import { isAdvice } from '../routing/first-cards'
import type { Service } from '../service'
import { situations } from '../situations/find-situations'
import { firstHelp } from '../situations/first-help'
import { addressWordOf } from '../situations/situation'
import { layers, type Topic, topics } from '../taxonomy'
import { codeOf } from './code'
import { addAll, beginWith, type List, moveUp, type Picked, reasonIds, removeAll, withReason } from './list'
import { type Directory, type ReadLink, readLink, readWijk } from './read-link'
import { listAddable, pickOf, readyListFor } from './ready'

/** Where one picks for somebody else: what is on it, what is offered beside it, and how one looked around. All of it stands in the address, and nowhere else. */
export interface Worksheet {
  list: List
  /** What a plan offers besides what it begins with. */
  offered: List
  /** The code of the list before the last change: the way back. */
  before: string | null
  topic: Topic | null
  /** The id of a situation. */
  situation: string | null
  /** The language of those for whom it is; null for that of the page. */
  language: string | null
}

/** The worksheet in an address: `c` what is on it, `o` what is offered, `v` what was before, `t`, `g` and `w` how one looks around, `l` a language. Links from before (`s`) lead to it as well. */
export function readWorksheet(
  query: URLSearchParams,
  directory: Directory,
): {
  sheet: Worksheet
  link: ReadLink
} {
  const link = readLink(query.get('c'), query, directory)
  const wijk = readWijk(query.get('w'))
  const { list: offered } = readLink(query.get('o') ?? '', new URLSearchParams(), directory)
  const before = query.get('v')
  const sheet = {
    list: withWijk(link.list, wijk),
    offered,
    before: before && /^[0-9a-z]{5,120}$/.test(before) ? before : null,
    topic: topics.find((one) => one === query.get('t')) ?? null,
    situation: situations.find((one) => addressWordOf(one) === query.get('g'))?.id ?? null,
    language: /^[a-z]{2,3}$/.exec(query.get('l') ?? '')?.[0] ?? null,
  }
  return { sheet, link }
}

const withWijk = (list: List, wijk: WijkSlug | null | undefined): List =>
  wijk === undefined ? list : { ...list, wijk }

/** What follows the question mark in the address of a worksheet: the same for the same one. */
export function queryOfWorksheet({ list, offered, before, topic, situation, language }: Worksheet): string {
  const chosen = situations.find(({ id }) => id === situation)
  const fields = {
    c: codeOf(list),
    o: offered.picks.length > 0 ? codeOf(offered) : null,
    v: before,
    t: topic,
    // Of a danger it tells nothing.
    g: chosen ? addressWordOf(chosen) : null,
    l: language,
  }
  return Object.entries(fields)
    .flatMap(([name, value]) => (value ? `${name}=${value}` : []))
    .join('&')
}

/** The worksheet after what was posted: `do` says which button was pressed. Reasons and what was ticked to be put on are kept with every button. What changed can be taken back. */
export function changeWorksheet(sheet: Worksheet, posted: URLSearchParams, directory: Directory): Worksheet {
  const [deed = '', slug = ''] = (posted.get('do') ?? '').split(':')
  const reasoned = sheet.list.picks.reduce(
    (list, pick) => withReason(list, pick.slug, reasonIn(posted, pick)),
    sheet.list,
  )
  const told = putOn(reasoned, posted.getAll('on'), directory)
  const slugs = told.picks.map((pick) => pick.slug)
  const next = slugs[slugs.indexOf(slug) + 1]
  const changes: Record<string, () => List> = {
    put: () => told,
    keep: () => told,
    take: () => removeAll(told, posted.getAll('off')),
    top: () => beginWith(told, [slug]),
    up: () => moveUp(told, slug),
    down: () => (slugs.includes(slug) && next ? moveUp(told, next) : told),
    order: () => beginWith(told, (posted.get('order') ?? '').split(',')),
  }
  const list = Object.hasOwn(changes, deed) ? (changes[deed]?.() ?? sheet.list) : sheet.list
  return codeOf(list) === codeOf(sheet.list) ? sheet : { ...sheet, list, before: codeOf(sheet.list) }
}

function reasonIn(posted: URLSearchParams, { slug, reason }: Picked): Picked['reason'] {
  const field = posted.get(`why-${slug}`)
  return field === null ? reason : (reasonIds.find((id) => id === field) ?? null)
}

/** The list with these services at its end, as far as the directory knows them. */
function putOn(list: List, slugs: readonly string[], { services }: Pick<Directory, 'services'>): List {
  const picks = slugs.flatMap((slug) => {
    const service = services.find((one) => one.slug === slug)
    return service ? [pickOf(service)] : []
  })
  return addAll(list, picks)
}

/** In the order of the layers: what one walks into comes before what needs a referral. */
const nearestFirst = (one: Service, other: Service) => layers.indexOf(one.layer) - layers.indexOf(other.layer)

/** Help that may be put on a worksheet, and why it is offered. */
export interface Offer {
  by: 'plan' | 'situation' | 'made-for' | 'wijk' | 'topic'
  services: readonly Service[]
}

/** What is offered beside a worksheet: what a plan named, who helps first in a situation and what was made for it, with whom one begins in a wijk, and all about a topic. Each service once. */
export function listOffers(
  { list, offered, topic, situation }: Worksheet,
  { services }: Directory,
  now: Date,
): Offer[] {
  const bySlug = new Map(services.map((service) => [service.slug, service]))
  const of = (some: List) => some.picks.flatMap(({ slug }) => bySlug.get(slug) ?? [])
  const chosen = situations.find(({ id }) => id === situation)
  const first = chosen
    ? ['parent' as const, 'youth' as const]
        .map((who) => firstHelp(chosen, who, services, now))
        .find((cards) => cards.length > 0)
    : undefined
  const offers: Offer[] = [
    { by: 'plan', services: of(offered) },
    { by: 'situation', services: (first ?? []).flatMap((card) => (isAdvice(card) ? [] : [card.service])) },
    { by: 'made-for', services: chosen ? services.filter(({ madeFor }) => madeFor.includes(chosen.id)) : [] },
    { by: 'wijk', services: list.wijk && !topic && !chosen ? of(readyListFor(list.wijk, services)) : [] },
    { by: 'topic', services: topic ? listAddable({ topic, wijk: list.wijk }, services).toSorted(nearestFirst) : [] },
  ]
  const seen = new Set<string>()
  return offers
    .map(({ by, services }) => ({ by, services: services.filter(({ slug }) => !seen.has(slug) && seen.add(slug)) }))
    .filter(({ services }) => services.length > 0)
}

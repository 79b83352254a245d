import type { Content, Json } from './facts'
import { hasSource, type KeptFact, sourceOf, withSource } from './kept-fact'

/** Who looked, and on which day (YYYY-MM-DD). */
export interface Looked {
  on: string
  by: 'organization' | 'municipality' | 'editors'
}

/** Where something new was heard or read. */
export interface Heard extends Looked {
  /** Begins the key of the source. */
  key: string
  /** The address of a page, or words for what it was. */
  address: string
}

type Source = Readonly<Record<string, Json>>

/**
 * The same content, of which somebody looked whether this fact of this service is still so. What it says, where it was first seen and how sure that was stay as they are.
 * The content itself where nothing is known of its source, or there is no such service.
 */
export function confirmed(content: Content, slug: string, fact: KeptFact, { on, by }: Looked): Content {
  const service = content.services.find((one) => one.slug === slug)
  const sources = sourcesOf(content)
  const from = service && sourceOf(service, fact)
  const source = from === undefined ? undefined : sources[from]
  if (!service || from === undefined || !source || !hasSource(fact)) return content
  const name = source.checked === undefined ? from : from.replace(/-\d{4}-\d\d-\d\d(-\d+)?$/, '')
  return seenIn(content, slug, fact, `${name}-${on}`, { ...source, checked: on, checkedBy: by })
}

/** The same content, in which this fact of this service was heard or read somewhere new. */
export const heard = (content: Content, slug: string, fact: KeptFact, { key, address, on, by }: Heard): Content =>
  hasSource(fact)
    ? seenIn(content, slug, fact, `${key}-${on}`, {
        address,
        date: on,
        dateBasis: 'stated',
        status: 'stated',
        checked: on,
        checkedBy: by,
      })
    : content

function seenIn(content: Content, slug: string, fact: KeptFact, wished: string, source: Source): Content {
  const sources = sourcesOf(content)
  const key = freeKey(sources, wished, source)
  const services = content.services.map((one) => (one.slug === slug ? withSource(one, fact, key) : one))
  const named = namedIn(services)
  const before = namedIn(content.services)
  const kept = Object.entries({ ...sources, [key]: source }).filter(
    ([name]) => named.has(name) || (name !== key && !before.has(name)),
  )
  return { ...content, sources: Object.fromEntries(kept), services }
}

const sourcesOf = (content: Content) => content.sources as Readonly<Record<string, Source>>

/** The wished key, or with a number behind it where it means something else. */
function freeKey(sources: Readonly<Record<string, Source>>, wished: string, source: Source): string {
  for (let count = 1; ; count++) {
    const key = count === 1 ? wished : `${wished}-${count}`
    const taken = sources[key]
    if (!taken || JSON.stringify(taken) === JSON.stringify(source)) return key
  }
}

/** The keys of all sources that these services name. */
function namedIn(services: Content['services']): ReadonlySet<string> {
  const found = new Set<string>()
  for (const service of services) {
    for (const key of [service.source, service.hoursSource, ...Object.values((service.sources ?? {}) as Source)])
      if (typeof key === 'string') found.add(key)
    for (const list of [service.phones, service.hours, service.locations])
      if (Array.isArray(list))
        for (const { source } of list as Source[]) if (typeof source === 'string') found.add(source)
  }
  return found
}

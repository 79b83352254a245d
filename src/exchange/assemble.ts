import { canonical } from '../core/facts/canonical'
import type { Json } from '../core/facts/facts'
import { slugOf } from '../core/facts/slug-of'
import { weekdays } from '../core/service'
import type { JsonObject } from './json-object'
import { type Source, withoutEmpty } from './read-evidence'
import type { Part } from './read-phones'
import type { ReadService } from './read-service'
import type { Entry } from './settle'

/** The sources of one organization, each under a key that tells what it is. */
export interface Sources {
  /** The same source has the same key, unless that is `other`. */
  keyOf(source: Source, other?: string): string
  all(): JsonObject
}

export function collectSources(): Sources {
  const byKey = new Map<string, Source>()
  // A feed may have tens of thousands: none is looked for among all others.
  const keysOf = new Map<string, string[]>()
  const numbers = new Map<string, number>()
  function freeKey(name: string): string {
    let key = name
    while (byKey.has(key)) {
      const number = (numbers.get(name) ?? 1) + 1
      numbers.set(name, number)
      key = `${name}-${number}`
    }
    return key
  }
  return {
    keyOf(source, other) {
      const said = canonical(source)
      const keys = keysOf.get(said) ?? []
      const same = keys.find((key) => key !== other)
      if (same !== undefined) return same
      const key = freeKey(nameOf(source))
      byKey.set(key, source)
      keysOf.set(said, [...keys, key])
      return key
    },
    all: () => Object.fromEntries(byKey),
  }
}

/** Host and date of a page, or the first words of what is no page. */
function nameOf({ address, date }: Source): string {
  const host = URL.canParse(String(address)) ? new URL(String(address)).hostname.replace(/^www\./, '') : String(address)
  return slugOf([host.slice(0, 40), date ?? ''].join(' ')) || 'bron'
}

/** A service as a partner file has it, with its sources among those of its organization. */
export function toEntry(read: ReadService, slug: string, feed: Source, sources: Sources): Entry {
  const { fields, parts, evidence, said, texts, isOurs } = read
  const source = sources.keyOf(evidence.existence ?? feed)
  const keyOf = (one: Source | undefined) => (one ? ifOther(sources.keyOf(one), source) : undefined)
  const listOf = (list: readonly Part[]) =>
    list.map((part) => withoutEmpty({ ...part.fields, source: keyOf(part.evidence) }))
  const facts = Object.entries(evidence).filter(([fact]) => fact !== 'existence')
  const always = isAlways(parts.hours)
  return withoutEmpty({
    slug,
    ...fields,
    phones: some(listOf(parts.phones)),
    hours: always ? 'round-the-clock' : some(listOf(parts.hours)),
    hoursSource: always ? keyOf(parts.hours[0]?.evidence) : undefined,
    locations: some(listOf(parts.locations)),
    source,
    // Said of a fact by itself, a source that reads the same as that of the service is another one.
    sources: some(Object.fromEntries(facts.map(([fact, one]) => [fact, sources.keyOf(one, source)]))),
    text: isOurs ? { ...texts, nl: { plain: said, ...(texts.nl as JsonObject) } } : undefined,
  }) as Entry
}

const ifOther = (key: string, own: string): string | undefined => (key === own ? undefined : key)

const some = (list: JsonObject | readonly Json[]): Json | undefined => (Object.keys(list).length > 0 ? list : undefined)

function isAlways(hours: readonly Part[]): boolean {
  const [{ fields } = { fields: {} as JsonObject }, ...others] = hours
  const { days, opens, closes, of } = fields
  const [everyDay, all] = [weekdays.every((day) => (days as string[] | undefined)?.includes(day)), of ?? 'all']
  return others.length === 0 && everyDay && opens === '00:00' && closes === '24:00' && all === 'all'
}

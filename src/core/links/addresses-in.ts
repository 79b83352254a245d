import type { Content, Json } from '../facts/facts'
import { hasSource, isSaid, type KeptFact, keptFacts, sourceOf } from '../facts/kept-fact'
import { toAsk } from './to-ask'

/** Where the directory says an address: as the website of an organization (no service), as that of a service, or as where a fact of it was seen. */
export interface Standing {
  organization: string
  service: string | null
  /** The fact in which a keeper mends it; null of the organization's own. */
  fact: KeptFact | null
  as: 'website' | 'source'
}

/** The address as it is asked. Undefined of what is no address of a page: sources may be words too. */
export function askedAs(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^https?:\/\/\S+$/i.test(text)) return undefined
  return toAsk(text)?.href
}

/** Every web address that these organizations say, with everywhere it stands. */
export function addressesIn(contents: readonly Content[]): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>()
  const add = (said: unknown, standing: Standing) => {
    const address = askedAs(said)
    if (address !== undefined) found.set(address, [...(found.get(address) ?? []), standing])
  }
  for (const { slug: organization, website, sources, services } of contents) {
    add(website, { organization, service: null, fact: null, as: 'website' })
    for (const service of services) {
      const standing = { organization, service: service.slug }
      add(service.website, { ...standing, fact: 'website', as: 'website' })
      for (const [fact, key] of sourcesOf(service))
        add((sources as Sources | undefined)?.[key]?.address, { ...standing, fact, as: 'source' })
    }
  }
  return found
}

/** The service or organization with another website, wherever this was its website. Where something was seen stays: nobody looked whether it stands there too. */
export function withAddress(content: Content, from: string, to: string): Content {
  const moved = <Part extends Readonly<Record<string, Json>>>(part: Part): Part =>
    askedAs(part.website) === from ? { ...part, website: to } : part
  return { ...moved(content), services: content.services.map(moved) }
}

type Sources = Readonly<Record<string, { address?: Json }>>
type Service = Content['services'][number]

/** Each fact of a service with each source that it, or a part of it, was seen in. */
function sourcesOf(service: Service): [KeptFact, string][] {
  return keptFacts
    .filter((fact) => hasSource(fact) && (fact === 'existence' || isSaid(service, fact)))
    .flatMap((fact) => {
      const parts = fact === 'existence' ? [] : service[fact]
      const keys = Array.isArray(parts) ? parts.flatMap((part) => String((part as Part)?.source ?? service.source)) : []
      return [...new Set([sourceOf(service, fact), ...keys])].map((key): [KeptFact, string] => [fact, key])
    })
}

type Part = { source?: Json } | null

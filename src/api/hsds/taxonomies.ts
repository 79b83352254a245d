import type { Service } from '../../core/service'
import { situations } from '../../core/situations/find-situations'
import { accesses, audiences, formats, kinds, layers, referrers, topics } from '../../core/taxonomy'
import { sourceLocale } from '../../i18n/languages'
import { wordsIn } from '../../i18n/words'
import { idOf } from './ids'

const words = wordsIn(sourceLocale)

/** A closed list of ours: its terms in its order, and those that a service has. */
interface List<Code extends string> {
  codes: readonly Code[]
  of: (service: Service) => readonly string[]
  name: (code: Code) => string
  /** More than its name; without it the description is the name within its taxonomy. */
  text?: (code: Code) => string | undefined
}

const list = <Code extends string>(one: List<Code>): List<string> => one as unknown as List<string>

const lists: Record<keyof typeof words.feed.taxonomies, List<string>> = {
  layer: list({
    codes: layers,
    of: ({ layer }) => [layer],
    name: (code) => words.layers[code].name,
    text: (code) => words.layers[code].text,
  }),
  kind: list({ codes: kinds, of: (service) => service.kinds, name: (code) => words.kinds[code] }),
  topic: list({
    codes: topics,
    of: (service) => service.topics,
    name: (code) => words.topics.adult[code].label,
    text: (code) => words.topics.adult[code].hint,
  }),
  situation: list({
    codes: situations.map(({ id }) => id as keyof typeof words.situations),
    of: ({ madeFor }) => madeFor,
    name: (code) => words.situations[code].title,
  }),
  audience: list({ codes: audiences, of: ({ audience }) => audience, name: (code) => words.feed.audiences[code] }),
  format: list({ codes: formats, of: (service) => service.formats, name: (code) => words.service.formats[code] }),
  access: list({ codes: accesses, of: ({ access }) => [access], name: (code) => words.service.access[code] }),
  referrer: list({
    codes: referrers,
    of: ({ referredBy }) => referredBy,
    name: (code) => words.service.referrers[code],
  }),
}

export interface Taxonomy {
  id: string
  name: string
  description: string
}

export interface TaxonomyTerm {
  id: string
  code: string
  name: string
  description: string
  taxonomy: string
  taxonomy_id: string
  language: string
}

interface Listed {
  list: List<string>
  taxonomy: Taxonomy
  /** By its code. */
  terms: ReadonlyMap<string, TaxonomyTerm>
}

const listed: readonly Listed[] = Object.entries(lists).map(([key, list]) => {
  const { name, text } = words.feed.taxonomies[key as keyof typeof lists]
  const taxonomy = { id: idOf(`taxonomies/${key}`), name, description: text }
  const terms = list.codes.map((code): [string, TaxonomyTerm] => [
    code,
    {
      id: idOf(`taxonomies/${key}/${code}`),
      code,
      name: list.name(code),
      description: list.text?.(code) ?? `${name}: ${list.name(code)}`,
      taxonomy: name,
      taxonomy_id: taxonomy.id,
      language: sourceLocale,
    },
  ])
  return { list, taxonomy, terms: new Map(terms) }
})

/** Our closed lists as taxonomies, in Dutch. */
export const taxonomies: readonly Taxonomy[] = listed.map(({ taxonomy }) => taxonomy)

/** The terms of all of them. */
export const taxonomyTerms: readonly TaxonomyTerm[] = listed.flatMap(({ terms }) => [...terms.values()])

/** The terms that a service has. */
export const termsOf = (service: Service): TaxonomyTerm[] =>
  listed.flatMap(({ list, terms }) => list.of(service).flatMap((code) => terms.get(code) ?? []))

/** Whether a service has a term of the taxonomy with this id. */
export const hasTermOf = (service: Service, taxonomyId: string): boolean =>
  listed.some(({ list, taxonomy }) => taxonomy.id === taxonomyId && list.of(service).length > 0)

const byId = new Map(
  listed.flatMap(({ list, terms }) => [...terms.values()].map(({ id, code }) => [id, { list, code }] as const)),
)

/** Whether a service has the term with this id. */
export function hasTerm(service: Service, termId: string): boolean {
  const term = byId.get(termId)
  return term?.list.of(service).includes(term.code) ?? false
}

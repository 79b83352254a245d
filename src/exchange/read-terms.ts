import { idOf } from '../api/hsds/ids'
import type { Json } from '../core/facts/facts'
import { isObject, type JsonObject } from './json-object'
import { withoutEmpty } from './read-evidence'

/** The fields of a service in a partner file that stand in a feed as attributes, by the id of their taxonomy. */
const fields = new Map(
  Object.entries({
    layer: 'layer',
    kind: 'kinds',
    topic: 'topics',
    situation: 'madeFor',
    audience: 'audience',
    format: 'formats',
    access: 'access',
    referrer: 'referredBy',
  }).map(([taxonomy, field]) => [idOf(`taxonomies/${taxonomy}`), field]),
)
const single = ['layer', 'access']

/** What the attributes of a service say in our own taxonomies, by field; the attributes of any other one are the rest. */
export function readTerms(attributes: readonly JsonObject[]): { terms: JsonObject; rest: JsonObject[] } {
  const terms = new Map<string, Json>()
  const rest: JsonObject[] = []
  for (const { taxonomy_term: said, value } of attributes) {
    const term = isObject(said) ? said : {}
    const field = ourField(term)
    if (!field || typeof term.code !== 'string') rest.push(shortened(term, value))
    else if (single.includes(field)) terms.set(field, terms.get(field) ?? term.code)
    else terms.set(field, [...((terms.get(field) ?? []) as string[]), term.code])
  }
  return { terms: Object.fromEntries(terms), rest }
}

function ourField({ taxonomy_id: id, taxonomy_detail: detail }: JsonObject): string | undefined {
  return fields.get(String(id ?? (isObject(detail) ? detail.id : '')))
}

/** Of another taxonomy its name and the term say enough. */
const shortened = ({ taxonomy, code, name }: JsonObject, value: Json | undefined): JsonObject =>
  withoutEmpty({ taxonomy, code, name, value })

import { type AskFeed, type Document, walk } from './ask-feed'
import type { List } from './lists'
import { readOfficialSchemas } from './official-schemas'
import type { Tally } from './tally'

/** Which official schemas hold for an entry in a list, in a list that is full, and alone, as the official OpenAPI documents say. */
const schemasOf: Record<List, { list: string[]; full?: { query: string; schemas: string[] }[]; one: string[] }> = {
  services: {
    list: ['hsds/service', 'uk/service', 'uk/service_list'],
    full: [{ query: 'full=true', schemas: ['hsds/service', 'uk/service', 'uk/service_list'] }],
    one: ['hsds/service', 'uk/service'],
  },
  organizations: {
    list: ['hsds/organization', 'uk/organization', 'uk/organization_list'],
    full: ['full=true', 'full_service=true', 'full=true&full_service=true'].map((query) => ({
      query,
      schemas: ['hsds/organization', 'uk/organization', 'uk/organization_list'],
    })),
    one: ['hsds/organization', 'uk/organization'],
  },
  taxonomies: { list: ['hsds/taxonomy', 'uk/taxonomy'], one: ['hsds/taxonomy', 'uk/taxonomy'] },
  taxonomy_terms: {
    list: ['hsds/taxonomy_term', 'uk/taxonomy_term'],
    one: ['hsds/taxonomy_term', 'uk/taxonomy_term'],
  },
  service_at_locations: {
    list: ['hsds/service_at_location', 'uk/service_at_location', 'uk/service_at_location_list'],
    full: [{ query: 'full=true', schemas: ['hsds/service_at_location', 'uk/service_at_location'] }],
    // The official OpenAPI documents name the schema of a service for it.
    one: ['hsds/service_at_location', 'uk/service_at_location', 'hsds/service', 'uk/service'],
  },
}

/** Every entry of a list, in the list and alone, by the official schemas; undefined where they are missing. */
export function checkSchemas(ask: AskFeed, path: List): Tally | undefined {
  const schema = readOfficialSchemas()
  const of = schemasOf[path]
  if (!schema) return undefined
  const tally: Tally = { checked: 0, faults: [] }
  const look = (document: Document, names: readonly string[], where: string) => {
    for (const [name, part] of [
      ...names.map((name): [string, unknown] => [name, document]),
      // What the official schemas of the container do not look into.
      ...[document.services ?? []].flat().map((one): [string, unknown] => ['hsds/service', one]),
      ...[document.service ?? []].flat().map((one): [string, unknown] => ['hsds/service', one]),
    ]) {
      tally.checked++
      tally.faults.push(...schema(name)(part).map((fault) => `${where} ${name}: ${fault}`))
    }
  }
  for (const { query, schemas } of [{ query: '', schemas: of.list }, ...(of.full ?? [])])
    for (const entry of walk(ask, path, query)) look(entry, schemas, `${path}?${query} ${entry.id}`)
  for (const { id } of walk(ask, path)) look(ask(`${path}/${id}`).body as Document, of.one, `${path}/${id}`)
  return tally
}

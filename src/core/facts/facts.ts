/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json }
type JsonObject = Readonly<Record<string, Json>>

/** What a partner file says of an organization, as people write it. */
export type Content = JsonObject & {
  readonly slug: string
  readonly services: readonly (JsonObject & { slug: string })[]
}

/**
 * What a partner file says, fact by fact, each under a name that stays the same wherever it stands in the file: `name`, `sources/<key>`, `unplaced/<slug>`, `retired/<slug>`,
 * `services/<slug>/<field>` and `services/<slug>/text/<language>/<register>/<field>`. In the order of the file.
 */
export type Facts = ReadonlyMap<string, Json>

/** Lists of what has a slug of its own, and is one fact each. */
const lists = ['unplaced', 'retired'] as const
const inParts: readonly string[] = ['sources', 'services', ...lists]

/** The facts of a partner file. What a file leaves out is no fact. */
export function factsOf(content: Content): Facts {
  const facts = new Map<string, Json>()
  const add = (name: string, value: Json | undefined) => void (value !== undefined && facts.set(name, value))
  for (const [field, value] of Object.entries(content)) if (!inParts.includes(field)) add(field, value)
  for (const [key, source] of fieldsOf(content.sources)) add(`sources/${key}`, source)
  for (const { slug, text, ...service } of content.services) {
    for (const [field, value] of Object.entries(service)) add(`services/${slug}/${field}`, value)
    for (const [language, registers] of fieldsOf(text))
      for (const [register, words] of fieldsOf(registers))
        for (const [field, value] of fieldsOf(words))
          add(`services/${slug}/text/${language}/${register}/${field}`, value)
  }
  for (const list of lists)
    for (const { slug, ...said } of (content[list] ?? []) as readonly (JsonObject & { slug: string })[])
      add(`${list}/${slug}`, said)
  return facts
}

/** The partner file that says these facts, and no more. */
export function contentOf(facts: Facts): Content {
  const top: Record<string, Json> = {}
  const sources: Record<string, Json> = {}
  const services = new Map<string, Record<string, Json>>()
  const listed: Record<(typeof lists)[number], Json[]> = { unplaced: [], retired: [] }
  for (const [name, value] of facts) {
    const [part = '', key = '', ...rest] = name.split('/')
    if (key === '') top[part] = value
    else if (part === 'sources') sources[key] = value
    else if (part === 'unplaced' || part === 'retired') listed[part].push({ slug: key, ...(value as JsonObject) })
    else {
      const service = services.get(key) ?? { slug: key }
      services.set(key, service)
      put(service, rest, value)
    }
  }
  return {
    ...top,
    sources,
    services: [...services.values()],
    ...Object.fromEntries(Object.entries(listed).filter(([, said]) => said.length > 0)),
  } as unknown as Content
}

function put(into: Record<string, Json>, [field = '', ...rest]: readonly string[], value: Json) {
  if (rest.length === 0) {
    into[field] = value
    return
  }
  const inner = { ...((into[field] ?? {}) as JsonObject) }
  into[field] = inner
  put(inner, rest, value)
}

const fieldsOf = (value: Json | undefined): [string, Json][] => Object.entries((value ?? {}) as JsonObject)

/** Of which service a fact is; undefined for one of the organization. */
export const serviceOf = (fact: string): string | undefined =>
  fact.startsWith('services/') ? fact.split('/')[1] : undefined

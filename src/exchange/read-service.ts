import { idOf } from '../api/hsds/ids'
import type { Json } from '../core/facts/facts'
import { slugOf } from '../core/facts/slug-of'
import { isObject, type JsonObject } from './json-object'
import { readEvidence, type Source, withoutEmpty } from './read-evidence'
import { readHours } from './read-hours'
import { linked, type Part, readPhone } from './read-phones'
import { readPlace } from './read-places'
import { readTerms } from './read-terms'
import { taking } from './taking'

/** One service of a feed in the words of a partner file, as far as it is understood. */
export interface ReadService {
  /** The slug that it has where it comes from; else its name as one. */
  slug: string
  /** True of a feed of this product: its words are plain Dutch, its taxonomies ours. */
  isOurs: boolean
  status: string
  /** What has a source of its own has it at `evidence`. */
  fields: JsonObject
  parts: { phones: Part[]; hours: Part[]; locations: Part[] }
  evidence: Readonly<Record<string, Source>>
  /** YYYY-MM-DD: since when the feed says this. */
  date: string | undefined
  /** Its words as they were read. */
  said: JsonObject
  /** The texts of other languages and registers. */
  texts: JsonObject
  /** What was not understood. */
  rest: JsonObject
}

/** Reads a service without persons and without its organization. */
export function readService(service: JsonObject, today: string): ReadService {
  const take = taking(service)
  const name = take.line('name')
  const isOurs = readEvidence(evidenceOf(service).existence) !== undefined || isKnownAs(service, 'services')
  const said = withoutEmpty({
    description: take.words('description'),
    applicationProcess: take.words('application_process'),
    feesDescription: take.words('fees_description') ?? take.words('fees'),
    alert: take.words('alert'),
  })
  const attributes = take.each('attributes', (found) => ({ found }))
  const { terms, rest: otherTerms } = readTerms(attributes)
  const parts = readParts(take, today)
  const fields = withoutEmpty({
    name,
    alternateNames: toNames(take.line('alternate_name'), isOurs),
    ...terms,
    minimumAge: take.number('minimum_age'),
    maximumAge: take.number('maximum_age'),
    areas: ifAny(take.each('service_areas', readArea)),
    languages: ifAny(take.each('languages', readLanguage)),
    free: take.each('cost_options', readFree)[0],
    website: take.line('url'),
    email: take.line('email'),
  })
  const date = toDay(take.words('assured_date'), today) ?? toDay(take.words('last_modified'), today)
  const texts = toTexts(take.each('dichtbij_texts', (found) => ({ found })))
  const status = take.words('status') ?? 'active'
  take.drop('id', 'organization', 'dichtbij_evidence', 'dichtbij_slug', 'last_modified', 'program_id', ...linked)
  if (isOurs) take.drop('eligibility_description')
  return {
    slug: isKnownAs(service, 'services') ? String(service.dichtbij_slug) : slugOf(name ?? ''),
    isOurs,
    status,
    fields,
    parts,
    evidence: Object.fromEntries(
      Object.entries(evidenceOf(service)).flatMap(([fact, one]) => {
        const source = readEvidence(one)
        return source ? [[fact, source]] : []
      }),
    ),
    date,
    said,
    texts,
    rest: withoutEmpty({
      ...take.rest(),
      ...(otherTerms.length > 0 && { attributes: otherTerms }),
      // The day of a check without who checked, which a partner file wants to know.
      assured_date: isOurs && !isDateOf(service, service.assured_date) ? service.assured_date : undefined,
    }),
  }
}

/** True where it says a slug of ours, and its id is that of the slug: nobody else's id is. */
export const isKnownAs = ({ id, dichtbij_slug: slug }: JsonObject, of: 'services' | 'organizations'): boolean =>
  typeof slug === 'string' && id === idOf(`${of}/${slug}`)

/** True of the day that the source of the service itself has. */
function isDateOf(service: JsonObject, day: Json | undefined): boolean {
  const { date, dateEnd } = readEvidence(evidenceOf(service).existence) ?? {}
  return day === (dateEnd ?? date)
}

const evidenceOf = ({ dichtbij_evidence: said }: JsonObject): JsonObject => (isObject(said) ? said : {})

/** Phones, hours and places of the service itself and at its locations; what is said twice is there once. */
function readParts(take: ReturnType<typeof taking>, today: string) {
  const phones = take.each('phones', readPhone)
  const hours = take.each('schedules', (one) => readHours(one, today))
  const locations = take.each('service_at_locations', (at) => {
    const inside = taking(at)
    phones.push(...inside.each('phones', readPhone))
    hours.push(...inside.each('schedules', (one) => readHours(one, today)))
    const place = isObject(at.location) ? taking(at.location) : taking({})
    phones.push(...place.each('phones', readPhone))
    hours.push(...place.each('schedules', (one) => readHours(one, today)))
    const { found, rest } = readPlace(place.rest() ?? {})
    inside.drop('id', 'location', ...linked)
    const left = withoutEmpty({ ...inside.rest(), location: rest })
    return { ...(found && { found }), ...(Object.keys(left).length > 0 && { rest: left }) }
  })
  return {
    phones: once(phones, ({ fields }) => String(fields.number).replace(/\D/g, '')),
    hours: once(hours, ({ fields }) => JSON.stringify(fields)),
    locations: once(locations, ({ fields }) => JSON.stringify(fields)),
  }
}

const once = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const name = nameOf(item)
    return !seen.has(name) && seen.add(name)
  })
}

const ifAny = (list: readonly Json[]) => (list.length > 0 ? [...new Set(list)] : undefined)

/** HSDS has one name more, and ours stand in it with commas between. */
const toNames = (said: string | undefined, isOurs: boolean) =>
  said === undefined ? undefined : isOurs ? said.split(', ') : [said]

/** An area by its code; what another feed says of an area is no code. */
function readArea(area: JsonObject): { found?: string; rest?: JsonObject } {
  const { extent, extent_type: type } = area
  return type === 'text' && typeof extent === 'string' && extent.length < 40 ? { found: extent } : { rest: area }
}

const readLanguage = (language: JsonObject): { found?: string; rest?: JsonObject } =>
  typeof language.code === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language.code)
    ? { found: language.code }
    : { rest: language }

/** Free is what costs nothing, for everybody and at any time; what costs something says it in words. */
function readFree(cost: JsonObject): { found?: boolean; rest?: JsonObject } {
  const others = ['option', 'amount_description', 'valid_from', 'valid_to'].some((field) => cost[field] !== undefined)
  return cost.amount === 0 && !others ? { found: true } : { rest: cost }
}

/** By language and register; a text of the language and register that stand in HSDS itself is not among them. */
function toTexts(texts: readonly JsonObject[]): JsonObject {
  const made: Record<string, Record<string, Json>> = {}
  for (const { language, register, ...words } of texts) {
    if (typeof language !== 'string' || !/^[a-z]{2}$/.test(language) || !/^(plain|child)$/.test(String(register)))
      continue
    made[language] = {
      ...made[language],
      [String(register)]: withoutEmpty({
        description: words.description,
        applicationProcess: words.application_process,
        feesDescription: words.fees_description,
        alert: words.alert,
      }),
    }
  }
  return made
}

/** The day of a date or a moment that is not still to come. */
function toDay(said: string | undefined, today: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(said ?? '')?.[0]
  return day !== undefined && day <= today ? day : undefined
}

import { fromByday } from '../../core/hours/byday'
import type { AreaType, Evidence, FactName, Location, Phone, Schedule, Service, ServiceText } from '../../core/service'
import { checkers } from '../../core/service'
import { situations } from '../../core/situations/find-situations'
import {
  accesses,
  audiences,
  confidences,
  formats,
  kinds,
  layers,
  referrers,
  registers,
  topics,
} from '../../core/taxonomy'
import { oneOf } from './one-of'
import type { EvidenceRow, ServiceRow } from './service-row'

const situationIds = situations.map(({ id }) => id)
const areaTypes = ['country', 'region', 'municipality', 'wijk', 'buurt'] as const satisfies AreaType[]
const attendingTypes = ['phone', 'door', 'chat', 'all'] as const satisfies Schedule['of'][]
const dateBases = ['stated', 'inferred', 'unknown'] as const satisfies Evidence['dateBasis'][]
const facts = ['ages', 'areas', 'access', 'fees', 'website'] as const satisfies FactName[]

/** The read model of a row. Throws when the row holds a word that the taxonomy does not know. */
export function toService(row: ServiceRow): Service {
  return {
    slug: row.slug,
    name: row.name,
    alternateNames: row.alternateNames.map(({ name }) => name),
    searchWords: row.searchWords.map(({ words }) => words),
    organization: { slug: row.organization.slug, name: row.organization.name },
    layer: oneOf(layers, row.layer),
    kinds: termsOf(row, 'kind', kinds),
    topics: termsOf(row, 'topic', topics),
    madeFor: termsOf(row, 'situation', situationIds),
    audience: termsOf(row, 'audience', audiences),
    minimumAge: row.minimumAge,
    maximumAge: row.maximumAge,
    access: oneOf(accesses, row.access),
    referredBy: termsOf(row, 'referrer', referrers),
    formats: termsOf(row, 'format', formats),
    areas: row.areas.map(({ area }) => ({ type: oneOf(areaTypes, area.type), code: area.code })),
    languages: row.languages.map(({ code }) => code),
    free: row.costOption?.free ?? null,
    website: row.website,
    email: row.email,
    phones: row.phones.map(toPhone),
    schedules: row.schedules.map(toSchedule),
    locations: row.locations.map(({ location }) => toLocation(location)),
    texts: row.texts.map(toText),
    evidence: toFactEvidence(row),
  }
}

function termsOf<Term extends string>(row: ServiceRow, dimension: string, known: readonly Term[]): Term[] {
  return row.terms.filter((term) => term.dimension === dimension).map((term) => oneOf(known, term.code))
}

function toEvidence(row: EvidenceRow): Evidence {
  const { address, date, dateEnd, checked } = row
  return {
    address,
    date,
    dateEnd,
    dateBasis: oneOf(dateBases, row.dateBasis),
    status: oneOf(confidences, row.status),
    checked,
    checkedBy: row.checkedBy === null ? null : oneOf(checkers, row.checkedBy),
  }
}

function toPhone({ number, label, evidence }: ServiceRow['phones'][number]): Phone {
  return { number, label, evidence: toEvidence(evidence) }
}

function toSchedule({ byday, opensAt, closesAt, attendingType, evidence }: ServiceRow['schedules'][number]): Schedule {
  const of = oneOf(attendingTypes, attendingType)
  return { days: fromByday(byday), opens: opensAt, closes: closesAt, of, evidence: toEvidence(evidence) }
}

function toLocation({
  name,
  address,
  postcode,
  buurtCode,
  accessibility,
  evidence,
}: ServiceRow['locations'][number]['location']): Location {
  return { name, address, postcode, buurt: buurtCode, accessibility, evidence: toEvidence(evidence) }
}

function toText(row: ServiceRow['texts'][number]): ServiceText {
  const { language, description, applicationProcess, feesDescription, alert } = row
  return { language, register: oneOf(registers, row.register), description, applicationProcess, feesDescription, alert }
}

function toFactEvidence(row: ServiceRow): Service['evidence'] {
  const existence = row.evidence.find(({ fact }) => fact === 'existence')
  if (!existence) throw new Error(`${row.slug}: no evidence that it exists`)
  const others = row.evidence.filter(({ fact }) => fact !== 'existence')
  return {
    existence: toEvidence(existence.evidence),
    ...Object.fromEntries(others.map(({ fact, evidence }) => [oneOf(facts, fact), toEvidence(evidence)])),
  }
}

import { areas } from '../rows/areas'
import type { FieldProblem } from './field-problems'
import type { OrganizationFile } from './organization-file'

type ServiceEntry = OrganizationFile['services'][number]
type UnplacedEntry = OrganizationFile['unplaced'][number]

const areaCodes = new Set(areas.filter(({ type }) => type !== 'postcode').map(({ code }) => code))
const lists = [
  'alternateNames',
  'kinds',
  'topics',
  'madeFor',
  'audience',
  'referredBy',
  'formats',
  'areas',
  'languages',
] as const

/** What is wrong in one partner file beyond the shape of its fields. */
export function checkOrganization(file: OrganizationFile): FieldProblem[] {
  return [
    ...checkChecked(file),
    ...checkAny(file),
    ...file.services.flatMap((service, index) =>
      [
        ...checkSources(service, file),
        ...checkAreas(service),
        ...checkLists(service),
        ...checkAccess(service),
        ...checkRest(service),
      ].map(({ field, message }) => ({ field: `services.${index}.${field}`, message })),
    ),
    ...file.unplaced.flatMap((service, index) =>
      [...checkSources(service, file), ...checkAreas(service), ...checkLists(service), ...checkNumbers(service)].map(
        ({ field, message }) => ({ field: `unplaced.${index}.${field}`, message }),
      ),
    ),
  ]
}

/** A day on which it was checked, and who did, stand together or not at all. */
function* checkChecked({ sources }: OrganizationFile): Iterable<FieldProblem> {
  for (const [key, { checked, checkedBy }] of Object.entries(sources)) {
    if (checked !== null && checkedBy === null)
      yield { field: `sources.${key}.checkedBy`, message: 'name who checked it: organization, municipality or editors' }
    if (checked === null && checkedBy !== null)
      yield { field: `sources.${key}.checked`, message: `on which day did ${checkedBy} check it?` }
  }
}

function* checkAny({ services, unplaced, retired }: OrganizationFile): Iterable<FieldProblem> {
  if (services.length + unplaced.length + retired.length === 0)
    yield { field: 'services', message: 'name at least one, or what stopped under retired' }
}

function* checkSources(service: ServiceEntry | UnplacedEntry, file: OrganizationFile): Iterable<FieldProblem> {
  for (const [field, key] of sourceKeys(service)) {
    if (key && !Object.hasOwn(file.sources, key))
      yield { field, message: `${key} is not among the sources of this file` }
  }
}

function sourceKeys(service: ServiceEntry | UnplacedEntry): [field: string, key: string | undefined][] {
  return [
    ['source', service.source],
    ['hoursSource', service.hoursSource],
    ...Object.entries(service.sources ?? {}).map(([fact, key]): [string, string] => [`sources.${fact}`, key]),
    ...(service.phones ?? []).map(({ source }, index): [string, string | undefined] => [
      `phones.${index}.source`,
      source,
    ]),
    ...hoursIn(service).map(({ source }, index): [string, string | undefined] => [`hours.${index}.source`, source]),
    ...(service.locations ?? []).map(({ source }, index): [string, string | undefined] => [
      `locations.${index}.source`,
      source,
    ]),
  ]
}

const hoursIn = ({ hours }: ServiceEntry | UnplacedEntry) => (typeof hours === 'string' ? [] : (hours ?? []))

function* checkAreas(service: ServiceEntry | UnplacedEntry): Iterable<FieldProblem> {
  for (const [index, code] of (service.areas ?? []).entries()) {
    if (!areaCodes.has(code)) yield { field: `areas.${index}`, message: `${code} is no area that we know` }
  }
  for (const [index, { buurt }] of (service.locations ?? []).entries()) {
    if (buurt && !areaCodes.has(buurt))
      yield { field: `locations.${index}.buurt`, message: `${buurt} is no buurt of Utrecht` }
  }
}

function* checkLists(service: ServiceEntry | UnplacedEntry): Iterable<FieldProblem> {
  for (const list of lists) {
    const members: readonly string[] = service[list] ?? []
    const twice = members.findIndex((member, index) => members.indexOf(member) < index)
    if (twice >= 0) yield { field: `${list}.${twice}`, message: `${members[twice]} is named twice` }
  }
}

/** Only for specialist help do we know who refers; SAVE, say, comes by way of a judge. */
function* checkAccess({ layer, access, referredBy }: ServiceEntry): Iterable<FieldProblem> {
  const specialist = layer === 'specialist-help'
  if (specialist && access !== 'referral') yield { field: 'access', message: 'specialist help is only by referral' }
  if (specialist && referredBy.length === 0)
    yield { field: 'referredBy', message: 'name who refers to this specialist help' }
  if (access === 'open' && referredBy.length > 0)
    yield { field: 'referredBy', message: 'leave it out, because access is open' }
}

function* checkRest(service: ServiceEntry): Iterable<FieldProblem> {
  if (!service.text.nl?.plain) yield { field: 'text.nl.plain', message: 'every service has a text in plain Dutch' }
  yield* checkNumbers(service)
}

function* checkNumbers(service: ServiceEntry | UnplacedEntry): Iterable<FieldProblem> {
  const { minimumAge, maximumAge, languages } = service
  if (minimumAge !== undefined && maximumAge !== undefined && minimumAge > maximumAge) {
    yield { field: 'minimumAge', message: `${minimumAge} is more than maximumAge, ${maximumAge}` }
  }
  for (const [index, tag] of (languages ?? []).entries()) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag))
      yield { field: `languages.${index}`, message: `${tag} is no language tag such as nl, ar or zgh` }
  }
  for (const [index, { opens, closes }] of hoursIn(service).entries()) {
    if (opens >= closes)
      yield {
        field: `hours.${index}.closes`,
        message: `${closes} is not after opens, ${opens}; write the hours after midnight on the next day`,
      }
  }
}

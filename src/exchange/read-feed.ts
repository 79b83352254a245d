import type { Content, Json } from '../core/facts/facts'
import { slugOf } from '../core/facts/slug-of'
import { collectSources, toEntry } from './assemble'
import { freeSlugs } from './free-slugs'
import { isObject, type JsonObject } from './json-object'
import { toNote } from './kept-note'
import { type Source, withoutEmpty } from './read-evidence'
import { isKnownAs, type ReadService, readService } from './read-service'
import { emptyReport, type FeedReport, namesIn } from './report'
import { type CheckContent, type Entry, settle } from './settle'
import { isEmpty, taking } from './taking'
import { withoutPersons } from './without-persons'

export interface FromFeed {
  /** Where the feed is, as a partner file names its source. */
  address: string
  /** YYYY-MM-DD: the day on which it was read. */
  day: string
  /** What is there already: whose slugs are not given to others. */
  known: readonly Content[]
  check: CheckContent
}

/** So many signs the note of a service may have. */
export const longestNote = 5000

/**
 * What the services of a feed say as partner files, each right by itself, and what became of all that they say. What a feed does not tell is not made up: a service without
 * what a plan needs to know stands under `unplaced`, its facts come from the feed and are unconfirmed, and the words of persons are left out.
 */
export function readFeed(services: readonly JsonObject[], from: FromFeed): { contents: Content[]; report: FeedReport } {
  const report = emptyReport()
  const offering = new Map<string, { organization: JsonObject; services: JsonObject[] }>()
  for (const service of services.map((one) => withoutPersons(one, report.persons))) {
    const organization = isObject(service.organization) ? service.organization : {}
    const key = String(organization.id ?? organization.name ?? '')
    const of = offering.get(key) ?? { organization, services: [] }
    of.services.push(service)
    offering.set(key, of)
  }
  const slugs = freeSlugs(from.known)
  const callOrganization = namesApart(
    [...offering.values()].map(({ organization }) => slugOf(String(organization.name))),
  )
  const contents = [...offering.values()].flatMap(({ organization, services }) => {
    const all = services.map((service) => ({ id: service.id, ...readService(service, from.day) }))
    const call = namesApart(all.map(({ slug }) => slug))
    const read = all.map((one) => ({ ...one, slug: one.isOurs ? one.slug : call(one.slug, one.id) }))
    return readOrganization(organization, read, { ...from, slugs, report, callOrganization }) ?? []
  })
  return { contents, report }
}

/**
 * Tells apart what has one slug in a feed, by the id that it has there: in whatever order the feed names them, and whichever of them is gone, each stays what it
 * was. What has a slug to itself keeps it.
 */
function namesApart(slugs: readonly string[]) {
  const seen = new Map<string, number>()
  for (const slug of slugs) seen.set(slug, (seen.get(slug) ?? 0) + 1)
  return (slug: string, id: unknown): string => {
    const there = slugOf(String(id ?? ''))
    return (seen.get(slug) ?? 0) > 1 && there ? `${slug}-${there}` : slug
  }
}

interface Reading extends FromFeed {
  slugs: ReturnType<typeof freeSlugs>
  report: FeedReport
  callOrganization: ReturnType<typeof namesApart>
}

function readOrganization(said: JsonObject, services: readonly ReadService[], reading: Reading): Content | undefined {
  const { slugs, report, check, callOrganization } = reading
  const take = taking(said)
  const name = take.line('name') ?? ''
  const isOurs = isKnownAs(said, 'organizations')
  const slug = slugs.organization(
    isOurs ? String(said.dichtbij_slug) : callOrganization(slugOf(name), said.id) || 'organisatie',
  )
  const website = take.line('website') ?? take.line('url')
  take.drop(
    'id',
    'dichtbij_slug',
    'services',
    'last_modified',
    'parent_organization_id',
    ...(isOurs ? ['description'] : []),
  )
  const sources = collectSources()
  const bySlug = new Map<string, ReadService>()
  const entries: Entry[] = []
  const retired: Json[] = []
  for (const read of services) {
    const isGone = read.status === 'defunct' && read.isOurs
    if (read.status !== 'active' && !isGone) report.notActive.push(`${read.fields.name ?? read.slug}: ${read.status}`)
    else if (isGone) retired.push({ slug: slugs.service(read.slug, slug), name: read.fields.name ?? '', closed: true })
    else {
      const free = slugs.service(read.slug || 'dienst', slug)
      bySlug.set(free, read)
      entries.push(toEntry(read, free, toSource(read.date, reading), sources))
    }
  }
  const whole = withoutEmpty({ slug, name, website, sources: sources.all(), services: entries }) as unknown as Content
  const content = retired.length > 0 ? ({ ...whole, retired } as Content) : whole
  const settled = settle(content, check, (entry) => {
    const { text: _, ...rest } = entry
    return withoutEmpty({ ...rest, said: bySlug.get(entry.slug)?.said }) as Entry
  })
  report.leftOut.push(...settled.leftOut.map((one) => ({ ...one, organization: slug })))
  if (!settled.content) {
    report.notTaken.push(
      `${name.slice(0, 60) || slug}: ${settled.leftOut.at(-1)?.message ?? 'nothing of it is active'}`,
    )
    return undefined
  }
  report.lacking.push(...settled.lacking)
  const restOf = (entry: Entry, index: number) =>
    withoutEmpty({
      ...bySlug.get(entry.slug)?.rest,
      ...leftOutOf(entry.slug, settled.leftOut),
      organization: index === 0 ? take.rest() : undefined,
    })
  return withNotes(settled.content, restOf, report)
}

/** The feed is where all was seen that names no source of its own. Its date is what the feed says of itself; the day of reading is no date of the fact. */
const toSource = (date: string | undefined, { address, day }: FromFeed): Source =>
  withoutEmpty({
    note: `Ingelezen op ${day}.`,
    address,
    date,
    dateBasis: date ? 'stated' : 'unknown',
    status: 'unconfirmed',
  })

const leftOutOf = (slug: string, leftOut: readonly { slug: string | undefined; field: string; value: Json }[]) => {
  const own = leftOut.filter((one) => one.slug === slug && !one.field.startsWith('text'))
  return own.length > 0 ? { leftOut: own.map(({ field, value }) => ({ [field]: value })) } : {}
}

/** With what was not understood in the notes, counted by its names. */
function withNotes(content: Content, restOf: (entry: Entry, index: number) => JsonObject, report: FeedReport): Content {
  let index = 0
  const noted = (list: 'services' | 'unplaced') =>
    ((content[list] ?? []) as unknown as Entry[]).map((entry) => {
      const rest = restOf(entry, index++)
      const { note, tooLong } = toNote(rest, longestNote)
      for (const field of namesIn(rest)) report.unknown.set(field, (report.unknown.get(field) ?? 0) + 1)
      for (const field of tooLong) report.tooLong.set(field, (report.tooLong.get(field) ?? 0) + 1)
      const said = Object.fromEntries(Object.entries(entry).filter(([, value]) => !isEmpty(value)))
      return note === undefined ? said : { ...said, note }
    })
  const [services, unplaced] = [noted('services'), noted('unplaced')]
  const { unplaced: _, ...others } = content
  return { ...others, services, ...(unplaced.length > 0 && { unplaced }) } as unknown as Content
}

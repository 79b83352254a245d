import type { Content, Json } from '../core/facts/facts'
import { isObject, type JsonObject } from './json-object'
import type { LeftOut } from './settle'

/** What became of all that a feed says. */
export interface FeedReport {
  /** Services that cannot be placed, with the fields that they lack. */
  lacking: { slug: string; needs: string[] }[]
  /** Organizations of which nothing could be taken, each with why. */
  notTaken: string[]
  /** Services that the feed itself says are not active. */
  notActive: string[]
  leftOut: (LeftOut & { organization: string })[]
  /** How often each field was met that is not understood. */
  unknown: Map<string, number>
  /** How often a field that is not understood was too long to keep. */
  tooLong: Map<string, number>
  /** How often a part was met in which persons stand. */
  persons: Map<string, number>
}

export const emptyReport = (): FeedReport => ({
  lacking: [],
  notTaken: [],
  notActive: [],
  leftOut: [],
  unknown: new Map(),
  tooLong: new Map(),
  persons: new Map(),
})

/** Parts that are read field by field; of any other its name is enough. */
const readInside = [
  'phones',
  'schedules',
  'service_areas',
  'service_at_locations',
  'location',
  'addresses',
  'accessibility',
  'languages',
  'cost_options',
  'organization',
]

/** The names of the fields in what is left, each as often as it stands there: `phones.extension`. */
export const namesIn = (rest: JsonObject): string[] =>
  Object.entries(rest).flatMap(([field, value]) => {
    if (field === 'leftOut') return []
    const parts = (Array.isArray(value) ? (value as Json[]) : [value]).filter(isObject)
    if (!readInside.includes(field) || parts.length === 0) return [field]
    // What still has its id was not read at all.
    return parts.flatMap((part) => ('id' in part ? [field] : namesIn(part).map((name) => `${field}.${name}`)))
  })

/** What was understood of a feed and what was not, a line each. */
export function tellReport(contents: readonly Content[], report: FeedReport): string[] {
  const entries = contents.flatMap(({ services, unplaced }) => [...services, ...((unplaced ?? []) as JsonObject[])])
  const count = (field: string) =>
    entries.reduce(
      (sum, entry) => sum + (Array.isArray(entry[field]) ? (entry[field] as Json[]).length : entry[field] ? 1 : 0),
      0,
    )
  const gone = contents.reduce((sum, { retired }) => sum + ((retired ?? []) as Json[]).length, 0)
  const placed = contents.reduce((sum, { services }) => sum + services.length, 0)
  const words = entries.flatMap(({ text, said }) => [
    ...Object.values((text ?? {}) as JsonObject).flatMap((one) => Object.keys(one as JsonObject)),
    ...(said ? ['said'] : []),
  ])
  return [
    `Understood: ${contents.length} organizations, ${entries.length} services, ${count('phones')} phones, ${count('hours')} hours, ${count('locations')} locations, ${words.length} texts, ${gone} services that are gone.`,
    ...(placed < entries.length
      ? [
          `Not placed: ${entries.length - placed} services, shown nowhere until a keeper places them; they lack ${tellCounts(countBy(report.lacking.flatMap(({ needs }) => needs)))}.`,
        ]
      : []),
    ...(report.notActive.length > 0 ? [`Not taken, because not active: ${tellSome(report.notActive)}.`] : []),
    ...(report.notTaken.length > 0 ? [`Not taken: ${tellSome(report.notTaken)}.`] : []),
    ...tellLeftOut(report.leftOut),
    ...tellMap('Not understood, kept in the notes', report.unknown),
    ...tellMap('Not understood and too long to keep', report.tooLong),
    ...tellMap('Left out, because persons stand in it', report.persons),
  ]
}

/** Each kind of mistake once. */
const tellLeftOut = (leftOut: FeedReport['leftOut']): string[] =>
  [
    ...countBy(
      leftOut.map(({ field, message }) => `${field} (${message.length > 90 ? `${message.slice(0, 90)}…` : message})`),
    ),
  ].map(([what, times]) => `Left out ${times} times: ${what}.`)

const tellMap = (what: string, counts: ReadonlyMap<string, number>): string[] =>
  counts.size > 0 ? [`${what}: ${tellCounts(counts)}.`] : []

const tellCounts = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, times]) => `${printable(name)} ${times}×`).join(', ')

const mostTold = 10
const tellSome = (said: readonly string[]): string =>
  [
    ...said.slice(0, mostTold).map(printable),
    ...(said.length > mostTold ? [`and ${said.length - mostTold} more`] : []),
  ].join('; ')

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Names come from elsewhere: none steers a terminal, and none fills it. */
const printable = (said: string): string => said.replace(/[\p{Cc}\p{Cf}]/gu, '·').slice(0, 120)

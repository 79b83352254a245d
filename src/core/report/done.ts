import { dayOf } from '../hours/amsterdam'
import type { Outcome } from './report'

/** A report without its words. */
export interface Told {
  /** Null for what was not found. */
  serviceSlug: string | null
  at: Date
  handledAt: Date | null
  outcome: Outcome | null
}

export interface Counted {
  reports: number
  /** How many led to a change. */
  changed: number
  /** In how many days half of the changes were made; null while there are none. */
  days: number | null
}

/** What was done with what readers told, in numbers. */
export interface Done {
  /** By the month in which they came, in Utrecht, newest first: '2026-11'. */
  months: readonly (Counted & { month: string })[]
  /** Most reports first; null for what was not found. */
  services: readonly (Counted & { slug: string | null })[]
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** What was done with these reports; undefined while there are none. */
export function doneOf(reports: readonly Told[]): Done | undefined {
  if (reports.length === 0) return undefined
  const months = groupBy(reports, ({ at }) => monthOf(at))
  const services = groupBy(reports, ({ serviceSlug }) => serviceSlug)
  return {
    months: months
      .map(([month, some]) => ({ month, ...count(some) }))
      .sort((one, other) => (one.month > other.month ? -1 : 1)),
    services: services
      .map(([slug, some]) => ({ slug, ...count(some) }))
      .sort((one, other) => other.reports - one.reports || ((one.slug ?? '') < (other.slug ?? '') ? -1 : 1)),
  }
}

function groupBy<Key>(reports: readonly Told[], keyOf: (report: Told) => Key): [Key, Told[]][] {
  const groups = new Map<Key, Told[]>()
  for (const report of reports) {
    const group = groups.get(keyOf(report))
    if (group) group.push(report)
    else groups.set(keyOf(report), [report])
  }
  return [...groups]
}

function count(reports: readonly Told[]): Counted {
  const days = reports.flatMap(({ at, handledAt, outcome }) =>
    outcome === 'changed' && handledAt ? (handledAt.getTime() - at.getTime()) / dayInMilliseconds : [],
  )
  return { reports: reports.length, changed: days.length, days: days.length > 0 ? Math.round(medianOf(days)) : null }
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

const monthOf = (moment: Date): string => dayOf(moment).slice(0, 'YYYY-MM'.length)

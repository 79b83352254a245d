import { postcodes } from '@/core/place/postcodes'
import { type AskFeed, type Document, walk } from './ask-feed'
import type { List } from './lists'
import { count, type Tally } from './tally'

/** True for an entry that fits this value, by what the feed tells of it when it tells all. */
type Fits = (entry: Document, value: string) => boolean

const listOf = (value: unknown) => (Array.isArray(value) ? value : []) as Document[]

/** A service, alone or at a location. */
const serviceOf = (entry: Document) => (entry.service ?? entry) as Document
const schedulesOf = (entry: Document) => listOf(serviceOf(entry).schedules) as unknown as Record<string, string>[]
const areasOf = (entry: Document) => listOf(serviceOf(entry).service_areas).map(({ extent }) => String(extent))
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Where the filter looks for words. */
const told = ['name', 'alternate_name', 'description', 'application_process', 'fees_description', 'alert']
const wordsOf = (entry: Document): string => {
  if ('services' in entry) return fold([entry, ...listOf(entry.services)].map(({ name }) => name).join('\n'))
  const service = serviceOf(entry)
  const { name } = (service.organization ?? {}) as Document
  const texts = [service, ...listOf(service.dichtbij_texts)].flatMap((one) => told.map((field) => one[field] ?? ''))
  return fold([name, ...texts].join('\n'))
}

const ages =
  (field: string, fits: (age: number, asked: number) => boolean): Fits =>
  (entry, value) => {
    const age = serviceOf(entry)[field]
    return typeof age === 'number' && fits(age, Number(value))
  }

const fits: Record<string, Fits> = {
  search: (entry, value) =>
    fold(value)
      .split(/\s+/)
      .every((word) => wordsOf(entry).includes(word)),
  taxonomy_term_id: (entry, value) => listOf(serviceOf(entry).attributes).some((one) => one.taxonomy_term_id === value),
  taxonomy_id: (entry, value) =>
    'taxonomy_id' in entry
      ? entry.taxonomy_id === value
      : listOf(serviceOf(entry).attributes).some((one) => (one.taxonomy_term as Document).taxonomy_id === value),
  organization_id: (entry, value) => serviceOf(entry).organization_id === value,
  modified_after: (entry, value) => Date.parse(String(serviceOf(entry).last_modified)) >= Date.parse(value),
  minimum_age: ages('minimum_age', (age, asked) => age >= asked),
  maximum_age: ages('maximum_age', (age, asked) => age <= asked),
  day: (entry, value) => schedulesOf(entry).some(({ byday }) => byday?.includes(value)),
  start_time: (entry, value) => schedulesOf(entry).some(({ opens_at = '' }) => opens_at >= value),
  end_time: (entry, value) => schedulesOf(entry).some(({ closes_at = '' }) => closes_at <= value),
  postcode: (entry, value) =>
    areasOf(entry).some((code) => {
      const postcode = postcodes.find((one) => one.postcode === value)
      if (code === 'nederland') return true
      if (code === 'utrecht' || code === 'provincie-utrecht') return postcode !== undefined
      return [...(postcode?.wijken ?? []), ...(postcode?.buurten ?? [])].some((one) => one === code)
    }),
}

/** Values of each filter, drawn from what the feed holds, and some that nothing has. */
function valuesOf(ask: AskFeed, list: List, entries: readonly Document[]): Record<string, string[]> {
  const ids = (of: List) => walk(ask, of).map(({ id }) => id)
  const nobody = '00000000-0000-4000-8000-000000000000'
  const moments = [...new Set(entries.map((entry) => String(serviceOf(entry).last_modified)))].sort()
  const between = [moments[0], moments[moments.length >> 1], moments.at(-1)].flatMap((one) => one ?? [])
  const modified_after = [...between, '2100-01-01']
  const search = ['buurtteam', 'SPEELTUIN', 'gezin', 'geld school', 'parent', 'é', '112', 'xqzxqz']
  if (list === 'taxonomies') return { search }
  if (list === 'taxonomy_terms') return { search, taxonomy_id: [...ids('taxonomies'), nobody] }
  if (list === 'organizations') return { search, modified_after }
  return {
    search,
    taxonomy_term_id: [...ids('taxonomy_terms'), nobody],
    taxonomy_id: [...ids('taxonomies'), nobody],
    organization_id: [...ids('organizations'), nobody],
    modified_after,
    minimum_age: ['0', '4', '12', '18', '150'],
    maximum_age: ['0', '12', '18', '23', '150'],
    day: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'],
    start_time: ['00:00', '09:00', '13:30', '23:59'],
    end_time: ['00:00', '12:00', '17:00', '23:59'],
    ...(list === 'service_at_locations' && { postcode: [...postcodes.map((one) => one.postcode), '1011'] }),
  }
}

/** What each filter leaves, and what each two of them leave together, is what the whole list says itself. Hours have to fit on one schedule, which no two filters are asked for here. */
export function checkFilters(ask: AskFeed, list: List): Tally {
  const tally: Tally = { checked: 0, faults: [] }
  const isFlat = list === 'taxonomies' || list === 'taxonomy_terms'
  const everything = walk(ask, list, isFlat ? '' : 'full=true')
  const values = valuesOf(ask, list, everything)
  const look = (filters: readonly (readonly [string, string])[]) => {
    const query = String(new URLSearchParams(filters.map(([name, value]) => [name, value])))
    const left = walk(ask, list, query).map(({ id }) => id)
    const expected = everything
      .filter((entry) => filters.every(([name, value]) => fits[name]?.(entry, value)))
      .map(({ id }) => id)
    count(
      tally,
      left.join() === expected.join(),
      () => `${list}?${query}: ${left.length} instead of ${expected.length}`,
    )
  }
  for (const [name, some] of Object.entries(values)) for (const value of some) look([[name, value]])
  const hours = ['day', 'start_time', 'end_time']
  for (const [index, [one, ofOne]] of Object.entries(values).entries())
    for (const [other, ofOther] of Object.entries(values).slice(index + 1))
      if (!hours.includes(one) || !hours.includes(other))
        for (const value of ofOne.slice(0, 4))
          for (const also of ofOther.slice(0, 4))
            look([
              [one, value],
              [other, also],
            ])
  return tally
}

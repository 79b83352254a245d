import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Edition } from '../../src/edition/edition'
import { feedOfEdition } from '../feed/ask-feed'

type Ask = ReturnType<typeof feedOfEdition>

const many = 10_000
/** The best counts: what else the machine does is not the time of the feed. */
const triesOfEach = 5
const walks = 10

/** How long the answers of the feed hold up the thread, for the directory as it is and for one of ten thousand services of the same kind, and whether a service costs the same in both. */
export function timeFeed(edition: Edition) {
  const [few, grown] = [edition, grow(edition, many)].map(timeOne)
  const times = (name: 'walk' | 'organizations') => (grown?.[name] ?? Number.NaN) / (few?.[name] ?? Number.NaN)
  return [
    ...(few?.rows ?? []),
    ...(grown?.rows ?? []),
    { what: 'feed, a service of a walk, beside in the small one', value: times('walk'), unit: 'times', bound: '≤ 1.5' },
    {
      what: 'feed, a service with its organization, beside in the small one',
      value: times('organizations'),
      unit: 'times',
      bound: '≤ 1.5',
    },
  ]
}

function timeOne(edition: Edition) {
  const count = edition.services.length
  const row = (what: string, value: number, unit: string, bound?: string) => ({
    what: `feed of ${count}: ${what}`,
    value,
    unit,
    ...(bound && { bound }),
  })
  const page = 'per_page=100&full=true'
  // Another edition each time, of which nothing was made yet.
  const anew = (path: string, query?: string) =>
    best(() => {
      const ask = feedOfEdition({ ...edition })
      return () => ask(path, query)
    })
  const afterFirst = (query: string) =>
    best(() => {
      const ask = feedOfEdition({ ...edition })
      ask('taxonomies')
      return () => ask('services', query)
    })
  const ask = feedOfEdition(edition)
  const { id } = JSON.parse(ask('services', page).body).contents[0] as { id: string }
  const again = (path: string, query = '') => best(() => () => ask(path, query))
  const walk = best(() => () => walkAll(feedOfEdition({ ...edition }), 'services', 'full=true')) / count
  const organizations =
    best(() => () => walkAll(feedOfEdition({ ...edition }), 'organizations', 'full_service=true')) / count
  return {
    walk,
    organizations,
    rows: [
      row('first answer of a new edition', anew('taxonomies'), 'ms'),
      row('then its first page of 100 in full', afterFirst(page), 'ms'),
      row('then its first search', afterFirst('search=gezin'), 'ms'),
      row('page of 100 in full', again('services', page), 'ms'),
      row('page of 100', again('services', 'per_page=100'), 'ms'),
      row('page of 100 that a search left', again('services', 'per_page=100&search=gezin'), 'ms'),
      row('all of it in short', again('services', 'minimal=true'), 'ms'),
      row('one service', again(`services/${id}`), 'ms'),
      row('walk in full, each service', walk * 1000, 'µs'),
      row('organizations with all of their services, each service', organizations * 1000, 'µs'),
      row(`memory after ${walks} walks beside after one`, growth(ask), 'times', '< 1.1'),
    ],
  }
}

/** The whole list, page by page, of which nothing is read: that is not the time of the feed. */
function walkAll(ask: Ask, path: string, query: string): void {
  for (let page = 1; ask(path, `${query}&per_page=100&page=${page}`).status === 200; page++);
}

/** Milliseconds of the quickest of some tries; `prepare` is not counted. */
function best(prepare: () => () => void): number {
  const tries = Array.from({ length: triesOfEach }, () => {
    const work = prepare()
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...tries)
}

function growth(ask: Ask): number {
  walkAll(ask, 'services', 'full=true')
  const before = heldBytes()
  for (let walk = 1; walk < walks; walk++) walkAll(ask, 'services', 'full=true')
  return heldBytes() / before
}

function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

/** As many services, of copies of the organizations that there are. */
function grow(edition: Edition, count: number): Edition {
  const copies = Array.from({ length: Math.ceil(count / edition.services.length) }, (_, copy) => copy)
  const named = (slug: string, copy: number) => `${slug}-${copy}`
  const services = copies
    .flatMap((copy) =>
      edition.services.map((service) => ({
        ...service,
        slug: named(service.slug, copy),
        organization: { ...service.organization, slug: named(service.organization.slug, copy) },
      })),
    )
    .slice(0, count)
  const organizations = copies.flatMap((copy) =>
    edition.organizations.map((one) => ({ ...one, slug: named(one.slug, copy) })),
  )
  const subjects = [
    ...services.map(({ slug }) => `services/${slug}`),
    ...organizations.map(({ slug }) => `organizations/${slug}`),
  ]
  const firstSeen = Object.fromEntries(subjects.map((subject) => [subject, '2026-11-30T00:00:00.000Z']))
  return { version: 'grown', services, retired: [], organizations, firstSeen }
}

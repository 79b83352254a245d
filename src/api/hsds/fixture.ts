import type { Service } from '../../core/service'
import type { Edition } from '../../edition/edition'
import { answerFeed } from './answer-feed'

export const evidence = {
  address: 'https://club.example/page',
  date: '2026-03',
  dateEnd: null,
  dateBasis: 'stated',
  status: 'dated',
  checked: '2026-10-03',
  checkedBy: 'editors',
} as const

/** The same in the words of the feed, which tell nothing of who looked. */
export const evidenceTold = {
  source: 'https://club.example/page',
  date: '2026-03',
  date_basis: 'stated',
  status: 'dated',
}

/** An edition of these services, each of an organization of its own name, all seen at the same moment. */
export function editionOf(services: readonly Service[], parts: Partial<Edition> = {}): Edition {
  const organizations = services.map(({ organization }) => ({ ...organization, website: null }))
  return {
    version: 'of-a-test',
    services,
    retired: [],
    organizations,
    firstSeen: Object.fromEntries(
      [
        ...services.map(({ slug }) => `services/${slug}`),
        ...organizations.map(({ slug }) => `organizations/${slug}`),
      ].map((subject) => [subject, '2026-11-01T12:00:00.000Z']),
    ),
    ...parts,
  }
}

/** What the feed of an edition answers. */
export function askFeed(edition: Edition, path: string, query = '') {
  const rest = path.split('/').filter(Boolean)
  const question = { method: 'GET', body: '', query, rest, site: 'https://dichtbij.example' }
  const { status, body } = answerFeed(question, { edition, hash: 'abc', degraded: undefined }, new Date(0))
  return { status, body: JSON.parse(body) }
}

/** The names of what is left of a list. */
export const namesIn = (edition: Edition, path: string, query: string): string[] =>
  askFeed(edition, path, query).body.contents.map(({ name }: { name: string }) => name)

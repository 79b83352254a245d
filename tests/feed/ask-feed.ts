import type { ApiAnswer } from '@/api/api-answer'
import { answerFeed } from '@/api/hsds/answer-feed'
import type { Edition } from '@/edition/edition'

/** A document of the feed, as whoever asks reads it. */
export type Document = Record<string, unknown> & { id: string }

export interface Page {
  total_items: number
  total_pages: number
  page_number: number
  size: number
  first_page: boolean
  last_page: boolean
  empty: boolean
  contents: Document[]
}

export type AskFeed = (path: string, query?: string) => { status: number; type: string | undefined; body: unknown }

/** What the feed of this edition answers, as it is sent. */
export function feedOfEdition(edition: Edition): (path: string, query?: string) => ApiAnswer {
  const serving = { edition, hash: edition.version, degraded: undefined }
  return (path, query = '') => {
    const rest = path.split('/').filter(Boolean)
    const question = { method: 'GET', body: '', query, rest, site: 'https://dichtbij.example' }
    return answerFeed(question, serving, new Date(0))
  }
}

/** What the feed of this edition answers. */
export function feedUnderTest(edition: Edition): AskFeed {
  const answer = feedOfEdition(edition)
  return (path, query) => {
    const { status, headers, body } = answer(path, query)
    return { status, type: headers['Content-Type'], body: JSON.parse(body) }
  }
}

/** All entries of a list, page by page. */
export function walk(ask: AskFeed, path: string, query = ''): Document[] {
  const first = ask(path, `per_page=100&${query}`).body as Page
  const others = Array.from({ length: Math.max(0, first.total_pages - 1) }, (_, index) =>
    ask(path, `per_page=100&page=${index + 2}&${query}`),
  )
  return [first, ...others.map(({ body }) => body as Page)].flatMap(({ contents }) => contents)
}

import { services } from '../../../tests/directory-under-test'
import type { Current } from '../../edition/current-edition'
import type { ApiAnswer, ApiQuestion } from '../api-answer'
import { findResource } from './resources'

/** The real directory, with one service that was renamed and two that closed. */
export const serving: Current = {
  hash: 'abc',
  degraded: undefined,
  edition: {
    version: 'of-a-test',
    services,
    retired: [
      { slug: 'old-name', name: 'Oud', organization: 'oud', closed: false, now: 'veilig-thuis' },
      { slug: 'closed', name: 'Dicht', organization: 'dicht', closed: true, now: 'huisarts' },
      { slug: 'gone', name: 'Weg', organization: 'weg', closed: true, now: null },
    ],
    organizations: [],
    firstSeen: {},
  },
}

export const aMoment = new Date('2026-11-23T10:00:00+01:00')
export const site = 'https://dichtbij.example'

/** What is answered at this path below the base, on a Monday morning. */
export function askAt(path: string, asked: Partial<ApiQuestion> = {}, now = aMoment): ApiAnswer {
  const rest = path.split('/').filter(Boolean)
  const found = findResource(rest, 'tip@dichtbij.example')
  if (!found) throw new Error(`nothing answers at ${path}`)
  return found.answer({ method: 'GET', body: '', query: '', site, ...asked, rest }, serving, now)
}

export const post = (path: string, body: unknown, query = '', now = aMoment): ApiAnswer =>
  askAt(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), query }, now)

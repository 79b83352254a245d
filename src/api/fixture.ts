import { makeService } from '../core/routing/fixture'
import type { Current } from '../edition/current-edition'
import type { ApiAnswer, ApiAnswerer, ApiQuestion } from './api-answer'

const words = { language: 'nl', register: 'plain', description: 'Over.', feesDescription: null, alert: null } as const
const evidence = {
  address: 'a page',
  date: '2026-01',
  dateEnd: null,
  checked: null,
  checkedBy: null,
  dateBasis: 'stated',
  status: 'stated',
} as const

/** A small directory that serves. */
export const serving: Current = {
  hash: 'abc',
  degraded: undefined,
  edition: {
    version: 'of-a-test',
    services: [
      makeService({
        slug: 'team',
        name: 'Team; Oost',
        phones: [{ number: '030 123 45 67', label: null, evidence }],
        texts: [
          { ...words, applicationProcess: 'Bel zelf.' },
          { ...words, language: 'en', applicationProcess: 'Call yourself.' },
        ],
      }),
    ],
    retired: [{ slug: 'old-team', name: 'Oud', organization: 'club', closed: false, now: 'team' }],
    organizations: [],
    firstSeen: {},
  },
}

const aMoment = new Date('2026-11-23T10:00:00+01:00')

/** What is answered to this question on a Monday morning. */
export const ask = (answer: ApiAnswerer, asked: Partial<ApiQuestion>, current = serving): ApiAnswer =>
  answer({ method: 'GET', body: '', query: '', rest: [], site: 'https://dichtbij.example', ...asked }, current, aMoment)

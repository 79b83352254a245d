import { type AskFeed, walk } from './ask-feed'
import { type List, lists } from './lists'
import { count, type Tally } from './tally'

const numbers = ['', 'x', '-1', '+1', '1.5', '1e3', '0x10', ' 1', '1 ', '01', '٣', '９', 'NaN', 'null', '9'.repeat(30)]
const flags = ['', '1', 'True', 'yes', 'truefalse', 'null', 'wáár']
const ids = [
  '',
  'x',
  '1',
  '00000000-0000-4000-8000-00000000000',
  '{00000000-0000-4000-8000-000000000000}',
  '٠'.repeat(36),
]
const times = ['', '9:00', '24:00', '09:60', '0900', '09:00:00', '٠٩:٠٠', 'noon', '-09:00']

/** For each parameter one value that is right, and others that are not. */
const values: Record<string, { right: string; wrong: readonly string[] }> = {
  search: { right: 'a', wrong: ['', ' ', '...', '\0', 'a\u0000b', '\uFFFD', 'a'.repeat(101)] },
  page: { right: '1', wrong: [...numbers, '0', '1000001'] },
  per_page: { right: '1', wrong: [...numbers, '0', '101', '10001'] },
  format: { right: 'json', wrong: ['', 'JSON', 'ndjson', 'xml'] },
  taxonomy_id: { right: '00000000-0000-4000-8000-000000000000', wrong: ids },
  taxonomy_term_id: { right: '00000000-0000-4000-8000-000000000000', wrong: ids },
  organization_id: { right: '00000000-0000-4000-8000-000000000000', wrong: ids },
  modified_after: {
    right: '2026-01-01',
    wrong: [
      '',
      'x',
      '2026',
      '2026-13-01',
      '2026-02-30',
      '2026-01-01T25:00:00Z',
      '2026-01-01T10:00:00',
      '٢٠٢٦-٠١-٠١',
      '-1',
      '1767225600',
      `2026-01-01T10:00:00.${'0'.repeat(40)}Z`,
    ],
  },
  minimal: { right: 'false', wrong: flags },
  full: { right: 'false', wrong: flags },
  full_service: { right: 'false', wrong: flags },
  minimum_age: { right: '4', wrong: [...numbers, '151'] },
  maximum_age: { right: '12', wrong: [...numbers, '151'] },
  start_time: { right: '09:00', wrong: times },
  end_time: { right: '17:00', wrong: times },
  day: { right: 'MO', wrong: ['', 'mo', 'monday', 'MO,TU', 'maandag', '1', 'ПН'] },
  postcode: {
    right: '3511',
    wrong: ['', '0511', '351', '35111', '3511 A', '3511 ABC', '٣٥١١', '3511%', 'SW1A 1AA', '-3511'],
  },
  proximity: { right: '500&postcode=3511', wrong: [...numbers, '0', '100001'] },
}

const takenBy: Record<List, readonly string[]> = {
  services: [
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'minimal',
    'full',
    'minimum_age',
    'maximum_age',
    'start_time',
    'end_time',
    'day',
  ],
  organizations: ['modified_after', 'full', 'full_service'],
  taxonomies: [],
  taxonomy_terms: ['taxonomy_id'],
  service_at_locations: [
    'taxonomy_term_id',
    'taxonomy_id',
    'organization_id',
    'modified_after',
    'full',
    'minimum_age',
    'maximum_age',
    'start_time',
    'end_time',
    'day',
    'postcode',
    'proximity',
  ],
}

const made = [
  'colour=red',
  'constructor=1',
  '__proto__=1',
  'toString=',
  'Page=1',
  'page[]=1',
  '=1',
  '%E0%A4%A=1',
  'страница=1',
  `${'a'.repeat(3000)}=1`,
]

/** Each parameter wrong in each way, twice, unknown, or where it is not taken is 400 and named; what is not there is 404. */
export function checkBadInput(ask: AskFeed, list: List): Tally {
  const tally: Tally = { checked: 0, faults: [] }
  const [{ id = '' } = {}] = walk(ask, list)
  const refused = (path: string, query: string, field: string | undefined) => {
    const { status, type, body } = ask(path, query)
    const { errors = [] } = body as { errors?: { field: string }[] }
    const isNamed = field === undefined ? errors.length > 0 : errors.some((one) => one.field === field)
    const isRight = status === 400 && type === 'application/problem+json' && isNamed
    count(tally, isRight, () => `${path}?${query.slice(0, 80)}: ${status}`)
  }
  const taken = ['search', 'page', 'per_page', 'format', ...takenBy[list]]
  for (const [name, { right, wrong }] of Object.entries(values)) {
    if (!taken.includes(name)) {
      refused(list, `${name}=${right}`, name)
      continue
    }
    const { status } = ask(list, `${name}=${right}`)
    count(tally, status === 200, () => `${list}?${name}=${right}: ${status}`)
    for (const value of wrong) refused(list, String(new URLSearchParams([[name, value]])), name)
    refused(list, name, name)
    refused(list, `${name}=${right}&${name}=${right}`, name)
  }
  for (const query of made) {
    refused(list, query, undefined)
    refused(`${list}/${id}`, query, undefined)
  }
  refused(`${list}/${id}`, 'page=1', 'page')
  const otherList = lists.find((one) => one !== list) ?? list
  const [{ id: foreign = '' } = {}] = walk(ask, otherList)
  const missing = ['x', '00000000-0000-4000-8000-000000000000', foreign, '__proto__', `${id}x`, id.slice(0, 8)]
  for (const path of [
    ...missing.map((one) => `${list}/${one}`),
    `${list}/${id}/${id}`,
    `${list}s`,
    `${list}/../${list}`,
  ]) {
    const { status, type } = ask(path)
    count(tally, status === 404 && type === 'application/problem+json', () => `${path}: ${status}`)
  }
  return tally
}

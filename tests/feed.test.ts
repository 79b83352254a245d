import { describe, expect, test } from 'vitest'
import type { Edition } from '@/edition/edition'
import { readEdition } from '@/edition/edition-file'
import { feedUnderTest, walk } from './feed/ask-feed'
import { checks } from './feed/checks'
import { lists } from './feed/lists'
import { readOfficialSchemas } from './feed/official-schemas'
import { seenOneByOne } from './feed/seen-one-by-one'
import { shuffled } from './feed/shuffled'

/** The real directory, as the store left it beside the database. */
const edition: Edition = seenOneByOne(readEdition('data/directory.json').edition)
const ask = feedUnderTest(edition)

const missing = readOfficialSchemas() ? [] : ['schema']

describe.each(Object.entries(checks))('%s', (name, check) => {
  const isMissing = missing.includes(name)
  const word = isMissing ? ' (left out: the official schemas are not here)' : ''
  test.skipIf(isMissing).each(lists)(`of %s is right${word}`, (list) => {
    const tally = check(ask, list)
    expect(tally?.faults).toEqual([])
    expect(tally?.checked).toBeGreaterThan(0)
  })
})

/** Each id in a document, with what has it. */
function idsIn(value: unknown, where: string): [id: string, where: string][] {
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, where))
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value ? [[String(value.id), where] as [string, string]] : []
  return [...own, ...Object.entries(value).flatMap(([field, inner]) => idsIn(inner, field))]
}

const all = lists.flatMap((list) =>
  walk(ask, list, list.startsWith('taxonom') ? '' : 'full=true').flatMap((entry) => idsIn(entry, list)),
)

test('no two things have the same id', () => {
  const kinds = new Map<string, Set<string>>()
  const singular = (where: string) => where.replace(/ies$/, 'y').replace(/s$/, '')
  for (const [id, where] of all) kinds.set(id, (kinds.get(id) ?? new Set()).add(singular(where)))
  expect([...kinds].filter(([, of]) => of.size > 1)).toEqual([])
  const perService = walk(ask, 'services', 'full=true').flatMap(({ organization: _, attributes, ...service }) =>
    idsIn([service, [attributes].flat().map((one) => ({ ...(one as object), taxonomy_term: null }))], 'services'),
  )
  expect(new Set(perService.map(([id]) => id)).size).toBe(perService.length)
})

test.each([1, 2, 3])('another order of everything in it changes no id (%i)', (seed) => {
  const other = feedUnderTest(shuffled(edition, seed))
  const theirs = lists.flatMap((list) =>
    walk(other, list, list.startsWith('taxonom') ? '' : 'full=true').flatMap((entry) => idsIn(entry, list)),
  )
  const sorted = (ids: typeof all) => ids.map((one) => one.join(' ')).sort()
  expect(sorted(theirs)).toEqual(sorted(all))
})

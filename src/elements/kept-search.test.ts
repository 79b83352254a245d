import { expect, test } from 'vitest'
import { keptSearchOf, searchIn, stateWithSearch } from './kept-search'

const kept = { words: 'schulden', place: '3561', at: Date.parse('2026-11-28T10:00:00Z') }

test('a search comes back within an hour, and not after it nor from before it', () => {
  const state = { dichtbij: 'something else', ...stateWithSearch(kept) }
  expect(searchIn(state, new Date('2026-11-28T10:59:00Z'))).toEqual(kept)
  expect(searchIn(state, new Date('2026-11-28T11:01:00Z'))).toBeUndefined()
  expect(searchIn(state, new Date('2026-11-28T09:59:00Z'))).toBeUndefined()
})

test('of a postcode only its four digits are kept, in its field and among the words', () => {
  const kept = keptSearchOf('huisarts 1012 AB of Donaudreef 1 3561ab', '3561 AB', new Date())
  expect(kept).toMatchObject({ words: 'huisarts 1012 of Donaudreef 1 3561', place: '3561' })
})

test.each([null, undefined, {}, 'x', { dichtbijSearch: {} }])('nothing is in %j', (state) => {
  expect(searchIn(state, new Date())).toBeUndefined()
})

import { expect, test } from 'vitest'
import { collectSources } from './assemble'

test('a source has one key, unless that is taken as the other', () => {
  const sources = collectSources()
  const one = { address: 'https://a.example/x', date: '2026' }
  const two = { address: 'https://a.example/y', date: '2026' }
  const key = sources.keyOf(one)
  expect([key, sources.keyOf(one), sources.keyOf(two)]).toEqual(['a-example-2026', key, 'a-example-2026-2'])
  const other = sources.keyOf(one, key)
  expect(other).toBe('a-example-2026-3')
  expect([sources.keyOf(one, key), sources.keyOf(one, other)]).toEqual([other, key])
  expect(sources.all()).toEqual({ [key]: one, 'a-example-2026-2': two, [other]: one })
})

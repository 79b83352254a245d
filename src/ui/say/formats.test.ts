import { expect, test } from 'vitest'
import { dateFormat, listFormat } from './formats'

const day = new Date('2026-11-29T12:00:00Z')

test('a format is made once for each language and each way of writing, and for no other', () => {
  const monthIn = (locale: string, month: 'long' | 'short') =>
    dateFormat(locale, { month, timeZone: 'UTC' }).format(day)
  for (let round = 0; round < 2; round++)
    expect([monthIn('nl', 'long'), monthIn('en', 'long'), monthIn('nl', 'short')]).toEqual([
      'november',
      'November',
      'nov',
    ])
  expect(dateFormat('nl', { month: 'long', timeZone: 'UTC' })).toBe(
    dateFormat('nl', { month: 'long', timeZone: 'UTC' }),
  )
  expect(listFormat('nl', { type: 'conjunction' }).format(['a', 'b'])).toBe('a en b')
  expect(listFormat('nl', { type: 'disjunction' }).format(['a', 'b'])).toBe('a of b')
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { boundClients } from './client-bounds'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a client may spend so much in a window, and another as much', () => {
  const spend = boundClients({ most: 10, windowInSeconds: 60 })
  expect(spend('a', 5)).toBeUndefined()
  expect(spend('a', 5)).toBeUndefined()
  expect(spend('a', 1)).toBe(60)
  expect(spend('b', 10)).toBeUndefined()
})

test('it is told when it may again, and then it may', () => {
  const spend = boundClients({ most: 1, windowInSeconds: 60 })
  spend('a', 1)
  vi.advanceTimersByTime(45_000)
  expect(spend('a', 1)).toBe(15)
  vi.advanceTimersByTime(15_000)
  expect(spend('a', 1)).toBeUndefined()
})

test('what is refused is not counted', () => {
  const spend = boundClients({ most: 5, windowInSeconds: 60 })
  spend('a', 4)
  expect(spend('a', 3)).toBe(60)
  expect(spend('a', 1)).toBeUndefined()
})

import Negotiator from 'negotiator'
import { beforeEach, expect, test, vi } from 'vitest'
import { preferredLocale } from './preferred-locale'

vi.mock('negotiator', async (original) => {
  const { default: Real } = await original<{ default: typeof Negotiator }>()
  return { default: vi.fn(class extends Real {}) }
})

beforeEach(() => {
  vi.mocked(Negotiator).mockClear()
})

test.each([
  undefined,
  '',
  '*',
  'fr',
  'nl-NL,nl;q=0.9',
  'de;q=0.5, nl;q=0',
  ';;;q=x',
  'en;q=0.5, nl',
  'fy, nl;q=0.9, en;q=0.8',
  'nl-NL,en-GB;q=0.9,en;q=0.8,nl;q=0.7',
  'nl-BE, en',
  'constructor',
  'x'.repeat(10_000),
])('“%s” leads to Dutch', (header) => {
  expect(preferredLocale(header)).toBe('nl')
})

test.each(['en', 'en-GB,en;q=0.9,nl;q=0.8', 'ar, tr;q=0.9, en;q=0.1', 'nl;q=0, EN-us', 'en-GB, en;q=0.5, nl;q=0.7'])(
  '“%s” leads to English',
  (header) => {
    expect(preferredLocale(header)).toBe('en')
  },
)

test('a header that came before is not read again', () => {
  for (let round = 0; round < 10; round++) expect(preferredLocale('en-GB, x-again')).toBe('en')
  expect(vi.mocked(Negotiator)).toHaveBeenCalledTimes(1)
})

test('whoever makes up many headers, or long ones, fills nothing', () => {
  const long = `en, ${'x'.repeat(201)}`
  for (let count = 0; count < 1000; count++) preferredLocale(`en, x-${count}`)
  vi.mocked(Negotiator).mockClear()
  for (const header of ['nl, x-late', long]) for (let round = 0; round < 3; round++) preferredLocale(header)
  expect(vi.mocked(Negotiator)).toHaveBeenCalledTimes(6)
})

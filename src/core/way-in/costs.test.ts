import { expect, test } from 'vitest'
import { makeService } from '../routing/fixture'
import { costsOf } from './costs'

test('costs are told as far as they are known, and a public duty is never said to have unknown ones', () => {
  expect(costsOf(makeService({ slug: 'a' }))).toBe('unknown')
  expect(costsOf(makeService({ slug: 'a', free: true }))).toBe('free')
  expect(costsOf(makeService({ slug: 'a', kinds: ['gp'] }))).toBe('free')
  expect(costsOf(makeService({ slug: 'a', kinds: ['school-attendance'] }))).toBe('unsaid')
  const text = {
    language: 'nl',
    register: 'plain' as const,
    description: 'x',
    applicationProcess: 'x',
    feesDescription: '€ 5',
    alert: null,
  }
  expect(costsOf(makeService({ slug: 'a', texts: [text] }))).toBe('told')
})

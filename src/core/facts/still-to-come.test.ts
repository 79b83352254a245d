import { expect, test } from 'vitest'
import type { Content } from './facts'
import { stillToCome } from './still-to-come'

const today = { year: 2026, month: 3, day: 9 }

test.each([
  ['date', '2026-03-09', false],
  ['date', '2026-03-10', true],
  ['date', '2026-03', false],
  ['date', '2026-04', true],
  ['date', '2026', false],
  ['date', '2027', true],
  ['dateEnd', '2026-12', true],
  ['checked', '2026-03-10', true],
  ['checked', '2026-03-09', false],
])('a %s of %s is still to come on 9 March 2026: %s', (field, date, expected) => {
  const content = { slug: 'a', services: [], sources: { site: { [field]: date } } } as unknown as Content
  expect(stillToCome(content, today)).toEqual(expected ? [`sources.site.${field}`] : [])
})

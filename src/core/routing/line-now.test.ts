import { expect, test } from 'vitest'
import { makeService } from './fixture'
import { lineNow } from './line-now'
import type { Suggestion } from './suggestion'

const line = (said: Partial<Suggestion>) => ({
  steps: [
    {
      id: 'talk-now' as const,
      layer: 'line' as const,
      note: null,
      services: [
        {
          service: makeService({ slug: 'line', name: 'A line' }),
          reasons: [],
          openNow: 'unknown',
          candidates: [],
          ...said,
        },
      ] as Suggestion[],
      more: [],
    },
  ],
})

test('a line answers now when it does so day and night, or is known to be open', () => {
  expect(lineNow(line({ reasons: ['topic', 'round-the-clock'] }))).toEqual({ name: 'A line', when: 'always' })
  expect(lineNow(line({ reasons: ['topic'], openNow: 'yes' }))).toEqual({ name: 'A line', when: 'now' })
})

test('of a line whose hours are over or not known nobody says that it answers', () => {
  expect(lineNow(line({ reasons: ['topic'], openNow: 'unknown' }))).toBeUndefined()
  expect(lineNow(line({ reasons: ['topic'], openNow: 'no' }))).toBeUndefined()
  expect(lineNow({ steps: [] })).toBeUndefined()
})

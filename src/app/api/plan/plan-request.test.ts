import { expect, test } from 'vitest'
import { readPlanRequest } from './plan-request'

const wrong = (body: unknown) =>
  readPlanRequest(body)
    .error?.issues.map(({ path }) => path[0])
    .sort()

test('everything but who may be left out', () => {
  expect(readPlanRequest({ who: 'parent' }).data).toEqual({ who: 'parent', topics: [], known: [] })
})

test('every wrong field is named, also an age that does not go with who asks', () => {
  expect(wrong({ who: 'youth', age: 'pregnant', weight: 'heavy', known: ['save', 'buurtteam'] })).toEqual([
    'age',
    'known',
    'weight',
  ])
  expect(wrong({ who: 'parent', age: 'pregnant' })).toBeUndefined()
  expect(wrong({})).toEqual(['who'])
})

test.each(['2026-02-30T10:00:00Z', '2026-11-21', '2026-11-21T22:15:00', 'now', '', 20261121])(
  '“%s” is no moment with its offset',
  (at) => {
    expect(wrong({ who: 'parent', at })).toEqual(['at'])
  },
)

test('a moment has its offset, in any form that ISO 8601 has for it', () => {
  for (const at of ['2026-11-21T22:15:00+01:00', '2026-11-21T21:15:00Z', '2026-11-21T22:15+01:00'])
    expect(readPlanRequest({ who: 'parent', at }).success).toBe(true)
})

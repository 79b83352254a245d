import { describe, expect, test } from 'vitest'
import { allowed, parseJson, readPlanRequest } from './plan-request'
import { listWrongFields } from './wrong-fields'

const wrong = (body: unknown) =>
  readPlanRequest(body)
    .error?.issues.map(({ path }) => path[0])
    .sort()

test('everything but who may be left out', () => {
  expect(readPlanRequest({ who: 'parent' }).data).toEqual({ who: 'parent', topics: [], situations: [], known: [] })
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

test.each([
  '2026-02-30T10:00:00Z',
  '2026-11-21',
  '2026-11-21T22:15:00',
  '2026-11-21 22:15:00', // no offset
  '2026-11-21_22:15:00Z',
  '2026-11-21  22:15:00Z',
  '2026-11-21T24:15:00Z',
  '2026-11-21T22:60:00Z',
  '2026-11-21T22:15:61Z',
  '2026-11-21T22:15:00+25:00',
  '2026-11-21T22:15:00z+01:00',
  ' 2026-11-21T22:15:00Z',
  '2026-11-21t22:15:00zz',
  '26-11-21T22:15:00Z',
  'now',
  '',
  20261121,
  null,
])('“%s” is no moment with its offset', (at) => {
  expect(wrong({ who: 'parent', at })).toEqual(['at'])
})

test.each([
  ['2026-11-21T22:15:00+01:00', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21T21:15:00Z', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21t21:15:00z', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21T21:15:00z', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21t22:15:00+01:00', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21 22:15:00+01:00', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21T22:15+01:00', '2026-11-21T21:15:00.000Z'],
  ['2026-11-21T21:15:00.123456Z', '2026-11-21T21:15:00.123Z'],
  ['2026-11-21T21:15:00-00:00', '2026-11-21T21:15:00.000Z'],
])('the moment “%s” is %s', (at, moment) => {
  expect(readPlanRequest({ who: 'parent', at }).data?.at?.toISOString()).toBe(moment)
})

describe('Wrong fields are told', () => {
  const told = (body: unknown) => {
    const { error } = readPlanRequest(body)
    return error ? listWrongFields(error, allowed) : []
  }

  test('with what is allowed there, the unknown ones too', () => {
    expect(told({ who: 'parent', weight: 'heavy', colour: 1 })).toEqual([
      expect.objectContaining({ field: 'weight', allowed: allowed.weight }),
      { field: 'colour', detail: expect.any(String), allowed: Object.keys(allowed) },
    ])
  })

  test('at most twenty, with at most forty letters of a name that somebody made up', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${'x'.repeat(at)}💛${at}`, at]))
    const fields = told({ who: 'nobody', ...many })
    expect(fields).toHaveLength(20)
    expect(fields[0]?.field).toBe('who')
    for (const { field } of fields) expect([...field].length).toBeLessThanOrEqual(41)
    expect(fields.at(-1)?.field).not.toMatch(/\p{Cs}/u)
    expect(JSON.stringify(told({ who: 'parent', ['y'.repeat(4000)]: 1 })).length).toBeLessThan(300)
  })

  test('and no sign of control comes back', () => {
    expect(told({ who: 'parent', 'a\u0000b\u202ec\n': 1 })[0]?.field).toBe('abc')
  })
})

test('a body may begin with the mark of its encoding', () => {
  expect(parseJson('\ufeff{"who":"parent"}')).toEqual({ who: 'parent' })
  expect(parseJson('{"who":"parent"}')).toEqual({ who: 'parent' })
  for (const text of ['', '\ufeff', '\ufeff\ufeff{}', 'x', '{}\ufeff']) expect(parseJson(text)).toBeUndefined()
})

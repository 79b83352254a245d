import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { answerPlan } from './answer-plan'
import { ask, serving } from './fixture'

vi.mock('zod', async (original) => {
  const { z } = await original<typeof import('zod')>()
  return { z: { ...z, strictObject: vi.fn(z.strictObject) } }
})

const post = (body: unknown) =>
  ask(answerPlan, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

const always = { 'Cache-Control': 'no-store' }

test('a plan is JSON that no cache keeps', () => {
  const { status, headers, body } = post({ who: 'parent', place: 'oost' })
  expect(status).toBe(200)
  expect(headers).toEqual({ ...always, 'Content-Type': 'application/json' })
  const { place, steps, escalation } = JSON.parse(body)
  expect(place).toEqual({ status: 'known', wijk: 'oost', buurt: null })
  expect(escalation).toHaveLength(5)
  expect(JSON.stringify(steps)).toContain('"slug":"team"')
})

test('a plan is made of the edition that serves', () => {
  const none = { ...serving, edition: { ...serving.edition, services: [] } }
  const { body } = ask(answerPlan, { method: 'POST', body: '{"who":"parent","place":"oost"}' }, none)
  expect(body).not.toContain('"slug":"team"')
})

test('a plan is for the moment that is asked for, or for now', () => {
  const save = (at?: string) =>
    JSON.parse(post({ who: 'parent', at }).body)
      .escalation.slice(3)
      .map(({ applies }: { applies: string }) => applies)
  expect(save()).toEqual(['now', 'not-now'])
  expect(save('2026-11-21T22:15:00+01:00')).toEqual(['not-now', 'now'])
})

test('a plan gives only numbers that may be a button at that moment', () => {
  const team = (at: string) =>
    JSON.parse(post({ who: 'parent', place: 'oost', at }).body)
      .steps.flatMap(({ services, more }: { services: object[]; more: object[] }) => [...services, ...more])
      .find(({ slug }: { slug: string }) => slug === 'team')
  expect(team('2026-12-31T23:59:59+01:00').phones).toEqual([{ number: '030 123 45 67', of: 'team' }])
  expect(team('2027-01-01T00:00:00+01:00').phones).toEqual([{ number: '14 030', of: 'gemeente-utrecht' }])
})

describe('what is not right', () => {
  test.each([
    ['nothing', ''],
    ['half a body', '{"who":'],
    ['a list', '[]'],
    ['null', 'null'],
    ['deep nesting', `${'['.repeat(2000)}${']'.repeat(2000)}`],
    ['a field too many', '{"who":"parent","x":1}'],
    ['a moment beyond the calendar', '{"who":"parent","at":"+275760-09-13T00:00:01Z"}'],
  ])('%s is a problem', (_, body) => {
    const answer = post(body)
    expect(answer.status).toBe(400)
    expect(answer.headers).toEqual({ ...always, 'Content-Type': 'application/problem+json' })
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'about:blank', title: expect.any(String), status: 400 })
  })

  test('names every wrong field', () => {
    const { errors } = JSON.parse(post({ who: 'nobody', weight: 1, colour: 'red' }).body)
    expect(errors.map(({ field }: { field: string }) => field)).toEqual(['who', 'weight', 'colour'])
  })

  test('is a problem or a plan, whatever is sent', () => {
    const near = fc.record(
      { who: fc.constantFrom('parent', 'youth'), place: fc.string({ unit: 'binary' }), at: fc.string() },
      { requiredKeys: ['who'] },
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.jsonValue()), (body) => {
        const { status, body: told } = post(body)
        expect([200, 400]).toContain(status)
        JSON.parse(told)
      }),
    )
  })
})

test('what may be asked is built once, and not for each who asks', () => {
  const build = vi.mocked(z.strictObject)
  expect(build).toHaveBeenCalled()
  build.mockClear()
  post({ who: 'parent' })
  post({ who: 'youth' })
  expect(build).not.toHaveBeenCalled()
})

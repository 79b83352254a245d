import { describe, expect, test } from 'vitest'
import { locales } from '../../i18n/languages'
import { askAt, post } from './fixture'

const told = (answer: { status: number; headers: Record<string, string>; body: string }) => {
  expect(answer.headers).toMatchObject({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
  const { status, title, detail, errors } = JSON.parse(answer.body)
  expect([status, title, typeof detail]).toEqual([answer.status, expect.any(String), 'string'])
  return { status, errors: errors as { in: string; field: string; allowed: unknown }[] | undefined }
}

const named = (answer: Parameters<typeof told>[0]) => told(answer).errors?.map((one) => [one.in, one.field])

describe('the query', () => {
  test.each([
    ['lang=xx', [['query', 'lang']]],
    ['lang=', [['query', 'lang']]],
    ['lang=NL', [['query', 'lang']]],
    ['lang=constructor', [['query', 'lang']]],
    ['lang=nl&lang=en', [['query', 'lang']]],
    ['colour=red', [['query', 'colour']]],
    [
      'taal=nl&lang=zz',
      [
        ['query', 'taal'],
        ['query', 'lang'],
      ],
    ],
    ['%F0%9F%92%9B=1', [['query', '💛']]],
    ['%', [['query', '%']]],
    ['=', [['query', '']]],
  ])('%s is told what is wrong with it, wherever it is asked', (query, wrong) => {
    for (const path of ['situations', 'situations/school-refusal', 'services/veilig-thuis', 'openapi.json'])
      expect(named(askAt(path, { query })), path).toEqual(wrong)
    expect(named(post('plans', { who: 'parent' }, query))).toEqual(wrong)
    expect(named(post('search', { words: 'geld' }, query))).toEqual(wrong)
  })

  test('says which languages there are', () => {
    expect(told(askAt('situations', { query: 'lang=xx' })).errors?.[0]?.allowed).toEqual(locales)
  })

  test('that is huge is told twenty faults, and short ones', () => {
    const query = Array.from({ length: 2000 }, (_, at) => `${'x'.repeat(100)}${at}=1`).join('&')
    const answer = askAt('situations', { query })
    expect(told(answer).errors).toHaveLength(20)
    expect(answer.body.length).toBeLessThan(5000)
  })
})

describe('a body', () => {
  test('is told all that is wrong in it and in the query at once', () => {
    expect(named(post('plans', { who: 'nobody', weight: 1, colour: 'red' }, 'lang=xx'))).toEqual([
      ['query', 'lang'],
      ['body', 'who'],
      ['body', 'weight'],
      ['body', 'colour'],
    ])
    expect(named(post('search', { place: 5, colour: 'red' }))).toEqual([
      ['body', 'words'],
      ['body', 'place'],
      ['body', 'colour'],
    ])
  })

  test.each(['', 'null', '[]', '{"who":', '"parent"', '1e999', '\u0000'])('%s is a problem', (body) => {
    for (const path of ['plans', 'search']) expect(told(post(path, body)).status, path).toBe(400)
  })

  test('of words that are too long says how long they may be', () => {
    expect(told(post('search', { words: 'a'.repeat(2001) })).errors).toMatchObject([{ field: 'words' }])
    expect(post('search', { words: 'a'.repeat(2000) }).status).toBe(200)
  })
})

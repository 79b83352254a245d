import { expect, test } from 'vitest'
import { answerHealth } from './answer-health'
import { ask, serving } from './fixture'

test('it tells that all is well, and which directory serves', () => {
  const { status, headers, body } = ask(answerHealth, {})
  expect(status).toBe(200)
  expect(headers).toEqual({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
  expect(JSON.parse(body)).toEqual({ status: 'ok', directory: { services: 1, version: 'of-a-test' } })
})

test('it tells why the last good directory serves, and that it does', () => {
  const { status, body } = ask(answerHealth, {}, { ...serving, degraded: 'The database is gone.' })
  expect(status).toBe(200)
  expect(JSON.parse(body)).toEqual({
    status: 'degraded',
    reason: 'The database is gone.',
    directory: { services: 1, version: 'of-a-test' },
  })
})

test('while there are keepers it tells the head of their log, which an outsider can write down', () => {
  const { body } = ask(answerHealth, {}, { ...serving, head: 'abc123' })
  expect(JSON.parse(body)).toMatchObject({ status: 'ok', log: 'abc123' })
})

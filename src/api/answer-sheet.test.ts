import { expect, test } from 'vitest'
import { services } from '../../tests/directory-under-test'
import { answerSheet } from './answer-sheet'
import { ask, serving } from './fixture'

const whole = { ...serving, edition: { ...serving.edition, services } }
const rowsOf = (query: string, current = serving) => ask(answerSheet, { query }, current).body.split('\r\n')

test('a row for each service, under a head, in the language that is asked for', () => {
  const dutch = rowsOf('')
  expect(dutch).toHaveLength(3)
  expect(dutch[1]).toContain('"Team; Oost"')
  expect(dutch[1]).toContain(';Bel zelf.;')
  expect(dutch[1]).toContain('https://dichtbij.example/nl/gids/team')
  const english = rowsOf('language=en')
  expect(english[1]).toContain(';Call yourself.;')
  expect(english[0]).not.toBe(dutch[0])
  for (const query of ['language=xx', 'language=constructor', '%', 'x'.repeat(500)])
    expect(rowsOf(query)).toEqual(dutch)
})

test('it is a file to keep, and its name tells that it is a table', () => {
  expect(ask(answerSheet, {}).headers).toMatchObject({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': expect.stringMatching(/^attachment; filename="[\w-]+\.csv"$/),
  })
})

test('of the whole directory each row has each column', () => {
  const { body } = ask(answerSheet, {}, whole)
  const cells = (row: string) => row.replace(/"(?:[^"]|"")*"/g, '""').split(';').length
  const rows = body.replace(/"(?:[^"]|"")*"/g, '""').split('\r\n')
  expect(rows).toHaveLength(services.length + 2)
  for (const row of rows.slice(0, -1)) expect(cells(row)).toBe(cells(String(rows[0])))
})

test('words to search by are not published', () => {
  const hidden = serving.edition.services.map((one) => ({ ...one, searchWords: ['wipkip', 'glijbaan'] }))
  const { body } = ask(answerSheet, {}, { ...serving, edition: { ...serving.edition, services: hidden } })
  expect(body).toContain('/team')
  expect(body).not.toMatch(/wipkip|glijbaan/)
})

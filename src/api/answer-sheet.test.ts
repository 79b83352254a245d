import { expect, test } from 'vitest'
import { services } from '../../tests/directory-under-test'
import { makeService } from '../core/routing/fixture'
import { wordsIn } from '../i18n/words'
import { answerSheet } from './answer-sheet'
import { ask, serving } from './fixture'
import { evidence } from './hsds/fixture'

const whole = { ...serving, edition: { ...serving.edition, services } }
const rowsOf = (query: string, current = serving) => ask(answerSheet, { query }, current).body.split('\r\n')

test('a row for each service, under a head, in the language that is asked for', () => {
  const dutch = rowsOf('')
  expect(dutch).toHaveLength(3)
  expect(dutch[1]).toContain('"Team; Oost"')
  expect(dutch[1]).toContain(';Bel zelf.;')
  expect(dutch[1]).toContain('https://dichtbij.example/nl/gids/team')
  const english = rowsOf('lang=en')
  expect(english[1]).toContain(';Call yourself.;')
  expect(english[0]).not.toBe(dutch[0])
})

test.each([
  ['another language', 'lang=xx', 'lang'],
  ['no language', 'lang=', 'lang'],
  ['a word of the program', 'lang=constructor', 'lang'],
  ['another alphabet', 'lang=%D9%86%D9%84', 'lang'],
  ['two languages', 'lang=nl&lang=en', 'lang'],
  ['another parameter', 'language=en', 'language'],
  ['a huge one', `${'x'.repeat(500)}=1`, 'xxx'],
])('%s is named, and gives no table', (_, query, field) => {
  const { status, headers, body } = ask(answerSheet, { query })
  expect([status, headers['Content-Type']]).toEqual([400, 'application/problem+json'])
  expect(JSON.parse(body).errors[0].field).toContain(field)
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

test('each cell stands under the head that tells what it is', () => {
  const place = { name: null, address: 'Weg 1', postcode: '3511 AB', buurt: null, accessibility: null, evidence }
  const team = makeService({
    slug: 'team',
    name: 'Team',
    website: 'https://team.example/',
    email: 'a@team.example',
    topics: ['money'],
    phones: [{ number: '030 123 45 67', label: null, evidence }],
    locations: [place],
    texts: [
      {
        language: 'nl',
        register: 'plain',
        description: 'Over.',
        applicationProcess: 'Bel zelf.',
        feesDescription: 'Een tientje.',
        alert: 'Even dicht.',
      },
    ],
  })
  const current = { ...serving, edition: { ...serving.edition, services: [team] } }
  const { body, headers } = ask(answerSheet, { query: 'lang=en' }, current)
  const [head = [], row = []] = body
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(';'))
  const { columns } = wordsIn('en').sheet
  const cell = (column: keyof typeof columns) => row[head.indexOf(columns[column])]
  expect((['name', 'website', 'email', 'cost', 'description', 'alert', 'topics'] as const).map(cell)).toEqual([
    'Team',
    'https://team.example/',
    'a@team.example',
    'Een tientje.',
    'Over.',
    'Even dicht.',
    wordsIn('en').topics.adult.money.label,
  ])
  expect(cell('phones')).toContain('030 123 45 67')
  expect(cell('places')).toContain('Weg 1')
  expect(headers['Content-Language']).toBe('en')
})

import { expect, test } from 'vitest'
import { answerContacts } from './answer-contacts'
import { ask } from './fixture'

test('the services of a list are one file to keep', () => {
  const { status, headers, body } = ask(answerContacts, { query: 's=team,unknown' })
  expect(status).toBe(200)
  expect(headers).toEqual({
    'Content-Type': 'text/vcard; charset=utf-8',
    'Content-Disposition': 'attachment; filename="contacten.vcf"',
    'Cache-Control': 'no-store',
  })
  expect(body.match(/BEGIN:VCARD/g)).toHaveLength(1)
  expect(body).toContain('FN:Team\\; Oost\r\n')
})

test('a service that has another name now is found by its old one', () => {
  expect(ask(answerContacts, { query: 's=old-team' })).toEqual(ask(answerContacts, { query: 's=team' }))
})

test.each([
  ['', 'Bel zelf.'],
  ['&language=en', 'Call yourself.'],
  ['&language=xx', 'Bel zelf.'],
  ['&language=constructor', 'Bel zelf.'],
])('with %s its notes say “%s”', (more, note) => {
  expect(ask(answerContacts, { query: `s=team${more}` }).body).toContain(`NOTE:${note}\r\n`)
})

test.each(['', 's=', 's=unknown', '%'])('a list of nothing, “%s”, is an empty file', (query) => {
  expect(ask(answerContacts, { query })).toMatchObject({ status: 200, body: '' })
})

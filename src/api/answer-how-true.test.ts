import { expect, test } from 'vitest'
import { services } from '../../tests/directory-under-test'
import { doneOf } from '../core/report/done'
import { wordsIn } from '../i18n/words'
import { answerFigures } from './answer-figures'
import { answerPicture } from './answer-picture'
import { ask, serving } from './fixture'

const whole = { ...serving, edition: { ...serving.edition, services } }

test.each([
  ['the table', answerFigures, 'text/csv', 'csv'],
  ['the picture', answerPicture, 'image/svg+xml', 'svg'],
] as const)(
  '%s is a file to keep, in the language that is asked for, and says what is wrong in the query',
  (_, answer, type, ending) => {
    for (const locale of ['nl', 'en'] as const)
      expect(ask(answer, { query: `lang=${locale}` }, whole).headers).toMatchObject({
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${wordsIn(locale).howTrue.file}.${ending}"`,
        'Content-Language': locale,
      })
    expect(ask(answer, {}, whole).body).toBe(ask(answer, { query: 'lang=nl' }, whole).body)
    expect(ask(answer, { query: 'lang=en' }, whole).body).not.toBe(ask(answer, {}, whole).body)
    for (const query of ['lang=xx', 'language=nl', 'lang=nl&lang=en'])
      expect(ask(answer, { query }, whole).status).toBe(400)
  },
)

test('every row of the table is of the day in Utrecht, and reports are counted as on their own page', () => {
  const at = new Date('2026-11-20T10:00:00+01:00')
  const told = {
    serviceSlug: 'team',
    at,
    handledAt: new Date('2026-11-22T10:00:00+01:00'),
    outcome: 'changed' as const,
  }
  const done = doneOf([told, { ...told, handledAt: null, outcome: null }])
  const rows = ask(answerFigures, {}, { ...whole, done })
    .body.slice(1)
    .trimEnd()
    .split('\r\n')
  for (const row of rows.slice(1)) expect(row.slice(0, 11)).toBe('2026-11-23;')
  const { parts } = wordsIn('nl').howTrue
  expect(rows.flatMap((row) => (row.split(';')[1] === parts.reports ? [row.split(';').slice(2)] : []))).toEqual([
    ['2026-11', wordsIn('nl').done.reports, '2', ''],
    ['2026-11', wordsIn('nl').done.changed, '1', '2'],
    ['2026-11', wordsIn('nl').done.daysHead, '2', ''],
  ])
})

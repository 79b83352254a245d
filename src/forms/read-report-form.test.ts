import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReportForm } from './read-report-form'

const read = (fields: Record<string, string>, isOfService = true) =>
  readReportForm({ fields: new URLSearchParams(fields) }, isOfService)

test('a report says which fact, in what words, and with which stamp', () => {
  expect(read({ fact: 'phone', text: ' Niemand neemt op.\r\nNooit. ', stamp: 'x' })).toEqual({
    fact: 'phone',
    text: 'Niemand neemt op.\nNooit.',
    stamp: 'x',
    isOfProgram: false,
    problem: undefined,
  })
})

test.each(['', 'onbekend', 'missing', 'toString', '__proto__'])('%j is no fact, and the words stay', (fact) => {
  expect(read({ fact, text: 'Woorden' })).toMatchObject({ fact: undefined, text: 'Woorden', problem: 'no-fact' })
})

test('of what was not found no fact is asked, and none is taken', () => {
  expect(read({ fact: 'phone', text: 'Een klimmuur' }, false)).toMatchObject({ fact: undefined, problem: undefined })
})

test('500 letters fit, as the browser counts them; more are too many, and all are kept', () => {
  const fact = 'text'
  expect(read({ fact, text: `${'a'.repeat(249)}\r\n${'b'.repeat(250)}` }).problem).toBeUndefined()
  expect(read({ fact, text: 'a'.repeat(501) })).toMatchObject({ problem: 'too-long', text: 'a'.repeat(501) })
  expect(read({ fact, text: 'a'.repeat(10_000) }).text).toHaveLength(10_000)
})

test('what fills in a field that no reader sees is a program', () => {
  expect(read({ fact: 'text', homepage: 'https://example.org' }).isOfProgram).toBe(true)
})

test('signs that no database takes are left out, letters of any language are not', () => {
  expect(read({ fact: 'text', text: 'a\0b\u0007\tc\u0085 مرحبا 👋' }).text).toBe('ab\tc مرحبا 👋')
})

test('what could not be read is told so', () => {
  expect(readReportForm({ refused: 'unreadable' }, true)).toMatchObject({ text: '', problem: 'unreadable' })
})

test('any fields can be read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' }))), fc.boolean(), (fields, isOfService) => {
      expect(readReportForm({ fields: new URLSearchParams(fields) }, isOfService).text).not.toMatch(/\0|\r/)
    }),
  )
})

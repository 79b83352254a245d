import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv'

/** The cells as a spreadsheet program reads them. */
function read(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const rows: string[][] = []
  let cells: string[] = []
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ';') continue
    rows.push(cells)
    cells = []
  }
  return rows
}

const asWritten = (text: string) => text.replace(/\r\n?/g, '\n')

test('what is read is what was written, and no text is a formula', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...';"\n\r=+-@\t, a1') }))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const back = read(toCsv(rows))
      expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length))
      back.flat().forEach((text, at) => {
        const written = asWritten(rows.flat()[at] ?? '')
        expect([written, `'${written}`]).toContain(text)
        expect(text).not.toMatch(/^\s*[=+\-@]|^\t/)
      })
    }),
  )
})

test('numbers stay numbers, a phone number keeps its nought, and nothing is an empty cell', () => {
  expect(toCsv([['030 733 18 95', '14 030', -3, null, '4 t/m 11']])).toBe('\uFEFF030 733 18 95;14 030;-3;;4 t/m 11\r\n')
})

test.each(['', 'a'])('what is longer than a cell may be is cut where a sign ends, after “%s”', (before) => {
  const [[cell = ''] = []] = read(toCsv([[before + '💛'.repeat(20_000)]]))
  expect(cell).toMatch(/^a?(💛)+…$/u)
  expect(cell.length).toBeLessThanOrEqual(32_767)
})

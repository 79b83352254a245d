import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { escalationAlways } from '../escalation/rules'
import type { Service } from '../service'
import { numbersIn, spellNumbers } from './numbers-in'

const { services } = JSON.parse(readFileSync('data/directory.json', 'utf8')) as { services: Service[] }

test.each([
  ['Bel 112.', 'Bel 1 1 2.'],
  ['Bel 113 of 0800-0113, dag en nacht.', 'Bel 1 1 3 of 0 8 0 0, 0 1 1 3, dag en nacht.'],
  ['Chat op 113.nl', 'Chat op 1 1 3.nl'],
  ['de app 112NL', 'de app 1 1 2NL'],
  ['112/113', '1 1 2/1 1 3'],
  ['Bel 14 030, de gemeente.', 'Bel 1 4, 0 3 0, de gemeente.'],
  ['14030 of 14\u00a0030', '1 4 0 3 0 of 1 4, 0 3 0'],
  ['Bel 0800-2000 24 uur per dag.', 'Bel 0 8 0 0, 2 0 0 0 24 uur per dag.'],
  ['0800 2000, 0800–2000 en 08002000', '0 8 0 0, 2 0 0 0, 0 8 0 0, 2 0 0 0 en 0 8 0 0 2 0 0 0'],
  ['0900-1234 0900-5678', '0 9 0 0, 1 2 3 4 0 9 0 0, 5 6 7 8'],
  ['Bel dan 088-996 3000.', 'Bel dan 0 8 8, 9 9 6, 3 0 0 0.'],
  ['(030) 286 00 00', '0 3 0, 2 8 6, 0 0, 0 0'],
  ['030 - 737 03 32', '0 3 0, 7 3 7, 0 3, 3 2'],
  ['06-12345678', '0 6, 1 2 3 4 5 6 7 8'],
  ['+31 30 286 00 00', '+ 3 1, 3 0, 2 8 6, 0 0, 0 0'],
  ['0031 (0)30 286 00 00', '0 0 3 1, 0, 3 0, 2 8 6, 0 0, 0 0'],
  ['Call 116 111 for free', 'Call 1 1 6, 1 1 1 for free'],
  ['Het nummer begint met 030 of 0800.', 'Het nummer begint met 0 3 0 of 0 8 0 0.'],
  ['Spoor030 helpt', 'Spoor0 3 0 helpt'],
  ['Bel 0800-2000 of 112', 'Bel 0 8 0 0, 2 0 0 0 of 1 1 2'],
])('%s is read digit by digit', (text, expected) => {
  expect(spellNumbers(text)).toBe(expected)
})

test.each([
  'Het kost € 112 of 113 euro.',
  '112,50 en 1.112 en 2,113 en 112.000',
  'Zij is 113 jaar, hij 12.',
  'Van 12 tot 18 jaar, 0-4 jaar en 100-112 dagen',
  'In 2026, op 06-11-2026 en op 2026-03-01',
  'Open van 8.30 tot 17.00 uur, 24/7',
  'om 08:30 uur, 09.00 uur',
  '112 kinderen, 113% en 112 children',
  'Bus 1112 en kamer 11234',
  '3561 AB, 3511, 1013',
  '1 op de 10 jongeren, 0,5 uur',
  'de 112e keer',
  '',
])('%s stays as it is', (text) => {
  expect(spellNumbers(text)).toBe(text)
})

test('every number of the directory and of the rules for danger is one, whole, alone and in a sentence', () => {
  const numbers = [...services, { phones: escalationAlways().flatMap(({ phones }) => phones) }].flatMap(({ phones }) =>
    phones.map(({ number }) => number),
  )
  for (const number of numbers) {
    expect(numbersIn(number), number).toEqual([{ start: 0, end: number.length }])
    const sentence = `Bel ${number}, of kom langs.`
    expect(numbersIn(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([number])
  }
})

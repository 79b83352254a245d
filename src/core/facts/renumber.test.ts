import { expect, test } from 'vitest'
import { renumber } from './renumber'

test.each([
  ['Bel 030 123 45 67.', 'Bel 030-7654321.'],
  ['Bel (030) 123 45 67 of 030-1234567', 'Bel 030-7654321 of 030-7654321'],
  ['Bel 030 123 45 68 of 112.', 'Bel 030 123 45 68 of 112.'],
  ['Het kost € 0301234567', 'Het kost € 0301234567'],
  ['Niets', 'Niets'],
])('in “%s” the number is the new one', (text, expected) => {
  expect(renumber({ nl: { plain: { alert: text } } }, '030-1234567', '030-7654321')).toEqual({
    nl: { plain: { alert: expected } },
  })
})

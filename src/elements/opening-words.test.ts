import { expect, test } from 'vitest'
import { sayOpening } from './opening-words'

const words = {
  open: 'Nu open',
  closed: 'Nu dicht',
  today: 'Opent vandaag om {hours}.{minutes} uur',
  on: 'Opent {day} om {hours}.{minutes} uur',
  nextWeek: 'Opent volgende week {day} om {hours}.{minutes} uur',
}
const sunday = new Date('2026-11-22T12:00:00+01:00')
const until = (opens: string) => ({ is: 'closed', opens: new Date(opens) }) as const

test.each([
  ['Nu open', { is: 'open' } as const],
  ['', { is: 'unknown' } as const],
  ['Nu dicht', { is: 'closed', opens: undefined } as const],
  ['Opent vandaag om 14.05 uur', until('2026-11-22T14:05:00+01:00')],
  ['Opent maandag om 9.00 uur', until('2026-11-23T09:00:00+01:00')],
  ['Opent maandag om 0.00 uur', until('2026-11-23T00:00:00+01:00')],
  ['Opent zaterdag om 9.00 uur', until('2026-11-28T09:00:00+01:00')],
  ['Opent volgende week zondag om 9.00 uur', until('2026-11-29T09:00:00+01:00')],
  ['Nu dicht', until('2026-11-30T09:00:00+01:00')],
])('says “%s”', (said, opening) => {
  expect(sayOpening(opening, sunday, words, 'nl')).toBe(said)
})

test('names the day in the language of the page', () => {
  expect(sayOpening(until('2026-11-23T09:00:00+01:00'), sunday, { ...words, on: 'Opens on {day}' }, 'en')).toBe(
    'Opens on Monday',
  )
})

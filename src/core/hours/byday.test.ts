import { expect, test } from 'vitest'
import { weekdays } from '../service'
import { fromByday, toByday } from './byday'

test('days are written as in iCalendar, in the order given', () => {
  expect(toByday(['thursday', 'monday'])).toBe('TH,MO')
  expect(toByday(weekdays)).toBe('MO,TU,WE,TH,FR,SA,SU')
})

test('what was written is read back', () => {
  expect(fromByday(toByday(weekdays))).toEqual(weekdays)
})

test('a code that is no day is refused', () => {
  expect(() => fromByday('MO,XX')).toThrow('XX')
})

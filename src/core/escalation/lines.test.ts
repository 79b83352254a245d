import { describe, expect, test } from 'vitest'
import { lines } from './lines'
import { phoneHref } from './phone-href'

describe('The lines', () => {
  test('have the numbers of the safety page and of the municipality', () => {
    expect(Object.values(lines).map(({ number }) => number)).toEqual(['112', '0800-2000', '088-996 3000', '14 030'])
  })

  test.each(Object.values(lines))('call $number by its own digits', ({ number, href }) => {
    expect(href).toBe(phoneHref(number))
  })

  test.each(Object.values(lines))('say where and when $number was seen', ({ source, checked }) => {
    expect(source).toMatch(/^https:\/\//)
    expect(checked).toMatch(/^\d{4}-\d{2}$/)
  })
})

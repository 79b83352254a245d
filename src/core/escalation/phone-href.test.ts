import { expect, test } from 'vitest'
import { phoneHref } from './phone-href'

test.each([
  ['112', 'tel:112'],
  ['0800-2000', 'tel:08002000'],
  ['088-996 3000', 'tel:0889963000'],
  ['14 030', 'tel:14030'],
  ['(030) 286 00 00', 'tel:0302860000'],
  ['+31 30 286 00 00', 'tel:+31302860000'],
])('%s is called by %s', (number, href) => {
  expect(phoneHref(number)).toBe(href)
})

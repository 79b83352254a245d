import { expect, test } from 'vitest'
import { mailHref } from './mail-href'

test.each([
  ['to somebody', mailHref('tip@example.nl'), 'mailto:tip@example.nl'],
  [
    'with lines, which end as in a mail',
    mailHref('', { body: 'een\ntwee\r\ndrie' }),
    'mailto:?body=een%0D%0Atwee%0D%0Adrie',
  ],
  [
    'with signs that mean something in a link',
    mailHref('', { subject: 'a & b?', body: '50% = ½' }),
    'mailto:?subject=a%20%26%20b%3F&body=50%25%20%3D%20%C2%BD',
  ],
  [
    'with a subject of one line',
    mailHref('', { subject: 'Hallo\r\nBcc: x@y.nl' }),
    'mailto:?subject=Hallo%20Bcc%3A%20x%40y.nl',
  ],
  ['to an address that would begin fields', mailHref('a?cc=b@example.nl'), 'mailto:a%3Fcc%3Db@example.nl'],
  ['without what is empty', mailHref('tip@example.nl', { subject: '', body: '' }), 'mailto:tip@example.nl'],
])('a mail %s', (_, href, expected) => {
  expect(href).toBe(expected)
})

import { expect, test } from 'vitest'
import { withNumbersKept } from './with-numbers-kept'

test.each([
  [
    '<p>Bel 112, of 0800-2000.</p>',
    '<p>Bel <bdi class="tel" translate="no">112</bdi>, of <bdi class="tel" translate="no">0800-2000</bdi>.</p>',
  ],
  [
    '<a href="tel:112">Bel <!-- -->112</a>',
    '<a href="tel:112">Bel <!-- --><bdi class="tel" translate="no">112</bdi></a>',
  ],
  ['<bdi translate="no">14 030</bdi>', '<bdi translate="no">14 030</bdi>'],
  [
    '<bdi translate="no" lang="nl">Spoor030</bdi> en 030',
    '<bdi translate="no" lang="nl">Spoor030</bdi> en <bdi class="tel" translate="no">030</bdi>',
  ],
  [
    '<title>Bel 112</title><script>"112"</script><style>.a{z-index:112}</style>',
    '<title>Bel 112</title><script>"112"</script><style>.a{z-index:112}</style>',
  ],
  ['<svg><text>112</text></svg><option>112</option>', '<svg><text>112</text></svg><option>112</option>'],
  ['<p>Het kost € 112. Zij is 12.</p>', '<p>Het kost € 112. Zij is 12.</p>'],
])('%s', (html, expected) => {
  expect(withNumbersKept(html)).toBe(expected)
})

test('a page that is marked already stays the same', () => {
  const marked = withNumbersKept('<p>Bel 112 of 14 030</p>')
  expect(withNumbersKept(marked)).toBe(marked)
})

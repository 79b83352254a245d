import { expect, test } from 'vitest'
import { escapeXml } from './escape-xml'

test('XML reads back what was written', () => {
  expect(escapeXml('a & b < "c" &amp;')).toBe('a &amp; b &lt; &quot;c&quot; &amp;amp;')
})

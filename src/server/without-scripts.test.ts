import { expect, test } from 'vitest'
import { withoutScripts } from './without-scripts'

test('every script goes, and nothing else', () => {
  const page =
    '<head><link rel="preload" as="script" href="/a.js"/><link rel="preload" as="font" href="/b"/><script src="/a.js" async=""></script></head><body><p>&lt;script&gt; blijft</p><script>self.x=["</p>"]</script><script id="_R_">1</script>\n</body>'
  expect(withoutScripts(page)).toBe(
    '<head><link rel="preload" as="font" href="/b"/></head><body><p>&lt;script&gt; blijft</p>\n</body>',
  )
})

test('the comments by which components find their places go, and the words around them stay', () => {
  expect(withoutScripts('<p>Bel<!-- --> <b>112</b><!--$--><!--/$-->.</p>')).toBe('<p>Bel <b>112</b>.</p>')
})

test('data that no browser runs stays', () => {
  const data = '<script type="application/ld+json">{"name":"a"}</script>'
  expect(withoutScripts(`<script>1</script>${data}<script type="module">2</script>`)).toBe(data)
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataForMachines } from './data-for-machines'

test.each(['</script><script>alert(1)</script>', '<!--', '"\\'])('nothing in it can end its element: %s', (name) => {
  const html = renderToStaticMarkup(<DataForMachines data={{ name }} />)
  const [, inside = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? []
  expect(inside).not.toContain('<')
  expect(JSON.parse(inside)).toEqual({ name })
})

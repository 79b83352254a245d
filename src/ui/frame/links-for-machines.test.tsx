import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinksForMachines } from './links-for-machines'

const picture = '<meta property="og:image" content="https://dichtbij.example/preview.png"/>'

test('a page tells search engines where it is in every language', () => {
  const html = renderToStaticMarkup(<LinksForMachines page="guide" rest={['save']} site={undefined} />)
  expect(html).toContain('<link rel="alternate" hrefLang="nl" href="/nl/gids/save"/>')
  expect(html).toContain('<link rel="alternate" hrefLang="en" href="/en/guide/save"/>')
})

test('the picture of a preview is the same for every page, and is there when the site knows its own address', () => {
  for (const [page, rest] of [
    ['home', []],
    ['guide', ['113']],
    ['list', []],
  ] as const) {
    const head = (site: string | undefined) =>
      renderToStaticMarkup(<LinksForMachines page={page} rest={rest} site={site} />)
    expect(head('https://dichtbij.example')).toContain(picture)
    expect(head(undefined)).not.toContain('og:image')
  }
})

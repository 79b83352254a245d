import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinksForMachines } from './links-for-machines'

const picture = '<meta property="og:image" content="https://dichtbij.example/preview.png"/>'

test('a page tells search engines where it is in every language', () => {
  const html = renderToStaticMarkup(
    <LinksForMachines page="guide" rest={['save']} locale="en" name="Dichtbij" site={undefined} />,
  )
  expect(html).toContain('<link rel="alternate" hrefLang="nl" href="/nl/gids/save"/>')
  expect(html).toContain('<link rel="alternate" hrefLang="en" href="/en/guide/save"/>')
  for (const whole of ['canonical', 'x-default', 'search']) expect(html).not.toContain(whole)
})

test('where the site knows its address, a page says whole which one it is, in every language, and how to search', () => {
  const html = renderToStaticMarkup(
    <LinksForMachines page="guide" rest={['save']} locale="en" name="Dichtbij" site="https://dichtbij.example" />,
  )
  for (const link of [
    'rel="canonical" href="https://dichtbij.example/en/guide/save"',
    'rel="alternate" hrefLang="nl" href="https://dichtbij.example/nl/gids/save"',
    'rel="alternate" hrefLang="en" href="https://dichtbij.example/en/guide/save"',
    'rel="alternate" hrefLang="x-default" href="https://dichtbij.example/nl/gids/save"',
    'rel="search" type="application/opensearchdescription+xml" title="Dichtbij" href="/opensearch.en.xml"',
  ])
    expect(html).toContain(`<link ${link}/>`)
})

test('the picture of a preview is the same for every page, and is there when the site knows its own address', () => {
  for (const [page, rest] of [
    ['home', []],
    ['guide', ['113']],
    ['list', []],
  ] as const) {
    const head = (site: string | undefined) =>
      renderToStaticMarkup(<LinksForMachines page={page} rest={rest} locale="nl" name="Dichtbij" site={site} />)
    expect(head('https://dichtbij.example')).toContain(picture)
    expect(head(undefined)).not.toContain('og:image')
  }
})

import { expect, test } from 'vitest'
import { withSettings } from './with-settings'

const page = '<head></head><body><p id="report" class="mt-2"></p></body>'

test('where to report is a mail that names the page, or a form', () => {
  expect(withSettings(page, '/nl/gids/save', { reportTo: 'tip@example.nl' })).toContain(
    'href="mailto:tip@example.nl?subject=%2Fnl%2Fgids%2Fsave"',
  )
  expect(withSettings(page, '/nl/gids/save', { reportTo: 'https://example.nl/tip' })).toContain(
    'href="https://example.nl/tip"',
  )
})

test('where nobody set an address it says so, in the language of the page', () => {
  const dutch = withSettings(page, '/nl/gids/save', {})
  const english = withSettings(page, '/en/guide/save', {})
  for (const html of [dutch, english]) {
    expect(html).not.toContain('href')
    expect(html).toMatch(/<p id="report" class="mt-2">[^<]+<\/p>/)
  }
  expect(dutch).not.toBe(english)
})

test('the picture of a preview is the same for every page, and is there when the site knows its own address', () => {
  const picture = '<meta property="og:image" content="https://dichtbij.example/preview.png"/>'
  for (const path of ['/nl', '/nl/gids/113', '/en/list'])
    expect(withSettings(page, path, { siteUrl: 'https://dichtbij.example' })).toContain(picture)
  expect(withSettings(page, '/nl', {})).not.toContain('og:image')
})

import { expect, test, vi } from 'vitest'
import { finishPage } from './finish-page'

// Made of what is compiled in when the app is built.
vi.mock('./scripts', () => ({ addressOfScript: (name: string) => `/${name}.js` }))

const page = `<!DOCTYPE html><html><head><title>112</title><link rel="preload" as="script" href="/_next/a.js"/></head>
<body><main>Bel 112. {parts}</main><script>self.__next_f.push([1,"</head>"])</script><script src="/_next/b.js" async=""></script>
<script type="application/ld+json">{"telephone":"112"}</script></body></html>`

const scriptsOf = (html: string) => [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, address]) => address)
const finish = (path: string, { parts = '' } = {}) =>
  finishPage(
    page.replace('{parts}', () => parts),
    path,
  )

test.each([
  ['/nl', '', ['/elements.js']],
  ['/nl/gids/save', '', ['/elements.js']],
  ['/nl/vind-hulp', '', ['/elements.js', '/find-help.nl.js']],
  ['/en/find-help', '', ['/elements.js', '/find-help.en.js']],
  ['/nl/gids', '', ['/elements.js', '/search.js']],
  ['/en/worksheet', '', ['/elements.js', '/search.js', '/worksheet.js']],
  ['/nl', '<read-aloud ></read-aloud>', ['/elements.js', '/aloud.js']],
  ['/nl', '<private-door></private-door>', ['/elements.js', '/private.js']],
  ['/nl', '<home-when-hidden home="/nl"></home-when-hidden>', ['/elements.js', '/danger.js']],
])('%s with “%s” has these scripts and no other, in its head', (path, parts, scripts) => {
  const html = finish(path, { parts })
  expect(scriptsOf(html)).toEqual(scripts)
  expect(scriptsOf(html.slice(0, html.indexOf('</head>')))).toEqual(scripts)
  expect(html).not.toContain('_next')
})

test('data that no browser runs stays', () => {
  expect(finish('/nl')).toContain('<script type="application/ld+json">{"telephone":"112"}</script>')
})

test('the questionnaire finds in its tag where own words are read, and its directory is on its way', () => {
  const html = finish('/nl/vind-hulp')
  expect(html).toContain('src="/find-help.nl.js" data-own-words="/own-words.js"')
  expect(html).toContain('<link rel="preload" as="fetch" href="/directory.json" crossorigin="">')
})

test('the guide has its files on their way, and a page of a service has not', () => {
  for (const file of ['/search.json', '/search-words/en.json']) {
    expect(finish('/en/guide')).toContain(`href="${file}"`)
    expect(finish('/en/guide/save')).not.toContain(file)
  }
})

test('a number that is called is kept by translators, in the text and nowhere else', () => {
  const html = finish('/nl')
  expect(html).toContain('Bel <bdi class="tel" translate="no">112</bdi>')
  expect(html).toContain('<title>112</title>')
})

test('what is written around a script does not end it', () => {
  const html = finish('/nl', { parts: '&lt;script&gt;x&lt;/script&gt; $&' })
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt; $&')
})

test('a page without a head is none', () => {
  expect(() => finishPage('<p>Bel 112', '/nl')).toThrow('no head')
})

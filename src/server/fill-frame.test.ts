import { expect, test, vi } from 'vitest'
import { fillFrames } from './fill-frame'
import type { Handler } from './handler'

// Made of what is compiled in when the app is built.
vi.mock('./scripts', () => ({ addressOfScript: (name: string) => `/${name}.js` }))
vi.mock('./with-style', () => ({ withStyle: (html: string) => ({ html: `styled ${html}`, policy: 'styled' }) }))

const page = '<head><title>Old</title></head><body>Bel 112<main id="main" class="frame"></main>Bel 113</body>'

/** In place of Next: answers with this, and counts how often it was asked. */
function answering(html: () => string) {
  const asked: unknown[] = []
  const next: Handler = async ({ url }, response) => {
    asked.push(url)
    response.setHeader('Content-Type', 'text/html')
    response.end(html())
  }
  return { next, asked }
}

const asked = { inside: '/nl/formulier', address: '/nl/gids' }
const answered = { title: 'Step 2 &amp; $1', main: '<h1>Bel 0800-2000 $&amp;</h1>' }

test('title and screen stand in their places, and every number that is called is kept', async () => {
  const { next } = answering(() => page)
  const { html, policy } = await fillFrames(next, { atWork: false })('/nl/gids', asked, answered)
  const tel = (number: string) => `Bel <bdi class="tel" translate="no">${number}</bdi>`
  expect(html).toContain('<title>Step 2 &amp; $1</title>')
  expect(html).toContain(`<main id="main" class="frame"><h1>${tel('0800-2000')} $&amp;</h1></main>${tel('113')}`)
  expect(html.split(tel('112'))).toHaveLength(2)
  expect(html).toMatch(/^styled /)
  expect(policy).toBe('styled')
})

test('a page that answers a form says so, and has the scripts of its address and of what stands in it', async () => {
  const { html } = await fillFrames(answering(() => page).next, { atWork: false })('/nl/gids', asked, {
    title: '',
    main: '<read-aloud ></read-aloud>',
  })
  expect(html).toContain('src="/elements.js" data-posted')
  for (const script of ['search', 'aloud']) expect(html).toContain(`src="/${script}.js"`)
})

test('a page that nobody posted does not say that it was', async () => {
  const { html } = await fillFrames(answering(() => page).next, { atWork: false })('/nl/gids', asked, answered, false)
  expect(html).not.toContain('data-posted')
})

test('a frame is asked for once, and for each page in a language of its own', async () => {
  const { next, asked: all } = answering(() => page)
  const fill = fillFrames(next, { atWork: false })
  for (const path of ['/nl/gids', '/en/guide', '/nl/gids', '/en/guide']) await fill(path, asked, answered)
  expect(all).toHaveLength(2)
})

test('of many frames those are kept that were asked for last', async () => {
  const { next, asked: all } = answering(() => page)
  const fill = fillFrames(next, { atWork: false })
  await fill('/nl/gids', asked, answered)
  for (let count = 0; count < 150; count++) {
    await fill(`/nl/gids/${count}/klopt-niet`, asked, answered)
    await fill('/nl/gids', asked, answered)
  }
  expect(all).toHaveLength(151)
  await fill('/nl/gids/149/klopt-niet', asked, answered)
  expect(all).toHaveLength(151)
  await fill('/nl/gids/0/klopt-niet', asked, answered)
  expect(all).toHaveLength(152)
})

test('one that could not be made is asked for again', async () => {
  let fails = true
  const { next } = answering(() => (fails ? '<p>none</p>' : page))
  const fill = fillFrames(next, { atWork: false })
  await expect(fill('/nl/gids', asked, answered)).rejects.toThrow('no place')
  fails = false
  expect((await fill('/nl/gids', asked, answered)).html).toContain('Step 2')
})

test.each([
  ['title', page.replace('<title>', '<titel>')],
  ['main', page.replace('<main', '<div')],
])('a frame without a place for the %s is none', async (_, html) => {
  await expect(fillFrames(answering(() => html).next, { atWork: false })('/nl/gids', asked, answered)).rejects.toThrow(
    'no place',
  )
})

test('for whoever works on the pages the frame is made anew each time, with its style in a file', async () => {
  const { next, asked: all } = answering(() => page)
  const fill = fillFrames(next, { atWork: true })
  for (let count = 0; count < 2; count++) expect((await fill('/nl/gids', asked, answered)).html).not.toMatch(/^styled /)
  expect(all).toHaveLength(2)
})

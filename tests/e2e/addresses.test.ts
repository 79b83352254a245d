import { expect, test } from './fixtures'
import { everyKindOfPage, fetchPage, theWindow } from './pages'
import { requestOf, sendRaw } from './raw-http'

const once = { maxRedirects: 0 }

for (const [wanted, languages] of [
  ['nobody says which', undefined],
  ['Dutch is wanted', 'nl-NL,nl;q=0.9,en;q=0.8'],
  ['a language is wanted that we do not speak', 'tlh'],
  ['the wish cannot be read', ';;q=,,*;q=x'],
] as const)
  test(`the bare address leads to the Dutch pages when ${wanted}`, async ({ baseURL }) => {
    const lines = languages === undefined ? [] : [`Accept-Language: ${languages}`]
    const { status, head } = await sendRaw(baseURL, requestOf('GET', '/', ...lines))
    expect(status).toBe(307)
    expect(head).toMatch(/^location: \/nl$/im)
    expect(head).toMatch(/^vary:.*\bAccept-Language\b/im)
  })

test('"Snel weg" leads to a neutral site, takes along what the browser kept, and shows nothing of ours', async ({
  request,
}) => {
  const response = await request.get('/weg', once)
  expect(response.status()).toBe(303)
  const headers = response.headers()
  expect(headers.location).toMatch(/^https:\/\//)
  expect(headers['clear-site-data']).toBe('"cache", "cookies", "storage"')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(await response.text()).toBe('')
})

test('asking for the head of a page says the same as asking for the page', async ({ request }) => {
  const files = ['/', '/weg', '/api/health', '/icon.svg', '/fonts/text-latin.woff2']
  const pages = [...everyKindOfPage, theWindow].filter(({ form }) => form === undefined).map(({ path }) => path)
  for (const path of [...files, ...pages]) {
    // What is kept is zipped anew after a while, and smaller.
    const asked = { ...once, headers: { 'Accept-Encoding': 'identity' } }
    const [whole, head] = [await request.get(path, asked), await request.head(path, asked)]
    expect(head.status(), path).toBe(whole.status())
    for (const name of ['content-type', 'cache-control', 'location', 'content-security-policy'])
      expect(head.headers()[name], `${name} of ${path}`).toBe(whole.headers()[name])
    // What is made anew for each reader is streamed in other pieces each time, and is a few bytes longer or shorter for it.
    if (whole.headers().etag)
      expect([undefined, whole.headers()['content-length']], `length of ${path}`).toContain(
        head.headers()['content-length'],
      )
    expect(await head.text(), path).toBe('')
  }
})

test('a slash at the end leads to the address without it', async ({ request }) => {
  for (const path of ['/nl', '/nl/gids', '/nl/gids/spoor030']) {
    const response = await request.get(`${path}/`, once)
    expect(response.status()).toBe(308)
    expect(response.headers().location).toBe(path)
  }
})

test('letters in percents lead to the one address of a page', async ({ baseURL }) => {
  for (const method of ['GET', 'POST']) {
    const { status, head } = await sendRaw(baseURL, requestOf(method, '/n%6c/vind%2Dhulp?x=1'))
    expect(status).toBe(308)
    expect(head).toMatch(/^location: \/nl\/vind-hulp$/im)
  }
})

test('a query makes a page that takes none no other page', async ({ request }) => {
  const plain = await request.get('/nl/nu-hulp')
  const asked = await request.get(`/nl/nu-hulp?${'s&'.repeat(7000)}`)
  expect(asked.headers().etag).toBe(plain.headers().etag)
  expect(await asked.text()).toBe(await plain.text())
})

test('no answer tells what it was made with', async ({ request }) => {
  const paths = [
    '/nl',
    '/nl/lijst',
    '/directory.json',
    '/icon.svg',
    '/api/health',
    '/api/contacts?s=save',
    '/nl/x',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
  ]
  for (const path of paths)
    for (const [name, value] of Object.entries({ accept: '*/*', 'If-None-Match': '*', rsc: '1' })) {
      const names = Object.entries((await request.get(path, { headers: { [name]: value } })).headers())
      expect(
        names.filter(([name, value]) => /^x-(nextjs|powered|matched)/.test(name) || /next/i.test(value)),
        path,
      ).toEqual([])
    }
})

test('what the browser has already is not sent again, in whatever way it says so', async ({ request }) => {
  for (const path of ['/nl', '/nl/gids/save', '/directory.json', '/search.json', '/icon.svg', '/robots.txt']) {
    const tag = String((await request.get(path)).headers().etag)
    const strong = tag.replace('W/', '')
    for (const known of [tag, strong, `W/${strong}`, `"x", W/${strong}`, '*'])
      for (const method of ['GET', 'HEAD'])
        expect(
          (await request.fetch(path, { method, headers: { 'If-None-Match': known } })).status(),
          `${method} ${path} ${known}`,
        ).toBe(304)
    expect((await request.get(path, { headers: { 'If-None-Match': '"x"' } })).status(), path).toBe(200)
  }
})

test('search engines are asked to leave alone what combines without end', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  for (const path of ['/nl/alle-hulp?', '/en/all-help?']) expect(robots).toContain(`Disallow: ${path}`)
  const html = await (await request.get('/nl/alle-hulp?free=yes')).text()
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  const links = html.match(/<a [^>]*href="\/nl\/alle-hulp\?[^>]*>/g) ?? []
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) if (!link.includes('lang=')) expect(link).toContain('rel="nofollow"')
})

for (const kind of everyKindOfPage)
  test(`${kind.name} tells no other site where its reader comes from, and cannot be framed`, async ({ request }) => {
    const headers = (await fetchPage(request, kind)).headers()
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe/)
    expect(headers['content-security-policy']).toContain("; frame-ancestors 'none';")
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    if (kind.form !== undefined || kind.status >= 400) expect(headers['cache-control']).toBe('no-store')
  })

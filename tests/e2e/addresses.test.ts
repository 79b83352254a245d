import { expect, test } from './fixtures'
import { everyKindOfPage, fetchPage } from './pages'
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
  const pages = everyKindOfPage.filter(({ form }) => form === undefined).map(({ path }) => path)
  for (const path of [...files, ...pages]) {
    const [whole, head] = [await request.get(path, once), await request.head(path, once)]
    expect(head.status(), path).toBe(whole.status())
    for (const name of ['content-type', 'cache-control', 'location', 'content-security-policy'])
      expect(head.headers()[name], `${name} of ${path}`).toBe(whole.headers()[name])
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

for (const kind of everyKindOfPage)
  test(`${kind.name} tells no other site where its reader comes from, and cannot be framed`, async ({ request }) => {
    const headers = (await fetchPage(request, kind)).headers()
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe/)
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('x-powered-by')
    if (kind.form !== undefined || kind.status >= 400) expect(headers['cache-control']).toBe('no-store')
  })

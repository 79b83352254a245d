import { expect, test } from './fixtures'

const base = '/api/hsds/v3'
const lists = ['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations']

interface Page {
  total_items: number
  total_pages: number
  contents: { id: string }[]
}

test('the feed is walked from its base: every list, every page, every entry by its id', async ({ request }) => {
  const about = await (await request.get(base)).json()
  expect(about.version).toBe('3.0')
  expect((await (await request.get(about.openapi_url)).json()).servers).toEqual([
    { url: expect.stringContaining(base) },
  ])
  for (const list of lists) {
    const first: Page = await (await request.get(`${base}/${list}?per_page=100`)).json()
    const ids = new Set(first.contents.map(({ id }) => id))
    for (let page = 2; page <= first.total_pages; page++) {
      const { contents }: Page = await (await request.get(`${base}/${list}?per_page=100&page=${page}`)).json()
      for (const { id } of contents) ids.add(id)
    }
    expect(ids.size, list).toBe(first.total_items)
    const [one = ''] = ids
    expect(await (await request.get(`${base}/${list}/${one}`)).json()).toMatchObject({ id: one })
  }
})

for (const path of [base, `${base}/openapi.json`, `${base}/services`, `${base}/services?full=true&per_page=100`])
  test(`whoever has ${path} already is told that it is the same`, async ({ request }) => {
    const first = await request.get(path)
    const { etag = '', 'cache-control': cacheControl, 'content-type': type } = first.headers()
    expect([first.status(), cacheControl, type]).toEqual([200, 'no-cache', 'application/json'])
    const again = await request.get(path, { headers: { 'If-None-Match': etag } })
    expect([again.status(), again.headers().etag, await again.text()]).toEqual([304, etag, ''])
    expect([first.headers()['api-version'], again.headers()['api-version']]).toEqual(['3.0.0', '3.0.0'])
    const other = await request.get(`${base}/services?page=2`, { headers: { 'If-None-Match': etag } })
    expect(other.status()).toBe(200)
  })

test('its head tells how long it is, and nothing else', async ({ request }) => {
  const headers = { 'Accept-Encoding': 'identity' }
  const whole = await request.get(`${base}/services`, { headers })
  const head = await request.head(`${base}/services`, { headers })
  expect([head.status(), (await head.body()).length]).toEqual([200, 0])
  expect(head.headers()['content-length']).toBe(String((await whole.body()).length))
  expect(head.headers().etag).toBe(whole.headers().etag)
})

test('it is zipped as it is asked for, and stays the same', async ({ request }) => {
  const path = `${base}/services?full=true&per_page=100`
  const plain = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } })
  const length = Number(plain.headers()['content-length'])
  for (const encoding of ['br', 'gzip']) {
    const zipped = await request.get(path, { headers: { 'Accept-Encoding': encoding } })
    expect(zipped.headers()['content-encoding']).toBe(encoding)
    expect(Number(zipped.headers()['content-length'])).toBeLessThan(length / 4)
    expect(await zipped.text()).toBe(await plain.text())
    expect(zipped.headers().etag).toBe(plain.headers().etag)
  }
})

const wrongs: [path: string, status: number, method: string][] = [
  [`${base}/nothing`, 404, 'GET'],
  [`${base}/services/nothing`, 404, 'GET'],
  [`${base}/services/00000000-0000-4000-8000-000000000000`, 404, 'GET'],
  [`${base}/services?page=1000`, 404, 'GET'],
  [`${base}/services?page=0`, 400, 'GET'],
  [`${base}/services?colour=red`, 400, 'GET'],
  [`${base}/services?search=%00`, 400, 'GET'],
  [`${base}/services?search=${'a'.repeat(8000)}`, 400, 'GET'],
  [`${base}/services?${'page=1&'.repeat(1500)}`, 400, 'GET'],
  [`${base}/services`, 405, 'POST'],
  [`${base}/services`, 405, 'DELETE'],
]
for (const [path, status, method] of wrongs)
  test(`${method} ${path.slice(0, 70)} is ${status}, and any page may read why`, async ({ request }) => {
    const answer = await request.fetch(path, { method })
    expect(answer.status()).toBe(status)
    const { 'content-type': type, 'access-control-allow-origin': origin, 'cache-control': cached } = answer.headers()
    expect([type, origin, cached]).toEqual(['application/problem+json', '*', 'no-store'])
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status, title: expect.any(String) })
  })

test('a page of another site may ask, with its tag, and read the answer', async ({ request }) => {
  const asked = { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' }
  const allowed = await request.fetch(`${base}/services`, { method: 'OPTIONS', headers: asked })
  expect(allowed.status()).toBe(204)
  expect(allowed.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': expect.stringContaining('If-None-Match'),
  })
  const answer = await request.get(`${base}/services`, { headers: { Origin: 'https://other.example' } })
  expect(answer.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '*',
  })
})

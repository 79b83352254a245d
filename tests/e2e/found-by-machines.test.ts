import { expect, test } from '@playwright/test'
import { situations } from '@/core/situations/find-situations'
import { addressWordOf, type Situation } from '@/core/situations/situation'
import { addressOf } from '@/i18n/addresses'
import { everyKindOfPage } from './pages'
import { startServer, temporaryDirectory } from './second-server'

const site = 'https://dichtbij.example'
const directory = temporaryDirectory()
let server: Awaited<ReturnType<typeof startServer>>

test.beforeAll(async () => {
  directory.fill()
  server = await startServer(directory.url, {
    SITE_URL: site,
    SECURITY_CONTACT: 'veilig@dichtbij.example',
    HSTS_SECONDS: '600',
    ACCESSIBILITY_STATEMENT: 'https://verklaring.example/1',
  })
})
test.afterAll(async () => {
  await server?.stop()
  directory.remove()
})

const noindex = '<meta name="robots" content="noindex"/>'

test('each page of the sitemap is there, says whole which one it is, and may be kept; what is not in it says that it may not', async ({
  request,
}) => {
  const sitemap = await (await request.get(`${server.address}/sitemap.xml`)).text()
  const paths = [...sitemap.matchAll(/<loc>https:\/\/dichtbij\.example([^<]*)<\/loc>/g)].map(([, path]) => String(path))
  expect(paths.length).toBeGreaterThan(500)
  // A walk over all would take minutes; each kind of page is among every twenty-third.
  for (const path of paths.filter((_, at) => at % 23 === 0)) {
    const response = await request.get(server.address + path)
    const html = await response.text()
    expect(response.status(), path).toBe(200)
    expect(html, path).toContain(`<link rel="canonical" href="${site}${path}"/>`)
    expect(html, path).not.toContain('noindex')
    expect(html, path).not.toMatch(/hrefLang="[^"]*" href="\//i)
  }
  for (const { name, path, form } of everyKindOfPage) {
    if (form === undefined && paths.includes(path)) continue
    const response = form === undefined ? await request.get(server.address + path) : undefined
    if (response?.status() === 200) expect(await response.text(), name).toContain('noindex')
  }
})

test('a posted plan and a posted search may not be kept', async ({ request }) => {
  for (const [path, form] of [
    ['/nl/gids', { words: 'ruzie' }],
    ['/nl/vind-hulp', { who: 'parent' }],
  ] as const) {
    const html = await (await request.post(server.address + path, { form })).text()
    expect(html, path).toContain(noindex)
  }
})

test('a situation is data that machines read, and a danger is not', async ({ request }) => {
  const html = await (await request.get(`${server.address}/nl/situatie/bullied`)).text()
  const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1]
  expect(JSON.parse(String(data))).toMatchObject({ '@type': 'WebPage', inLanguage: 'nl', name: expect.any(String) })
  const path = addressOf('situation', 'nl', addressWordOf(situations.find(({ danger }) => danger) as Situation))
  const ofDanger = await request.get(server.address + path)
  expect(ofDanger.status(), path).toBe(200)
  expect(await ofDanger.text(), path).not.toContain('ld+json')
})

test('what was set of who answers for the site is told: security.txt, https, the accessibility statement', async ({
  request,
}) => {
  const text = await (await request.get(`${server.address}/.well-known/security.txt`)).text()
  expect(text).toContain('Contact: mailto:veilig@dichtbij.example\n')
  for (const path of ['/nl', '/nl/onbekend', '/api/health', '/icon.svg', '/sitemap.xml'])
    expect((await request.get(server.address + path)).headers()['strict-transport-security'], path).toBe('max-age=600')
  const page = await (await request.get(`${server.address}/nl/toegankelijkheid`)).text()
  expect(page).toContain('href="https://verklaring.example/1"')
})

test('what was not set is told by nothing', async ({ request }) => {
  for (const path of ['/sitemap.xml', '/.well-known/security.txt', '/opensearch.nl.xml'])
    expect((await request.get(path)).status(), path).toBe(404)
  const response = await request.get('/nl/toegankelijkheid')
  expect(response.headers()['strict-transport-security']).toBeUndefined()
  expect(await response.text()).not.toMatch(/canonical|verklaring\.example/)
})

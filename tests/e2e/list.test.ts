import type { Page } from '@playwright/test'
import { readEdition, writeEdition } from '@/edition/edition-file'
import { expect, test } from './fixtures'
import { recordRequests } from './in-the-page'
import { openPage, plans } from './pages'
import { cards, whole } from './plan'
import { sendRaw } from './raw-http'
import { startServer, temporaryDirectory } from './second-server'
import { english, t, words } from './words'

const { list } = words
const three = '/nl/lijst?s=buurtteam-overvecht-spoorzoom.b,leergeld-utrecht.k,spoor030.v&w=overvecht'
const listed = (page: Page) => page.locator('.listed > h2')
const addable = (page: Page, name: string) => page.locator('.addable li').filter({ hasText: name })
const item = (page: Page, slug: string) => page.locator(`li[id="${slug}"]`)

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a worker picks three, puts them in order and says why, from one service on', async ({ page }) => {
    await page.goto('/nl/gids/leergeld-utrecht')
    await page.getByRole('link', { name: words.service.toList }).click()
    await expect(page).toHaveURL('/nl/lijst?s=leergeld-utrecht')
    await page.getByLabel(list.topic).selectOption('mood')
    await page.getByRole('button', { name: list.narrow }).click()
    await addable(page, 'Spoor030').getByRole('link').click()
    await expect(listed(page)).toHaveText(['Leergeld Utrecht', 'Spoor030'])
    await item(page, 'spoor030').getByRole('link', { name: list.up }).click()
    await expect(listed(page)).toHaveText(['Spoor030', 'Leergeld Utrecht'])
    await item(page, 'spoor030').getByRole('link', { name: list.reasons.referral }).click()
    await expect(page).toHaveURL('/nl/lijst?s=spoor030.v,leergeld-utrecht#spoor030')
    await expect(item(page, 'spoor030').locator('.listed-reason')).toHaveText(list.reasons.referral)
    await item(page, 'spoor030').getByRole('link', { name: list.reasons.referral }).click()
    await expect(page).toHaveURL('/nl/lijst?s=spoor030,leergeld-utrecht#spoor030')
    await item(page, 'leergeld-utrecht').getByRole('link', { name: list.remove }).click()
    await expect(page).toHaveURL('/nl/lijst?s=spoor030')
  })

  test('the plan gives its help and its wijk to a list, and nothing that was answered', async ({ page }) => {
    await openPage(page, plans[0])
    const first = (await cards(page).locator('h3 > a').allTextContents()).map((name) => name.trim())
    const named = (await whole(page).locator('h3 > a, .listing > li > a').allTextContents()).map((name) => name.trim())
    await page.getByRole('link', { name: words.plan.giveList }).click()
    const given = (await listed(page).allTextContents()).map((name) => name.trim())
    expect(given).toEqual(expect.arrayContaining(first))
    expect(named).toEqual(expect.arrayContaining(given))
    const { search } = new URL(page.url())
    expect(search).toMatch(/&w=overvecht$/)
    expect(search).not.toMatch(/parent|12-15|topics|money|ongoing|3561|known/)
  })

  test('the same link works in the other language, with the names as they are', async ({ page }) => {
    await page.goto(three)
    const names = await listed(page).allTextContents()
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(three.replace('/nl/lijst', '/en/list'))
    await expect(listed(page)).toHaveText(names)
    await expect(page.getByText(english.list.reasons['call-first']).first()).toBeVisible()
    await expect(page.locator('input[readonly]')).toHaveValue(/\/en\/list\?s=buurtteam-overvecht-spoorzoom\.b/)
  })

  test('every way to hand it on is there, and none names a service in its words', async ({ page, baseURL }) => {
    await page.goto(three)
    await expect(page.getByRole('img', { name: list.qr })).toBeVisible()
    await expect(page.getByRole('textbox', { name: list.address })).toHaveValue(`${baseURL}${three}`)
    const mail = String(await page.locator('a[href^="mailto:?"]').getAttribute('href'))
    expect(mail).toMatch(/&body=[^&]*%0D%0A/)
    for (const start of ['https://wa.me/?text=', 'mailto:?']) {
      const href = decodeURIComponent(String(await page.locator(`a[href^="${start}"]`).getAttribute('href')))
      expect(href).toContain(`${baseURL}${three}`)
      expect(href.replaceAll(`${baseURL}${three}`, '')).not.toMatch(/buurtteam|leergeld|spoor/i)
    }
  })
})

test('what a chat app reads of the link is neutral', async ({ request }) => {
  const head = (await (await request.get(three)).text()).split('</head>')[0] ?? ''
  expect(head).toContain(`<meta property="og:title" content="${words.site.preview}"/>`)
  const told = [...head.matchAll(/<title>([^<]*)|content="([^"]*)"/g)].map((match) => match[1] ?? match[2]).join(' ')
  expect(told).not.toMatch(/buurtteam|leergeld|spoor030/i)
})

test('contacts come as one file, with the numbers that may be called', async ({ request }) => {
  const response = await request.get(`/api/contacts?${three.split('?')[1]}`)
  expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8')
  expect(response.headers()['cache-control']).toBe('no-store')
  expect((await response.text()).match(/^FN:.*$/gm)?.map((line) => line.trim())).toEqual([
    'FN:Buurtteam Overvecht - Spoorzoom',
    'FN:Leergeld Utrecht',
    'FN:Spoor030',
  ])
  expect((await request.get('/api/contacts?s=%00%3C,x&w=1')).status()).toBe(200)
})

test('a link with anything in it gives a page that says how much it could not read, and not what', async ({ page }) => {
  for (const [query, count] of [
    ['s=<script>alert(1)</script>,spoor030', 1],
    ['s=spoor030,bestaat-niet', 1],
    ['s=spoor030,Bel nu 0900-1234,x y&w=<b>mars', 3],
    [`s=spoor030,${'a'.repeat(1500)}`, 1],
    ['s=spoor030,%E0%A4%A', 1],
    ['s[]=x&t=onzin&w=&s=spoor030', 0],
  ] as const) {
    const response = await page.goto(`/nl/lijst?${query}`)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { name: 'Spoor030' })).toBeVisible()
    const said = count > 0 ? [t('list.problems.unread', { count })] : []
    expect(await page.locator('.problem li').allTextContents()).toEqual(said)
    await expect(page.getByRole('main').getByRole('link', { name: list.toGuide })).toBeVisible()
  }
})

test('more than twenty are counted and left out', async ({ page, request }) => {
  const { services } = await (await request.get('/directory.json')).json()
  const slugs = services.slice(0, 23).map(({ slug }: { slug: string }) => slug)
  await page.goto(`/nl/lijst?s=${slugs.join(',')}`)
  await expect(listed(page)).toHaveCount(20)
  await expect(page.locator('.problem').first()).toHaveText(t('list.problems.tooMany', { count: 3 }))
  await expect(page.getByText(words.list.full.replace('{most}', '20'))).toBeVisible()
})

test('typing finds a service in the page, and a copied link is the link', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/nl/lijst')
  await expect(page.locator('filter-list:defined')).toHaveCount(1)
  const asked = recordRequests(page)
  await page.getByRole('searchbox', { name: list.search }).fill('zzqx koos')
  await expect(page.getByRole('status').getByText(list.none)).toBeVisible()
  await page.getByRole('searchbox', { name: list.search }).fill('speciàlist koos')
  await expect(page.locator('.addable li').filter({ visible: true })).toHaveCount(1)
  expect(asked).toEqual([])
  await addable(page, 'KOOS Utrecht').getByRole('link').click()
  await page.getByRole('button', { name: list.copy }).click()
  await expect(page.getByText(list.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/nl/lijst?s=koos-utrecht`)
})

for (const [what, address] of [
  ['a list of three', three],
  ['the cards with numbers', three.replace('/lijst?', '/lijst/kaartje?')],
] as const)
  test(`${what} is one sheet of A4, with the numbers for danger`, async ({ page }) => {
    await page.goto(address)
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('complementary').first().getByText('0800-2000').first()).toBeVisible()
  })

test('a card says once whom to ask for, and names nothing that tells what it is about', async ({ page }) => {
  await page.goto('/nl/lijst/kaartje?s=buurtteam-zuilen,voedselbank-zuilen,u-pas,leergeld-utrecht,veilig-thuis')
  const [first = ''] = await page.locator('.small-card').allTextContents()
  expect(first.match(/14 030/g)).toHaveLength(1)
  expect(first).toContain('Buurtteam Zuilen')
  expect(first.match(/112/g)).toHaveLength(1)
  expect(first).not.toMatch(/voedsel|u-pas|leergeld|veilig/i)
})

test('all of a card is within its edges on paper, with the longest names and as many numbers as it takes', async ({
  page,
}) => {
  const picks = 'buurtteam-dichters-en-rivierenwijk,buurtteam-overvecht-spoorzoom,113,in-je-bol,luisterlijn,politie'
  await page.goto(`/nl/lijst/kaartje?s=${picks}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.small-card').first().locator('li')).toHaveCount(6)
  for (const card of await page.locator('.small-card').all())
    expect(await card.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0)
})

test('a service that was renamed is found, and one that closed says what took its place', async ({ page }) => {
  const directory = temporaryDirectory()
  const { edition } = readEdition('data/directory.json')
  const retired = [
    { slug: 'koos', name: 'KOOS', closed: false, now: 'koos-utrecht' },
    { slug: 'oude-club', name: 'De Oude Club', closed: true, now: 'leergeld-utrecht' },
    { slug: 'weg-club', name: 'De Weg Club', closed: true, now: null },
  ]
  writeEdition(directory.snapshot, { ...edition, retired })
  const server = await startServer(directory.url)
  try {
    const html = await (await page.request.get(`${server.address}/nl/lijst?s=koos.v,oude-club,weg-club`)).text()
    expect(html).toContain('href="/nl/gids/koos-utrecht"')
    expect(html).toContain(list.problems.closed.replace('{name}', 'De Oude Club'))
    expect(html).toContain('href="/nl/gids/leergeld-utrecht"')
    expect(html).toContain(list.problems.closed.replace('{name}', 'De Weg Club'))
    expect(html).toContain(list.problems.askTeam)
    expect(html).toContain('/nl/lijst?s=koos-utrecht.v"')
  } finally {
    await server.stop()
    directory.remove()
  }
})

test('every whole address is that of the setting, behind a proxy that passes neither host nor scheme', async ({
  request,
}) => {
  const directory = temporaryDirectory()
  directory.fill()
  const site = 'https://dichtbij.example'
  const server = await startServer(directory.url, { SITE_URL: `${site}/` })
  try {
    const html = await (await request.get(server.address + three)).text()
    expect(html).toContain(`value="${site}${three.replaceAll('&', '&amp;')}"`)
    for (const start of ['https://wa.me/?text=', 'mailto:?']) {
      const [, href = ''] = html.split(`href="${start.replaceAll('&', '&amp;')}`)
      expect(decodeURIComponent(href.split('"')[0] ?? '')).toContain(
        site + three.replaceAll('&', '&amp;').split('&amp;')[0],
      )
    }
    for (const path of [three, three.replace('/lijst?', '/lijst/kaartje?'), '/nl', '/nl/gids/spoor030'])
      expect(await (await request.get(server.address + path)).text(), path).not.toMatch(/localhost|127\.0\.0\.1/)
  } finally {
    await server.stop()
    directory.remove()
  }
})

for (const host of [
  'a'.repeat(5000),
  '"><script>alert(1)</script>',
  'zq zq',
  'user@host',
  '[::1',
  '%00',
  'bel-nu-0900..gratis',
])
  test(`a request to the host ${host.slice(0, 30)} gets the list, with links of this site and none that leave it`, async ({
    baseURL,
  }) => {
    for (const path of [three, three.replace('/lijst?', '/lijst/kaartje?'), `/api/contacts?${three.split('?')[1]}`]) {
      const { status, body } = await sendRaw(
        baseURL,
        [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', '', ''].join('\r\n'),
      )
      // A page, or the word that the request is malformed; never an error of ours.
      expect([200, 400], path).toContain(status)
      expect(body).not.toContain(host)
      expect(body).not.toContain('wa.me')
    }
  })

test('for professionals there is a list ready for each wijk', async ({ page }) => {
  await page.goto('/nl/voor-professionals')
  const links = page.locator('main a[href^="/nl/lijst?s="]')
  await expect(links).toHaveCount(10)
  await links.filter({ hasText: 'Overvecht' }).click()
  await expect(listed(page).filter({ hasText: /^Buurtteam Overvecht/ })).toHaveCount(4)
  await expect(listed(page).filter({ hasText: /^Spoor030$/ })).toHaveCount(1)
})

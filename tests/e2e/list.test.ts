import type { Page } from '@playwright/test'
import { readEdition, writeEdition } from '@/edition/edition-file'
import { expect, test } from './fixtures'
import { recordRequests } from './in-the-page'
import { openPage, plans } from './pages'
import { sendRaw } from './raw-http'
import { startServer, temporaryDirectory } from './second-server'
import { english, t, words } from './words'

const { list } = words
const old = 's=buurtteam-overvecht-spoorzoom.b,leergeld-utrecht.k,spoor030.v&w=overvecht'
const three = `/nl/lijst?${old}`
const sheet = `/nl/werkblad?${old}`
const given = (page: Page) => page.locator('.given-help > h2')
const picked = (page: Page) => page.locator('.picked-name')
const row = (page: Page, slug: string) => page.locator(`#picked-${slug}`)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).filter({ visible: true })
const namesOf = async (page: Page) => (await picked(page).allTextContents()).map((name) => name.trim())

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('five helps from a plan stand in a code on the screen after at most ten taps', async ({ page }) => {
      let taps = 0
      const tap = (what: ReturnType<Page['locator']>) => {
        taps++
        return what.click()
      }
      await openPage(page, plans[0])
      await tap(page.getByRole('link', { name: words.plan.giveList }))
      await expect(picked(page)).toHaveCount(3)
      const offered = page.locator('.offered').first().getByRole('checkbox')
      await tap(offered.nth(0))
      await tap(offered.nth(1))
      await tap(button(page, list.worksheet.put).first())
      await expect(picked(page)).toHaveCount(5)
      const code = page.getByRole('img', { name: list.qr })
      await code.scrollIntoViewIfNeeded()
      await expect(code).toBeInViewport()
      expect(taps).toBeLessThanOrEqual(10)
      test.info().annotations.push({ type: 'taps', description: String(taps) })
      // Nothing that was answered stands in the address.
      expect(new URL(page.url()).search).not.toMatch(/parent|12-15|topics|money|ongoing|3561|known|[=,]buurtteam/)
    })

    test('a worker looks around, picks, gives a reason, takes off many at once, and takes it back', async ({
      page,
    }) => {
      await page.goto('/nl/gids/leergeld-utrecht')
      await page.getByRole('link', { name: words.service.toList }).click()
      expect(await namesOf(page)).toEqual(['Leergeld Utrecht'])
      await page.getByLabel(list.topic).selectOption('mood')
      await page.getByLabel(list.wijk).selectOption('overvecht')
      await button(page, list.narrow).click()
      for (const name of ['Spoor030', 'Join Us Utrecht, groep voor jongeren'])
        await page.locator('.offered').getByRole('checkbox', { name, exact: true }).check()
      await button(page, list.worksheet.put).last().click()
      await expect(picked(page)).toHaveCount(3)
      await row(page, 'leergeld-utrecht').getByRole('combobox').selectOption('child')
      await button(page, list.worksheet.keepReasons).click()
      await expect(row(page, 'leergeld-utrecht').getByRole('combobox')).toHaveValue('child')
      await expect(page.getByRole('link', { name: list.worksheet.undo })).toBeVisible()
      const last = (await namesOf(page)).at(-1) ?? ''
      await page
        .locator('.picked-row')
        .last()
        .getByRole('button', { name: new RegExp(`^${list.worksheet.top}`) })
        .click()
      await expect(picked(page).first()).toHaveText(last)
      for (const name of [0, 1]) await page.locator('.picked-off input').nth(name).check()
      await button(page, list.worksheet.take).click()
      await expect(picked(page)).toHaveCount(1)
      await page.getByRole('link', { name: list.worksheet.undo }).click()
      await expect(picked(page)).toHaveCount(3)
      // The address is all there is of it.
      const names = await namesOf(page)
      await page.goto(page.url())
      expect(await namesOf(page)).toEqual(names)
    })

    test('from the worksheet one looks around in the guide, and what one finds goes onto the same one', async ({
      page,
    }) => {
      await page.goto(`${sheet}&l=en`)
      await picked(page).getByText('Leergeld Utrecht').click()
      await expect(page).toHaveURL(/\/nl\/gids\/leergeld-utrecht\?c=[0-9a-z]+&l=en$/)
      await page.locator('main a[href^="/nl/onderwerp/"]').first().click()
      await page.locator('main a[href*="/nl/gids/u-pas?c="]').first().click()
      await page.getByRole('link', { name: words.service.toList }).click()
      await expect(picked(page)).toHaveCount(4)
      expect(await namesOf(page)).toContain('U-pas')
      // For whom it is stays too, and the way back.
      await expect(page.getByRole('textbox', { name: list.address })).toHaveValue(/\/en\/list\//)
      await page.getByRole('link', { name: list.worksheet.undo }).click()
      await expect(picked(page)).toHaveCount(3)
    })

    test('what one searches for in the guide on the way goes onto the same one', async ({ page }) => {
      await page.goto(sheet)
      await picked(page).getByText('Leergeld Utrecht').click()
      await expect(page).toHaveURL(/\/nl\/gids\/leergeld-utrecht\?c=/)
      await page.goto(`/nl/gids${new URL(page.url()).search}`)
      await page.getByRole('searchbox').fill('schulden')
      await page.locator('main form').getByRole('button', { name: words.search.submit }).click()
      await page.locator('[data-part=hits] a[href^="/nl/gids/"]').first().click()
      await expect(page).toHaveURL(/\/nl\/gids\/[\w-]+\?c=[0-9a-z]+$/)
      await page.getByRole('link', { name: words.service.toList }).click()
      await expect(picked(page)).toHaveCount(4)
      expect(page.url()).not.toContain('schuld')
    })

    test('what one searches for can be put on at once', async ({ page }) => {
      await page.goto(sheet)
      const asked = recordRequests(page)
      const bodies: string[] = []
      page.on('request', (request) => bodies.push(request.url(), request.postData() ?? ''))
      if (javaScriptEnabled) {
        await page.getByRole('searchbox').fill('leergeld')
        await page.locator('[data-part=hits]').getByRole('checkbox').first().check()
      }
      await page.getByRole('searchbox').fill('schulden')
      await button(page, words.search.submit).click()
      // What was ticked before stands above what was found now.
      const hits = page.locator('[data-part=hits] > li:not(:has(:checked))')
      await expect(hits.first()).toBeVisible()
      const name = String(await hits.first().locator('bdi').textContent())
      if (javaScriptEnabled) {
        // Nothing that was typed has left.
        expect(asked).toEqual([])
        expect(bodies.join(' ')).not.toContain('schuld')
      }
      await page.locator('[data-part=hits] > li').filter({ hasText: name }).first().getByRole('checkbox').check()
      await page.locator('#found').getByRole('button', { name: list.worksheet.put }).click()
      // Leergeld was on it already.
      await expect(picked(page)).toHaveCount(4)
      expect(await namesOf(page)).toContain(name)
      expect(page.url()).not.toContain('schuld')
      if (javaScriptEnabled) expect(bodies.join(' ')).not.toContain('schuld')
    })

    test('the page of the family is theirs to read: nothing on it changes the list', async ({ page, baseURL }) => {
      await page.goto(sheet)
      const address = String(await page.getByRole('textbox', { name: list.address }).inputValue())
      expect(address).toMatch(new RegExp(`^${baseURL}/nl/lijst/[0-9a-z]+$`))
      await page.getByRole('link', { name: list.worksheet.see }).click()
      await expect(page).toHaveURL(address)
      await expect(given(page)).toHaveText(['Buurtteam Overvecht - Spoorzoom', 'Leergeld Utrecht', 'Spoor030'])
      await expect(page.locator('main').locator('form, input, select, textarea, button')).toHaveCount(0)
      await expect(page.getByText(list.reasons['call-first'])).toBeVisible()
      await expect(page.locator('main a[href^="/nl/gids/"][href$="/klopt-niet"]')).toHaveCount(3)
      await page.getByRole('link', { name: 'English' }).click()
      await expect(page).toHaveURL(address.replace('/nl/lijst/', '/en/list/'))
      await expect(page.getByText(english.list.reasons['call-first'])).toBeVisible()
      // Who reads English says it in Dutch.
      await page.locator('.given-say > summary').first().click()
      await expect(page.locator('.given-say q[translate=no]').first()).toBeVisible()
    })
  })

test('nothing is kept in the browser, whatever is done on the worksheet', async ({ page, context }) => {
  await page.goto(sheet)
  await page.locator('.picked-off input').first().check()
  await button(page, list.worksheet.take).click()
  await expect(picked(page)).toHaveCount(2)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('the order is changed by dragging and by the keyboard', async ({ page }) => {
  await page.goto(sheet)
  const before = await namesOf(page)
  const grips = page.locator('.grip')
  const [first, third] = [await grips.nth(0).boundingBox(), await grips.nth(2).boundingBox()]
  if (!first || !third) throw new Error('There should be grips.')
  await page.mouse.move(first.x + 10, first.y + 10)
  await page.mouse.down()
  // A finger does not go straight down.
  await page.mouse.move(first.x + 250, (first.y + third.y) / 2, { steps: 5 })
  await page.mouse.move(first.x + 350, third.y + third.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(page).toHaveURL(/[?&]v=/)
  const dragged = [before[1], before[2], before[0]]
  await expect(picked(page)).toHaveText(dragged.map(String))
  const address = page.url()
  await grips.nth(2).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(page.getByRole('status').filter({ hasText: '1' })).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(address)
  await expect(picked(page)).toHaveText(before)
})

test('what is ticked is put on with any button, and one goes on where a help was put', async ({ page }) => {
  await page.goto(`${sheet}&g=bullied`)
  await page.locator('.offered').getByRole('checkbox').first().check()
  await page
    .locator('.picked-row')
    .last()
    .getByRole('button', { name: new RegExp(`^${list.worksheet.top}`) })
    .click()
  await expect(picked(page)).toHaveCount(4)
  await expect(page).toHaveURL(/#picked-spoor030$/)
})

for (const locale of ['nl', 'en'] as const)
  test(`three helps fit two screens of a phone in ${locale}, in at most 12 KB and without a script of their own`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(
      `/${locale}/${locale === 'nl' ? 'lijst' : 'list'}?s=buurtteam-zuilen.b,leergeld-utrecht.k,home-start-utrecht`,
    )
    const bottom = await page.locator('main').evaluate((main) => main.lastElementChild?.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThanOrEqual(2 * 844)
    const html = await (await request.get(page.url())).text()
    expect(Buffer.byteLength(html.replace(/<style[^>]*>.*?<\/style>/s, ''))).toBeLessThanOrEqual(12 * 1024)
    expect(html.match(/<script\b[^>]*src="([^"]+)"/g)).toHaveLength(1)
  })

test('what a chat app, a tab and a file tell of the link is neutral', async ({ request }) => {
  for (const path of [
    three,
    sheet,
    sheet.replace('werkblad', 'werkblad/papier'),
    three.replace('lijst', 'lijst/kaartje'),
  ]) {
    const head = (await (await request.get(path)).text()).split('</head>')[0] ?? ''
    expect(head).toContain(`<meta property="og:title" content="${words.site.preview}"/>`)
    const told = [...head.matchAll(/<title>([^<]*)|content="([^"]*)"/g)].map((match) => match[1] ?? match[2]).join(' ')
    expect(told).not.toMatch(/buurtteam|leergeld|spoor030/i)
  }
  const contacts = await request.get(`/api/contacts?${old}`)
  expect(contacts.headers()['content-disposition']).not.toMatch(/buurtteam|leergeld|spoor/i)
})

test('no address and no message of the worksheet names a service', async ({ page }) => {
  await page.goto('/nl/werkblad?s=veilig-thuis,centrum-seksueel-geweld')
  const addresses = await page
    .locator('.give-along a[href]')
    .evaluateAll((all) => all.map((one) => decodeURIComponent((one as HTMLAnchorElement).href)))
  addresses.push(page.url(), await page.getByRole('textbox', { name: list.address }).inputValue())
  expect(addresses.filter((one) => /veilig|geweld|seksueel/i.test(one))).toEqual([])
})

test('contacts come as one file, by the code and by a link from before', async ({ page, request }) => {
  await page.goto(three)
  const href = String(await page.locator('a[href^="/api/contacts?c="]').getAttribute('href'))
  for (const path of [href, `/api/contacts?${old}`]) {
    const response = await request.get(path)
    expect(response.headers()['content-type']).toBe('text/vcard; charset=utf-8')
    expect(response.headers()['cache-control']).toBe('no-store')
    expect(await response.text()).toContain('FN:Leergeld Utrecht')
  }
  for (const query of ['s=%00%3C,x&w=1', 'c=%00', `c=${'z'.repeat(1900)}`])
    expect((await request.get(`/api/contacts?${query}`)).status()).toBe(200)
})

test.describe('a link with something wrong in it', () => {
  const codeOfThree = async (page: Page) => {
    await page.goto(three)
    return page.url().split('/').at(-1) ?? ''
  }

  test('is forgiven what sticks to it', async ({ page }) => {
    const code = await codeOfThree(page)
    for (const path of [
      `/nl/lijst/${code}.`,
      `/nl/lijst/(${code})`,
      `/nl/lijst/${code.toUpperCase()}`,
      `/NL/Lijst/${code.toUpperCase()}`,
      `/nl/lijst/${code}%E2%80%8B`,
      `/nl/lijst/%E2%80%AB${code}%E2%80%AC,`,
      `/nl/lijst/${code}Groetjes`,
      `/nl/lijst/${code}/`,
      `/nl/lijst?c=${code.replace(/(.{4})/g, '$1-')}`,
      `/nl/lijst?c=${encodeURIComponent(`http://ergens.example/nl/lijst/${code}`)}`,
    ]) {
      await page.goto(path)
      expect(new URL(page.url()).pathname.toLowerCase(), path).toBe(`/nl/lijst/${code}`)
      await expect(given(page)).toHaveCount(3)
    }
  })

  test('is told to be so where nobody can read it, with the guide, and none of its words', async ({
    page,
    request,
  }) => {
    const code = await codeOfThree(page)
    const wrong = [
      code.slice(0, -1),
      `${code.slice(0, 5)}9${code.slice(6)}`,
      code.slice(3),
      'x',
      'bel-0900-1234-nu',
      '%00%3Cscript%3E',
      '%E0%A4%A',
      'z'.repeat(400),
    ]
    for (const one of wrong) {
      const response = await request.get(`/nl/lijst/${one}`)
      expect(response.status(), one).toBeLessThan(500)
      const html = await response.text()
      expect(html, one).toContain('tel:08002000')
      expect(html, one).not.toMatch(/0900-1234|<script>/)
      if (response.ok()) expect(html, one).toContain('href="/nl/gids"')
    }
    await page.goto(`/nl/lijst/${code.slice(0, -1)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(list.none.title.unreadable)
    await page.getByRole('textbox', { name: list.none.code }).fill(` ${code.toUpperCase()} `)
    await page.getByRole('button', { name: list.none.open }).click()
    await expect(given(page)).toHaveCount(3)
  })

  test.describe('from before there were codes', () => {
    for (const [query, count] of [
      ['s=<script>alert(1)</script>,spoor030', 1],
      ['s=spoor030,bestaat-niet', 1],
      ['s=spoor030,Bel nu 0900-1234,x y&w=<b>mars', 3],
      [`s=spoor030,${'a'.repeat(1500)}`, 1],
      ['s=spoor030,%E0%A4%A', 1],
    ] as const)
      test(`says how much it could not read, and not what: ${query.slice(0, 50)}`, async ({ page }) => {
        for (const path of ['/nl/lijst', '/nl/werkblad']) {
          const response = await page.goto(`${path}?${query}`)
          expect(response?.status()).toBe(200)
          expect(await page.locator('.problem li').allTextContents()).toEqual([t('list.problems.unread', { count })])
          await expect(page.getByRole('main').getByText('Spoor030').first()).toBeVisible()
        }
      })

    test('holds twenty at most, and says how many more there were', async ({ page, request }) => {
      const { services } = await (await request.get('/directory.json')).json()
      const slugs = services.slice(0, 23).map(({ slug }: { slug: string }) => slug)
      await page.goto(`/nl/lijst?s=${slugs.join(',')}`)
      await expect(given(page)).toHaveCount(20)
      await expect(page.locator('.problem').first()).toHaveText(t('list.problems.tooMany', { count: 3 }))
      await page.goto(`/nl/werkblad?s=${slugs.join(',')}`)
      await expect(picked(page)).toHaveCount(20)
      await expect(page.getByText(words.list.full.replace('{most}', '20'))).toBeVisible()
    })
  })
})

test('a copied link is the link of the family', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(sheet)
  await page.getByRole('button', { name: list.copy }).click()
  await expect(page.getByText(list.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByRole('textbox', { name: list.address }).inputValue(),
  )
})

test('a posted worksheet leads to a page, whatever is posted', async ({ request }) => {
  for (const form of [
    'do=order&order=%00,%3Cb%3E',
    'c=%F0%9F%98%80&do=put&on=spoor030&on=%3Cscript%3E',
    `do=take&off=${'x'.repeat(5000)}`,
    'words=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&l=%22%3E%3Cscript%3E',
    'v=%22%3E%3Cimg&l=xx&g=%00&t=constructor',
    '',
  ]) {
    const response = await request.post('/nl/werkblad', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      data: form,
    })
    expect(response.status(), form).toBe(200)
    const html = await response.text()
    expect(html, form).not.toMatch(/<script>|<img/)
    expect(html, form).toContain('tel:112')
  }
})

test('a card says once whom to ask for, and names nothing that tells what it is about', async ({ page }) => {
  await page.goto('/nl/lijst/kaartje?s=buurtteam-zuilen,voedselbank-zuilen,u-pas,leergeld-utrecht,veilig-thuis')
  const [first = ''] = await page.locator('.small-card').allTextContents()
  expect(first.match(/14 030/g)).toHaveLength(1)
  expect(first).toContain('Buurtteam Zuilen')
  expect(first.match(/112/g)).toHaveLength(1)
  expect(first).not.toMatch(/voedsel|u-pas|leergeld|veilig/i)
})

test('for professionals there is a worksheet ready for each wijk', async ({ page }) => {
  await page.goto('/nl/voor-professionals')
  const links = page.locator('main a[href^="/nl/werkblad?c="]')
  await expect(links).toHaveCount(10)
  await links.filter({ hasText: 'Overvecht' }).click()
  await expect(picked(page).filter({ hasText: /^Buurtteam Overvecht/ })).toHaveCount(4)
  await expect(picked(page).filter({ hasText: /^Spoor030$/ })).toHaveCount(1)
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
    { slug: 'koos', name: 'KOOS', organization: 'club', closed: false, now: 'koos-utrecht' },
    { slug: 'oude-club', name: 'De Oude Club', organization: 'club', closed: true, now: 'leergeld-utrecht' },
    { slug: 'weg-club', name: 'De Weg Club', organization: 'club', closed: true, now: null },
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
    const html = await (await request.get(server.address + sheet)).text()
    const [, link = ''] = html.match(/value="([^"]+\/nl\/lijst\/[^"]+)"/) ?? []
    expect(link).toMatch(/^https:\/\/dichtbij\.example\/nl\/lijst\/[0-9a-z]+$/)
    for (const start of ['https://wa.me/?text=', 'mailto:?']) {
      const [, href = ''] = html.split(`href="${start}`)
      expect(decodeURIComponent(href.split('"')[0] ?? '')).toContain(link)
    }
    for (const path of [three, sheet, three.replace('/lijst?', '/lijst/kaartje?'), '/nl', '/nl/gids/spoor030'])
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
    for (const path of [three, sheet, three.replace('/lijst?', '/lijst/kaartje?'), `/api/contacts?${old}`]) {
      const { status, body } = await sendRaw(
        baseURL,
        [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', '', ''].join('\r\n'),
      )
      // A page, or the word that the request is malformed; never an error of ours.
      expect([200, 307, 400], path).toContain(status)
      expect(body).not.toContain(host)
      expect(body).not.toContain('wa.me')
    }
  })

import { gzipSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import type { Danger } from '@/core/search/dangers'
import { mostLetters } from '@/core/search/search'
import { expect, test } from './fixtures'
import { recordRequests } from './in-the-page'
import { expectCompleteDocument, expectEscalationFirst } from './raw-html'
import { tabTitle, words } from './words'

const guide = '/nl/gids'
const theFile = /\/search\.json$/

const field = (page: Page): Locator => page.getByRole('searchbox', { name: words.search.words })
const placeField = (page: Page): Locator => page.getByRole('textbox', { name: words.search.place })
const found = (page: Page): Locator => page.locator('#found')
const hits = (page: Page): Locator => found(page).locator('[data-part=hits] > li')
const press = (page: Page) => page.getByRole('button', { name: words.search.submit, exact: true }).click()

async function post(page: Page, asked: string, place = '') {
  await page.goto(guide)
  await field(page).fill(asked)
  await placeField(page).fill(place)
  await press(page)
  await expect(found(page)).toBeVisible()
}

/** The guide answers in the page: all its files are there. */
async function openGuide(page: Page) {
  const last = page.waitForResponse(/-others\.json$/)
  await page.goto(guide)
  await openFile(page)
  await last
}

async function openFile(page: Page) {
  await field(page).fill('x')
  await expect(page.locator('#found-title')).toBeVisible()
  await field(page).fill('')
}

const asked: [words: string, place: string][] = [
  ['schulden', ''],
  ['pesten', 'Lombok'],
  ['speeltuin lunetten', ''],
  ['mijn dochter wil dood', ''],
  ['', '3561 AB'],
  ['huiswerk', '3521'],
  ['voetbal', '1012 AB'],
  ['muziek', 'Atlantis'],
  ['qqqqq', ''],
  ['', ''],
  ['koos', 'De Meern'],
  ['', '1012 AB'],
  ['', 'Atlantis'],
  ['school', ''],
  ['mijn zoon wil niet meer naar school', ''],
  ['ik voel me alleen', 'Zuilen'],
  ['wat kost jeugdhulp', ''],
  ['het gaat niet meer', ''],
  ['мені потрібна допомога', ''],
]

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a search is posted, and answered at the same address under the same title', async ({ page }) => {
    await post(page, 'schulden')
    await expect(page).toHaveURL(`${guide}#found`)
    await expect(page).toHaveTitle(tabTitle(words.pages.guide))
    await expect(field(page)).toHaveValue('schulden')
    await hits(page).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/nl\/gids\/[a-z0-9-]+$/)
  })

  test('a postcode in two wijken is asked after, and pressing one of them answers', async ({ page }) => {
    await post(page, 'huiswerk', '3521')
    await expect(found(page).getByText(words.search.where.choose)).toBeVisible()
    await expect(found(page).getByRole('button')).toHaveText(['Binnenstad', 'Zuidwest'])
    await found(page).getByRole('button', { name: 'Zuidwest' }).click()
    await expect(placeField(page)).toHaveValue('Zuidwest')
    await expect(found(page).getByRole('button')).toHaveCount(0)
    await expect(field(page)).toHaveValue('huiswerk')
  })

  test('of a postcode only its four digits come back', async ({ page }) => {
    await post(page, 'speeltuin 3561 AB', '3562 XY')
    await expect(field(page)).toHaveValue('speeltuin 3561')
    await expect(placeField(page)).toHaveValue('3562')
    expect(await page.content()).not.toMatch(/3561 ?AB|3562 ?XY/)
  })
})

test('what is typed is answered in the page, as posting would, and nothing leaves the device', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage()
  await openGuide(page)
  const requests = recordRequests(page)
  for (const [what, where] of asked) {
    await field(page).fill(what)
    await placeField(page).fill(where)
    await press(page)
    await post(plain, what, where)
    expect(await found(page).allInnerTexts(), `${what} ${where}`).toEqual(await found(plain).allInnerTexts())
    expect(await hrefsIn(page)).toEqual(await hrefsIn(plain))
  }
  expect(requests).toEqual([])
  await expect(page).toHaveURL(guide)
  await plain.context().close()
})

const hrefsIn = (page: Page) =>
  found(page)
    .locator('a:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))

test('the situation that fits stands above the services, in Dutch and in English', async ({ page }) => {
  for (const [address, asked, href] of [
    [guide, 'mijn zoon wil niet meer naar school', '/nl/situatie/school-refusal'],
    ['/en/guide', 'my son refuses to go to school', '/en/situation/school-refusal'],
  ] as const) {
    await page.goto(address)
    await page.getByRole('searchbox').fill(asked)
    await page.keyboard.press('Enter')
    await expect(found(page).locator('[data-situation]:visible a').first()).toHaveAttribute('href', href)
    const [above, below] = await Promise.all([
      found(page).locator('[data-situation]:visible').first().boundingBox(),
      hits(page).first().boundingBox(),
    ])
    expect(above?.y).toBeLessThan(below?.y ?? 0)
  }
})

test('where nothing fits, people stand there that one can call', async ({ page }) => {
  await post(page, 'het gaat niet meer')
  await expect(found(page).getByRole('link', { name: /14\s?030/ })).toBeVisible()
  await expect(hits(page)).toHaveCount(0)
})

test('in English the same is found, and Dutch texts are marked as Dutch', async ({ page }) => {
  await post(page, 'debts')
  const dutch = await hits(page).getByRole('link').allInnerTexts()
  await page.goto('/en/guide')
  await page.getByRole('searchbox').fill('debts')
  await page.keyboard.press('Enter')
  await expect(hits(page).getByRole('link')).toHaveText(dutch)
  await expect(hits(page).locator('p').first()).toHaveAttribute('lang', 'nl')
})

const dangerous: [string, Danger][] = [
  ['kindermishandeling', 'unsafe'],
  ['ik wil dood', 'suicide'],
  ['zelfmoort', 'suicide'],
  ['aangerand', 'sexual'],
  ['ik snij mezelf', 'self-harm'],
  ['hij dreigt mijn naaktfoto te delen', 'online'],
  ['ik wil d o o d', 'suicide'],
  ['hij ademt niet meer', 'life-danger'],
]

for (const javaScriptEnabled of [true, false])
  test.describe(
    javaScriptEnabled ? 'words that point at danger' : 'words that point at danger, without scripts',
    () => {
      test.use({ javaScriptEnabled })

      for (const [what, danger] of dangerous)
        test(`“${what}” has its rule above everything that is found`, async ({ page }) => {
          await post(page, what)
          const notice = found(page).locator(`[data-danger="${danger}"]`)
          await expect(notice).toBeVisible()
          await expect(notice.getByRole('link').first()).toHaveAttribute('href', /^tel:/)
          const heading = page.locator('#found-title')
          const [top, below] = [await notice.boundingBox(), await heading.boundingBox()]
          expect(top?.y).toBeLessThan(below?.y ?? 0)
        })
    },
  )

test('a search that is begun on the home page goes on in the guide inside the tab', async ({ page }) => {
  await page.goto('/nl')
  const requests = recordRequests(page)
  await field(page).fill('schulden')
  await placeField(page).fill('3561 AB')
  await press(page)
  await expect(hits(page).first()).toBeVisible()
  await expect(field(page)).toHaveValue('schulden')
  await expect(placeField(page)).toHaveValue('3561')
  await expect(page).toHaveURL(`${guide}#found`)
  expect(requests.filter((one) => !one.startsWith('GET ') || /schulden|3561/.test(one))).toEqual([])
})

test('what was found is there again for somebody who comes back to it', async ({ page }) => {
  await openGuide(page)
  await field(page).fill('schulden')
  await press(page)
  const names = await hits(page).getByRole('link').allInnerTexts()
  await hits(page).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[0] ?? '')
  await page.goBack()
  await expect(hits(page).getByRole('link')).toHaveText(names)
})

test('somebody who presses the button is taken to what was found, and hears how much', async ({ page }) => {
  await openGuide(page)
  await field(page).fill('schulden')
  await press(page)
  const heading = page.locator('#found-title')
  await expect(heading).toBeFocused()
  await expect(page.locator('guide-search').getByRole('status')).toHaveText(String(await heading.textContent()))
  await field(page).fill('')
  await press(page)
  await expect(page.locator('[data-part=empty]')).toBeFocused()
})

test('somebody whose words point at danger is taken to its rule, and hears it while typing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openGuide(page)
  await field(page).fill('hij slaat mij en ik wil dood')
  const notice = found(page).locator('[data-danger]:visible').first()
  const title = String(await notice.getByRole('heading').textContent())
  await expect(page.locator('guide-search').getByRole('status')).toContainText(title)
  await press(page)
  await expect(notice).toBeFocused()
  await expect(notice.getByRole('heading')).toBeInViewport()
})

test('what is sent before the file is there waits for it, and does not leave the device', async ({ page, context }) => {
  let send = () => {}
  const held = new Promise<void>((resolve) => {
    send = resolve
  })
  await context.route(theFile, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(guide)
  await expect(page.locator('guide-search:defined')).toHaveCount(1)
  const requests = recordRequests(page)
  await field(page).fill('schulden')
  await press(page)
  send()
  await expect(hits(page).first()).toBeVisible()
  expect(requests.filter((one) => one.startsWith('POST'))).toEqual([])
})

test('the rule for danger waits for no file', async ({ page, context }) => {
  await context.route(theFile, () => {})
  await page.goto(guide)
  await expect(page.locator('guide-search:defined')).toHaveCount(1)
  await field(page).fill('zelfmoord')
  await expect(found(page).locator('[data-danger=suicide]')).toBeVisible()
})

test('what was kept too long ago is wiped, not only left out', async ({ page }) => {
  await openGuide(page)
  await page.evaluate(() =>
    history.replaceState(
      { dichtbijSearch: { words: 'zelfmoord', place: '', at: Date.now() - 2 * 60 * 60 * 1000 } },
      '',
    ),
  )
  await page.reload()
  await openFile(page)
  await expect(field(page)).toHaveValue('')
  expect(await page.evaluate(() => history.state)).toBeNull()
})

test('where leaving cannot empty the history of the tab, no search is kept in it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }))
  await openGuide(page)
  await field(page).fill('geheim')
  await press(page)
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('geheim')
})

test('a page that the browser has already is told so, and with it what caches may do', async ({ request }) => {
  const { etag = '' } = (await request.get(guide)).headers()
  const again = await request.get(guide, { headers: { 'If-None-Match': etag } })
  expect(again.status()).toBe(304)
  expect(again.headers()['cache-control']).toBe('public, max-age=0, s-maxage=10, must-revalidate')
  expect(Object.keys(again.headers()).filter((name) => name.startsWith('x-nextjs'))).toEqual([])
})

test('a long text does not lose the place behind it', async ({ request }) => {
  const html = await (await request.post(guide, { form: { words: 'pesten '.repeat(900), place: 'Lombok' } })).text()
  expect(html).toContain('value="Lombok"')
})

test.describe('a file that does not come', () => {
  test.use({ allowedConsoleErrors: /^Failed to load resource: the server responded with a status of 500/ })

  for (const [what, answer] of [
    ['is refused', { status: 500 }],
    ['is cut off', { body: '{"count":2,"entries":[]}' }],
    ['is something else', { body: '<html>' }],
  ] as const)
    test(`where it ${what} the page says so, and the search is posted`, async ({ page, context }) => {
      await context.route(theFile, (route) => route.fulfill(answer))
      await page.goto(guide)
      await expect(page.getByText(words.search.byPosting)).toBeVisible()
      await field(page).fill('schulden')
      const request = page.waitForRequest((one) => one.method() === 'POST')
      await press(page)
      await request
      await expect(hits(page).first()).toBeVisible()
    })

  test('without the words of other languages the search goes on', async ({ page, context }) => {
    await context.route(/-others\.json$/, (route) => route.fulfill({ status: 500 }))
    await page.goto(guide)
    await openFile(page)
    await field(page).fill('schulden')
    await expect(hits(page).first()).toBeVisible()
  })

  test('what was typed on the home page is in the field all the same', async ({ page, context }) => {
    await context.route(theFile, (route) => route.fulfill({ status: 500 }))
    await page.goto('/nl')
    await field(page).fill('schulden')
    await press(page)
    await expect(page.getByText(words.search.byPosting)).toBeVisible()
    await expect(field(page)).toHaveValue('schulden')
  })
})

const odd: [string, string][] = [
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
  ['a very long text', 'schulden '.repeat(2000)],
  ['emoji', '😀'.repeat(300)],
  ['Arabic', 'ديون '.repeat(80)],
  ['signs of every kind', '%&+=\\"\'`$ {}[]()*?^|~\u202e\u0000\ufeff\ud800'],
  ['regular expressions', '(a+)+$ [z-a] \\'],
  ['names of things in scripts', '__proto__ constructor toString'],
  ['spaces', ' \t\n '],
]

for (const [name, text] of odd)
  test(`${name} in the search is a page and never an error`, async ({ page, request }) => {
    const posted = await request.post(guide, { form: { words: text, place: text } })
    expect(posted.status()).toBe(200)
    expect(posted.headers()['cache-control']).toContain('no-store')
    const html = await posted.text()
    expectEscalationFirst(html)
    expectCompleteDocument(html)
    await openGuide(page)
    await field(page).fill(text)
    await placeField(page).fill(text.slice(0, 100))
    await press(page)
    await expect(found(page)).toBeVisible()
    await expect(page).toHaveTitle(tabTitle(words.pages.guide))
    await expect(found(page).locator('img, script')).toHaveCount(0)
    if ([...text].length > mostLetters) await expect(found(page).locator('[data-part=cut]')).toBeVisible()
  })

for (const [name, data, type] of [
  ['no form at all', '', 'application/x-www-form-urlencoded'],
  ['JSON', '{"words":"schulden"}', 'application/json'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x25, 0x25, 0x00]), 'application/x-www-form-urlencoded'],
  ['broken escapes', 'words=%E0%A4%A&place=%', 'application/x-www-form-urlencoded'],
  ['a hundred fields', 'words=a&'.repeat(100), 'application/x-www-form-urlencoded'],
] as const)
  test(`${name} instead of a search is a page`, async ({ request }) => {
    const response = await request.post(guide, { data, headers: { 'content-type': type } })
    expect(response.status()).toBe(200)
    expectCompleteDocument(await response.text())
  })

test('the words of a page come by its language, whatever is typed: Dutch and its own, and then those of the others', async ({
  page,
  request,
}) => {
  const languagesIn = async (file: string) => {
    const meanings: { says: object }[] = await (await request.get(file)).json()
    return [...new Set(meanings.flatMap(({ says }) => Object.keys(says)))].sort()
  }
  expect(await languagesIn('/search-words/nl.json')).toEqual(['nl'])
  expect(await languagesIn('/search-words/en.json')).toEqual(['en', 'nl'])
  expect(await languagesIn('/search-words/nl-others.json')).toEqual(['ar', 'en', 'tr'])
  expect((await request.get('/search-words/xx.json')).status()).toBe(404)
  await openGuide(page)
  const requests = recordRequests(page)
  await field(page).fill('borç')
  await expect(hits(page).getByRole('link').first()).toBeVisible()
  expect(requests).toEqual([])
})

test('what is found says from the day on which it is old that nobody looked for long, by the clock of the device', async ({
  page,
}) => {
  // Seen in November 2025.
  const leergeld = hits(page).filter({ has: page.getByText('Leergeld Utrecht', { exact: true }) })
  for (const [at, isOld] of [
    ['2027-10-31T23:59:00+01:00', false],
    ['2027-11-01T00:00:00+01:00', true],
  ] as const) {
    await page.clock.setFixedTime(new Date(at))
    await openGuide(page)
    await field(page).fill('leergeld')
    await expect(leergeld.getByText(`(${words.service.badge.old})`)).toBeVisible({ visible: isOld })
  }
})

test('what search needs is one small file for everybody', async ({ request }) => {
  const response = await request.get('/search.json')
  const body = await response.body()
  expect(gzipSync(body, { level: 9 }).length).toBeLessThan(40 * 1024)
  const { entries, count } = JSON.parse(body.toString())
  expect(entries).toHaveLength(count)
  const again = await request.get('/search.json', { headers: { 'If-None-Match': String(response.headers().etag) } })
  expect(again.status()).toBe(304)
})

import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { addressOf } from '@/i18n/addresses'
import { type Locale, languages, locales } from '@/i18n/languages'
import { pageIds, pageWords } from '@/i18n/page-words'
import { displaySettings, setDisplay } from './display-settings'
import { expect } from './fixtures'
import { expectQuestion } from './journey'
import { theWindow } from './pages'
import { expectEscalationFirst } from './raw-html'
import { type School, test } from './site-of-a-school'
import { english, words } from './words'

const wordsOf = { nl: words, en: english } satisfies Record<Locale, unknown>

/** What nobody else may come to know. */
const typed = 'zwemles'

/** The line as our page gives it. */
async function readLine(page: Page, locale: Locale = 'nl'): Promise<string> {
  await page.goto(addressOf('embed', locale))
  return page.locator('textarea').inputValue()
}

const withoutSandbox = (line: string): string => line.replace(/ sandbox="[^"]*"/, '')

const frameOn = (page: Page) => page.frameLocator('iframe')
const searchOn = (page: Page) => frameOn(page).getByRole('searchbox')

/** The page of the school with the window on it. */
async function openSchool(page: Page, school: School, line: string, headers?: Record<string, string>) {
  school.show(line, headers)
  await page.goto(school.address)
  await expect(searchOn(page)).toBeVisible()
}

async function search(page: Page): Promise<Page> {
  await searchOn(page).fill(typed)
  const [tab] = await Promise.all([page.context().waitForEvent('page'), searchOn(page).press('Enter')])
  await tab.waitForLoadState()
  return tab
}

/** A whole page of ours, with what was looked for, whom to call and the way out. */
async function expectFound(tab: Page, locale: Locale = 'nl') {
  const { strip } = wordsOf[locale]
  await expect(tab).toHaveURL(`${addressOf('guide', locale)}#found`)
  await expect(tab.getByRole('searchbox')).toHaveValue(typed)
  await expect(tab.locator('#found')).toContainText(/\d/)
  await expect(tab.locator('.strip a[href="tel:112"]')).toBeInViewport()
  await expect(tab.getByRole('link', { name: strip.leave })).toBeInViewport()
}

for (const locale of locales)
  test(`with the line of our page a school has the window on its own, ${locale}`, async ({ page, school }) => {
    await openSchool(page, school, await readLine(page, locale))
    const frame = frameOn(page)
    await expect(page.getByTitle(wordsOf[locale].widget.frame)).toBeVisible()
    for (const number of ['112', '08002000'])
      await expect(frame.locator(`.strip-row a[href="tel:${number}"]`)).toBeInViewport({ ratio: 1 })
    for (const { title } of Object.values(wordsOf[locale].home.doors))
      await expect(frame.getByRole('button', { name: title })).toBeVisible()
    await expectFound(await search(page), locale)
  })

test('whom to call is the first thing in the window, and it has no way out that could not leave the page around it', async ({
  request,
}) => {
  for (const locale of locales) {
    const html = await (await request.get(addressOf('widget', locale))).text()
    expectEscalationFirst(html, locale, 'tel:112')
    expect(html).not.toContain('/weg')
  }
})

test('the window weighs a school next to nothing', async ({ request }) => {
  for (const locale of locales) {
    const html = await (await request.get(addressOf('widget', locale))).text()
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(5 * 1024)
  }
})

test('whoever reads another language changes it in the window itself', async ({ page, school }) => {
  await openSchool(page, school, await readLine(page))
  await frameOn(page).getByRole('link', { name: languages.en.name }).click()
  await expect(frameOn(page).getByRole('heading', { level: 1 })).toHaveText(english.widget.title)
  await expectFound(await search(page), 'en')
})

test('what is typed or chosen comes to nobody but us, stands in no address, and is not told to the page around', async ({
  page,
  context,
  school,
}) => {
  await openSchool(page, school, await readLine(page))
  const asked: { url: string; body: string | null; headers: Record<string, string> }[] = []
  context.on('request', (one) => asked.push({ url: one.url(), body: one.postData(), headers: one.headers() }))

  const tab = await search(page)
  await expectFound(tab)
  expect(await tab.evaluate(() => [document.referrer, opener])).toEqual(['', null])
  const door = frameOn(page).getByRole('button', { name: words.home.doors.youth.title })
  const [questions] = await Promise.all([context.waitForEvent('page'), door.click()])
  await expectQuestion(questions, 'age', 'youth')

  const posts = asked.filter(({ body }) => body !== null)
  expect(posts.map(({ body }) => body)).toEqual([`words=${typed}`, 'asked=who&who=youth'])
  for (const { url, headers } of asked) {
    expect(url).not.toContain(typed)
    expect(url).not.toContain('youth')
    expect(headers.referer ?? '').not.toContain(school.address)
  }
  expect(school.asked.map(({ method, url, body }) => [method, url, body])).toEqual([['GET', '/', '']])
  expect(await page.evaluate(() => [Reflect.get(window, 'heard'), location.href])).toEqual([[], `${school.address}/`])
})

test('the window is one request, which does not tell from which page', async ({ page, context, school, baseURL }) => {
  const line = await readLine(page)
  const ours: { url: string; headers: Promise<Record<string, string>> }[] = []
  context.on('request', (one) => {
    if (one.url().startsWith(String(baseURL))) ours.push({ url: one.url(), headers: one.allHeaders() })
  })
  await openSchool(page, school, line)
  await searchOn(page).fill(typed)
  await frameOn(page).locator('main').hover()
  expect(ours.map(({ url }) => url)).toEqual([baseURL + theWindow.path])
  for (const { headers } of ours) {
    expect(await headers).not.toHaveProperty('referer')
    expect(await headers).not.toHaveProperty('cookie')
  }
})

test('the page around cannot read the window', async ({ page, school }) => {
  await openSchool(page, school, await readLine(page))
  const read = await page.evaluate(() => {
    const { contentDocument, contentWindow } = document.querySelector('iframe') as HTMLIFrameElement
    try {
      return [contentDocument, contentWindow?.document.body.textContent]
    } catch {
      return [contentDocument, 'refused']
    }
  })
  expect(read).toEqual([null, 'refused'])
})

for (const [surroundings, change, headers] of [
  ['without the sandbox', withoutSandbox, {}],
  ['only as its address', (line: string) => `<iframe ${/ src="[^"]*"/.exec(line)?.[0]} title="x"></iframe>`, {}],
  [
    'on a site that takes in only what allows it',
    (line: string) => line,
    { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  ],
] as const)
  test(`the window works ${surroundings}`, async ({ page, school }) => {
    await openSchool(page, school, change(await readLine(page)), headers)
    const tab = await search(page)
    await expectFound(tab)
    expect(await tab.evaluate(() => [document.referrer, opener])).toEqual(['', null])
    expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([])
    expect(school.asked.map(({ url }) => url)).toEqual(['/'])
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the window works', async ({ page, school }) => {
    await openSchool(page, school, await readLine(page))
    await expectFound(await search(page))
    expect(school.asked.map(({ url }) => url)).toEqual(['/'])
  })
})

test('with the keyboard one comes into the window, through all of it, and out again', async ({ page, school }) => {
  await openSchool(page, school, await readLine(page))
  await page.locator('#before').focus()
  const stops: string[] = []
  const inside = frameOn(page).locator(':focus')
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    if (await page.locator('#after:focus').count()) break
    stops.push(await inside.evaluate((one) => one.getAttribute('href') ?? one.getAttribute('value') ?? one.tagName))
    // Sticky on top, whatever has focus below it.
    await expect(inside).toBeInViewport()
  }
  await expect(page.locator('#after')).toBeFocused()
  expect(stops.slice(0, 3)).toEqual(['#main', 'tel:112', 'tel:08002000'])
  expect(stops).toContain('professional')
})

test('in a narrow place, in the dark, in large type and on paper the window is whole, and can be used by everybody', async ({
  page,
  school,
}) => {
  // In the sandbox no script runs, that of a test neither.
  await openSchool(page, school, withoutSandbox(await readLine(page)))
  const [, frame] = page.frames()
  if (!frame) throw new Error('there is no frame')
  const narrow = [200, 240].map((width) => ({ name: `${width} px`, width }))
  for (const setting of [...narrow, { name: '800 px', width: 800 }, ...displaySettings])
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(`${setting.name}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme })
        await setDisplay(page, setting)
        const room = await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0)
        for (const number of ['112', '08002000'])
          await expect(frame.locator(`.strip-row a[href="tel:${number}"]`)).toBeInViewport({ ratio: 1 })
      })
  await frame.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const violations = await frame.evaluate(async () => (await axe.run(document)).violations.map(({ id }) => id))
    expect(violations).toEqual([])
  }
  await page.emulateMedia({ media: 'print' })
  for (const number of ['112', '08002000'])
    await expect(frame.locator(`.strip-row a[href="tel:${number}"]`)).toBeVisible()
})

test('no address but that of the window may stand in a frame', async ({ request }) => {
  for (const locale of locales)
    for (const page of pageIds) {
      const path = addressOf(page, locale, ...(pageWords[page].nl.includes('*') ? ['save'] : []))
      const headers = (await request.get(path, { maxRedirects: 0 })).headers()
      const policy = headers['content-security-policy'] ?? "frame-ancestors 'none'"
      if (page === 'widget')
        expect([headers['x-frame-options'], policy]).toEqual([undefined, expect.stringContaining('frame-ancestors *')])
      else
        expect([headers['x-frame-options'], policy], path).toEqual([
          'DENY',
          expect.stringContaining("frame-ancestors 'none'"),
        ])
    }
})

test.describe('a page of ours that is no window', () => {
  test.use({ allowedConsoleErrors: /frame-ancestors|X-Frame-Options|status of 404/i })

  test('is refused by the browser in a frame of a school', async ({ page, school, baseURL }) => {
    for (const path of ['/nl', '/nl/gids', '/nl/vind-hulp', '/nl/voor-professionals/insluiten', '/nl/venster/x']) {
      const refused = page.waitForEvent('console', (message) => /refused|violates/i.test(message.text()))
      school.show(`<iframe src="${baseURL}${path}" title="x"></iframe>`)
      await page.goto(school.address)
      await refused
      await expect(frameOn(page).locator('a[href="tel:112"]')).toHaveCount(0)
    }
  })
})

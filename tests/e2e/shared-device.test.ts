import type { Page } from '@playwright/test'
import { situations } from '@/core/situations/find-situations'
import { expect, test } from './fixtures'
import { english, words } from './words'

const minute = 60_000

for (const [path, preview] of [
  ['/nl/situatie/s23', words.site.preview],
  ['/nl/situatie/s23/meegaan', words.site.preview],
  ['/nl/gids/chat-met-fier', words.site.preview],
  ['/nl/gids/lkha', words.site.preview],
  ['/nl/onderwerp/unsafe', words.site.preview],
  ['/nl/onderwerp/unsafe/overvecht', words.site.preview],
  ['/en/guide/veilig-thuis', english.site.preview],
] as const)
  test(`neither the tab nor a preview says what ${path} is about`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe(preview)
    expect(/<meta property="og:title" content="(.*?)"/.exec(html)?.[1]).toBe(preview)
  })

test('the tab of other help says its name', async ({ request }) => {
  const html = await (await request.get('/nl/gids/leergeld-utrecht')).text()
  expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toBe(words.site.preview)
})

const hiding = situations.filter(({ code }) => code)

for (const [path, leadsTo] of [
  ['/nl/gids', hiding.map(({ code }) => code)],
  ['/nl/nu-hulp', hiding.map(({ code }) => code)],
  ['/nl/onderwerp/unsafe', ['s23', 's17']],
  ['/nl/onderwerp/mood', ['s13', 's14', 'sad-anxious#parent', 'sad-anxious#youth']],
  ['/nl/uitleg/12-15-thuis', ['s19', 's23', 'living-elsewhere#youth']],
  ['/nl/uitleg/huisarts-of-buurtteam', ['waiting-for-help#parent']],
  ['/nl/gids/veilig-thuis', ['s23', 's26']],
] as const)
  test(`${path} leads to situations, and to those of danger by an address that tells nothing`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    for (const last of leadsTo) expect(html).toContain(`href="/nl/situatie/${last}"`)
    expect(hiding.filter(({ id }) => html.includes(`/situatie/${id}`))).toEqual([])
    expect(html).not.toMatch(/rel="(prefetch|prerender)"|speculationrules/)
  })

test('a danger begins with being alone, whom to call, and what to do when one cannot', async ({ page }) => {
  await page.goto('/nl/situatie/s23')
  const main = page.getByRole('main')
  const near = await main.getByText(words.situation.somebodyNear).boundingBox()
  const call = await main.locator('a[href="tel:08002000"]').first().boundingBox()
  expect(near?.y).toBeLessThan(call?.y ?? 0)
  const way = page.getByRole('heading', { name: words.now.ways.neighbour.name })
  await expect(way).toBeHidden()
  await page.getByText(words.situation.cannotCall).click()
  await expect(way).toBeVisible()
})

test('where nobody near is the danger, nobody is asked to go somewhere else', async ({ page }) => {
  await page.goto('/nl/situatie/s14')
  await expect(page.getByRole('main').locator('a[href="tel:113"]').first()).toBeVisible()
  await expect(page.getByText(words.situation.somebodyNear)).toHaveCount(0)
})

/** The page with the clock standing still, and what it has of its own at work. */
async function openStill(page: Page, path: string) {
  const moment = new Date('2026-11-20T12:00:00+01:00').getTime()
  await page.clock.install({ time: moment - minute })
  await page.goto(path)
  await page.clock.pauseAt(moment)
  await expect.poll(() => page.evaluate(() => customElements.get('home-when-hidden') !== undefined)).toBe(true)
}

const see = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)

for (const path of [
  '/nl/situatie/s23',
  '/nl/situatie/s23/meegaan',
  '/nl/gids/chat-met-fier',
  '/nl/nu-hulp',
  '/nl/onderwerp/unsafe',
])
  test(`${path} comes back as the home page when nobody saw it for ten minutes, and not before`, async ({ page }) => {
    await page.goto('/nl/privacy')
    await openStill(page, path)
    await see(page, 'hidden')
    await page.clock.runFor(10 * minute - 1)
    await see(page, 'visible')
    await expect(page).toHaveURL(path)
    await see(page, 'hidden')
    await page.clock.runFor(10 * minute)
    await see(page, 'visible')
    await expect(page).toHaveURL('/nl')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL('/nl/privacy')
  })

test('until the home page is there nothing is to be seen, and its fields are empty', async ({ page }) => {
  await openStill(page, '/nl/situatie/s23')
  await page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { id: 'typed', value: 'words' })
    document.querySelector('main')?.append(field)
  })
  await see(page, 'hidden')
  await page.clock.runFor(10 * minute)
  // At once, before the browser goes: while it does, the page answers nothing.
  const left = await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    const field = document.querySelector<HTMLInputElement>('#typed')
    return { typed: field?.value, seen: field && getComputedStyle(field).visibility, title: document.title }
  })
  expect(left).toEqual({ typed: '', seen: 'hidden', title: '' })
  await expect(page).toHaveURL('/nl')
})

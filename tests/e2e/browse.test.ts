import type { Page } from '@playwright/test'
import { wijken } from '@/core/place/wijken'
import { layers, topics } from '@/core/taxonomy'
import { services } from '../directory-under-test'
import { expect, test } from './fixtures'
import { expectEscalationFirst } from './raw-html'
import { english, t, words } from './words'

test.use({ javaScriptEnabled: false })

const listed = (page: Page) => page.locator('.listing > li')
const narrow = (page: Page) => page.locator('details.narrow-by')
const chosen = (page: Page) => page.getByRole('list', { name: words.browse.chosen }).getByRole('link')

async function choose(page: Page, name: string) {
  await narrow(page).locator('summary').click()
  await narrow(page).getByRole('link').filter({ hasText: name }).first().click()
}

test('a list is narrowed part by part, and each part can be taken away again', async ({ page }) => {
  await page.goto('/nl/gids')
  await page.getByRole('link', { name: words.topics.adult.money.label, exact: true }).click()
  await page.waitForURL('/nl/onderwerp/money')
  const all = await listed(page).count()
  await choose(page, 'Overvecht')
  await expect(page).toHaveURL('/nl/onderwerp/money/overvecht')
  await expect(page.locator('a[href^="/nl/gids/buurtteam-overvecht-"]')).toHaveCount(4)
  await choose(page, words.browse.values.free)
  await page.waitForURL('/nl/alle-hulp?topic=money&wijk=overvecht&free=yes')
  expect(await listed(page).count()).toBeLessThan(all)
  await expect(chosen(page)).toHaveCount(3)
  await page.getByRole('link', { name: t('browse.remove', { name: 'Overvecht' }) }).click()
  await expect(page).toHaveURL('/nl/alle-hulp?topic=money&free=yes')
  await page.getByRole('link', { name: t('browse.remove', { name: words.browse.values.free }) }).click()
  await expect(page).toHaveURL('/nl/onderwerp/money')
  await expect(listed(page)).toHaveCount(all)
})

test('a link says how much is left behind it', async ({ page }) => {
  await page.goto('/nl/alle-hulp')
  await narrow(page).locator('summary').click()
  const links = await narrow(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => ({ href: one.getAttribute('href') ?? '', text: one.textContent ?? '' })))
  const counted = links.flatMap(({ href, text }) => {
    const count = /(\d+)$/.exec(text)?.[1]
    return count ? [{ href, count: Number(count) }] : []
  })
  expect(counted.length).toBeGreaterThan(30)
  for (const { href, count } of counted.filter((_, index) => index % 5 === 0)) {
    await page.goto(href)
    await expect(page.getByText(t('browse.count', { count }), { exact: true })).toBeVisible()
  }
})

test('where nothing fits, it says what to leave out, and that leads to something', async ({ page }) => {
  await page.goto('/nl/alle-hulp?topic=identity&layer=specialist-help')
  await expect(listed(page)).toHaveCount(0)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(words.layers['specialist-help'].name) })
    .last()
    .click()
  await expect(listed(page)).not.toHaveCount(0)
})

test('what is open now is known by the clock of the server, and is always something', async ({ page }) => {
  await page.goto('/nl/alle-hulp?open=now')
  await expect(page.locator('.listing a[href="/nl/gids/113"]')).toHaveCount(1)
  await expect(page.getByText(words.browse.openNote)).toBeVisible()
})

test('every part of the filter stays in the other language', async ({ page }) => {
  await page.goto('/nl/alle-hulp?topic=money&group=yes')
  const count = await listed(page).count()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/all-help?topic=money&group=yes')
  await expect(listed(page)).toHaveCount(count)
})

for (const query of [
  'topic=onzin',
  'x=<script>alert(1)</script>',
  'topic=money&topic=school&topic=money',
  'wijk=%E0%A4%A',
  '&&&===',
  `topic=${'a'.repeat(1500)}`,
  '__proto__=1&constructor=2&topic=__proto__',
])
  test(`a filter that cannot be read is a page that says so: ${query.slice(0, 40)}`, async ({ request }) => {
    const response = await request.get(`/nl/alle-hulp?${query}`)
    expect(response.status()).toBe(200)
    const html = await response.text()
    expectEscalationFirst(html)
    expect(html).not.toContain('<script>alert')
    if (query !== '&&&===') expect(html).toContain('class="problem"')
  })

test('the combinations that are asked most are made beforehand', async ({ request }) => {
  const paths = [
    ...layers.map((layer) => `/nl/soort/${layer}`),
    ...topics.map((topic) => `/nl/onderwerp/${topic}`),
    ...topics.flatMap((topic) => wijken.map(({ slug }) => `/nl/onderwerp/${topic}/${slug}`)),
  ]
  for (const path of paths) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['cache-control'], path).toMatch(/^public, max-age=0, s-maxage=\d+, must-revalidate$/)
    expect(response.headers().etag, path).toBeDefined()
  }
})

test('all help can be taken along as a table', async ({ page, request }) => {
  await page.goto('/en/all-help')
  const address = await page.getByRole('link', { name: english.sheet.get }).getAttribute('href')
  const response = await request.get(String(address))
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect((await response.text()).split('\r\n')).toHaveLength(services.length + 2)
})

import { wijken } from '@/core/place/wijken'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import { expect, test } from './fixtures'
import { t, words } from './words'

test.use({ javaScriptEnabled: false })

for (const { slug, name } of wijken)
  test(`${name} is a tap on the map away, and stands in a list beside it`, async ({ page }) => {
    await page.goto('/nl/gids')
    const nav = page.getByRole('navigation', { name: words.guide.byWijk })
    await expect(nav.getByRole('link', { name, exact: true })).toHaveCount(2)
    await nav.getByRole('group').getByRole('link', { name, exact: true }).locator('text').click()
    await expect(page).toHaveURL(`/nl/wijk/${slug}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('wijk.title', { wijk: name }))
    await expect(page.getByRole('group').locator('[aria-current="true"]')).toHaveAccessibleName(name)
    await expect(page.locator('a[href^="/nl/gids/buurtteam-"]')).not.toHaveCount(0)
    await expect(page.locator('a[href="/nl/gids/koos-utrecht"], a[href="/nl/gids/spoor030"]')).toHaveCount(1)
  })

test('every wijk fits in five screens of a phone, with one buurtteam card and its button on the first', async ({
  page,
}) => {
  const screen = 844
  await page.setViewportSize({ width: 390, height: screen })
  for (const address of wijken.flatMap(({ slug }) => locales.map((locale) => addressOf('wijk', locale, slug)))) {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollHeight), address).toBeLessThanOrEqual(5 * screen)
    const card = page.getByRole('main').locator('.help')
    await expect(card).toHaveCount(1)
    await expect(card.locator('a[href*="/buurtteam-"]')).not.toHaveCount(0)
    const button = await card.locator('.button-main').boundingBox()
    expect((button?.y ?? screen) + (button?.height ?? 0), address).toBeLessThanOrEqual(screen)
    await expect(page.locator('.folds > details[open]')).toHaveCount(0)
    await expect(page.locator('.folds > details:not([open])')).not.toHaveCount(0)
  }
})

test('the map is walked with the keys, in the order of the list', async ({ page }) => {
  await page.goto('/nl/wijk/oost')
  const links = page.getByRole('group').getByRole('link')
  await expect(links).toHaveCount(wijken.length)
  await links.first().focus()
  for (const { name } of wijken.slice(1)) {
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveAccessibleName(name)
  }
})

test('a topic has a page with everything about it', async ({ page }) => {
  await page.goto('/nl/gids/leergeld-utrecht')
  await page.getByRole('link', { name: words.topics.adult.money.label, exact: true }).click()
  await expect(page).toHaveURL('/nl/onderwerp/money')
  await expect(page.getByRole('link', { name: 'Leergeld Utrecht' })).toBeVisible()
})

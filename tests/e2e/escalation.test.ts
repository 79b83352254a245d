import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import {
  browserSaysOfAnErrorStatus,
  documents,
  errorPages,
  everyKindOfPage,
  fetchPage,
  openPage,
  plans,
  questionScreens,
  searches,
} from './pages'
import { expectEscalationFirst } from './raw-html'
import { words } from './words'

test.use({
  javaScriptEnabled: false,
  viewport: { width: 320, height: 568 },
  allowedConsoleErrors: browserSaysOfAnErrorStatus,
})

for (const [name, kinds] of Object.entries({ documents, searches, questionScreens, plans, errorPages }))
  test(`on a small phone without scripts, 112 and Veilig Thuis can be called without scrolling: ${name}`, async ({
    page,
  }) => {
    for (const kind of kinds)
      await test.step(kind.name, async () => {
        await openPage(page, kind)
        await expectNumbersInSight(page)
      })
  })

for (const kind of everyKindOfPage)
  test(`the whole escalation block is the first thing in ${kind.name}`, async ({ request }) => {
    const response = await fetchPage(request, kind)
    expect(response.status()).toBe(kind.status)
    expectEscalationFirst(await response.text())
  })

async function expectNumbersInSight(page: Page) {
  const strip = page.getByRole('complementary', { name: words.strip.label })
  for (const number of ['112', '08002000']) {
    const call = strip.locator(`a[href="tel:${number}"]`).first()
    await expect(call).toBeVisible()
    await expect(call).toBeInViewport({ ratio: 1 })
  }
  const [word, number] = [words.strip.call, '112']
  await expect(strip.getByRole('link', { name: `${word} ${number}` })).toHaveAttribute('href', 'tel:112')
  await expect(strip.getByRole('link', { name: `${word} 0800-2000` })).toHaveAttribute('href', 'tel:08002000')
  await expect(strip.getByRole('link', { name: words.strip.leave })).toBeInViewport({ ratio: 1 })
}

test('somebody who scrolls down a long page still has both numbers in sight', async ({ page }) => {
  await page.goto('/nl/gids')
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await expect(page.locator('a[href="tel:112"]').first()).toBeInViewport({ ratio: 1 })
  await expect(page.locator('a[href="tel:08002000"]').first()).toBeInViewport({ ratio: 1 })
})

test('on paper the numbers are there too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/nl', '/nl/gids/spoor030']) {
    await page.goto(path)
    await expect(page.locator('a[href="tel:112"]').first()).toBeVisible()
    await expect(page.locator('a[href="tel:08002000"]').first()).toBeVisible()
  }
})

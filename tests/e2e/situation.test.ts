import { expect, test } from './fixtures'
import { expectCompleteDocument, expectEscalationFirst } from './raw-html'
import { words } from './words'

const ordinary = '/nl/situatie/school-refusal'
const danger = '/nl/situatie/s23'

for (const path of [ordinary, danger, `${ordinary}/meegaan`, `${danger}/meegaan`])
  test(`${path} is a document that begins with the escalation block and needs no script of the framework`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text()
    expectCompleteDocument(html)
    expectEscalationFirst(html)
    expect(html).not.toMatch(/<script[^>]+src="\/_next\//)
    expect(html).not.toContain('__next_f')
  })

test('the tab of a situation says which one it is, and the tab of a danger says nothing', async ({ page }) => {
  await page.goto(ordinary)
  await expect(page).toHaveTitle(new RegExp(words.situations['school-refusal'].title))
  await page.goto(`${ordinary}/meegaan`)
  await expect(page).toHaveTitle(new RegExp(words.situations['school-refusal'].title))
  for (const path of [danger, `${danger}/meegaan`]) {
    await page.goto(path)
    await expect(page).toHaveTitle(words.site.preview)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  }
})

test('from the page of a situation one comes to how to begin the talk, and back', async ({ page }) => {
  for (const path of [ordinary, danger]) {
    await page.goto(path)
    await page.getByRole('link', { name: words.situation.goAlong }).click()
    await expect(page).toHaveURL(new RegExp(`${path}/meegaan$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages['go-along'])
    await expect(page.locator(`main a[href="${path}"]`)).toBeVisible()
  }
})

test('the name of a danger is no address', async ({ request }) => {
  for (const path of [
    '/nl/situatie/not-safe-at-home',
    '/en/situation/not-safe-at-home',
    '/nl/situatie/not-safe-at-home/meegaan',
    '/nl/situatie/s23/meegaan/x',
  ])
    expect((await request.get(path)).status(), path).toBe(404)
})

for (const id of ['school-refusal', 'pregnant-young-no-home', 's17', 's24'])
  test(`how to begin the talk in ${id} is at most three windows of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of [`/nl/situatie/${id}/meegaan`, `/en/situation/${id}/going-along`]) {
      await page.goto(path)
      const box = await page.getByRole('main').boundingBox()
      expect(box?.height, path).toBeLessThanOrEqual(3 * 844)
    }
  })

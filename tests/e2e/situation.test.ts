import { expect, test } from './fixtures'
import { expectCompleteDocument, expectEscalationFirst } from './raw-html'
import { words } from './words'

const ordinary = '/nl/situatie/school-refusal'
const danger = '/nl/situatie/s23'

for (const path of [ordinary, danger])
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
  await page.goto(danger)
  await expect(page).toHaveTitle(words.site.preview)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
})

test('the name of a danger is no address', async ({ request }) => {
  for (const path of ['/nl/situatie/not-safe-at-home', '/en/situation/not-safe-at-home'])
    expect((await request.get(path)).status(), path).toBe(404)
})

import { expect, test } from './fixtures'
import { untilInThePage } from './in-the-page'
import { answerAll, button, expectPlan, expectQuestion, findHelp, parentInOvervecht } from './journey'
import { expectWholeStyle } from './own-style'
import { documents, openPage, plans, questionScreens, searches } from './pages'

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`a picture of every part in ${colorScheme}, ${width} px wide, is kept to compare by eye`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await page.goto('/nl/over/stijl')
      // A picture cannot be higher than this.
      const height = Math.min(16_000, await page.locator('html').evaluate((html) => html.scrollHeight))
      const picture = await page.screenshot({
        path: test.info().outputPath(`style-${colorScheme}-${width}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height },
      })
      expect(picture.length).toBeGreaterThan(100_000)
    })

// An error page carries the whole style.
for (const [name, kinds] of Object.entries({ documents, searches, questionScreens, plans }))
  test(`a page carries all of the style that counts on it, and asks for none: ${name}`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    for (const kind of kinds)
      await test.step(kind.name, async () => {
        await openPage(page, kind)
        await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
        await expectWholeStyle(page)
      })
    expect(asked).not.toContain('stylesheet')
  })

test('what the questionnaire puts in its page has its style there too: a question asked again', async ({ page }) => {
  await page.goto(findHelp)
  await untilInThePage(page)
  await button(page, 'next').click()
  await expect(page.locator('#problem')).toBeVisible()
  await expectWholeStyle(page)
})

test('what the questionnaire puts in its page has its style there too: a plan, and the question before it', async ({
  page,
}) => {
  await page.goto(findHelp)
  await untilInThePage(page)
  await answerAll(page, parentInOvervecht)
  await expectPlan(page, 'parent')
  await expectWholeStyle(page)
  await page.goBack()
  await expectQuestion(page, 'place', 'parent')
  await expectWholeStyle(page)
})

test('no font is asked for before the page is there, and none twice', async ({ page, request }) => {
  expect(await (await request.get('/nl')).text()).not.toMatch(/as="font"|rel="stylesheet"/)
  const fonts: string[] = []
  page.on('request', (one) => {
    if (one.resourceType() === 'font') fonts.push(one.url())
  })
  await page.goto('/nl')
  await page.evaluate(async () => void (await document.fonts.ready))
  expect(fonts.length).toBeGreaterThan(0)
  expect(new Set(fonts).size).toBe(fonts.length)
})

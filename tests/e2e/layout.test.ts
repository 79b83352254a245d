import { expect, test } from './fixtures'
import { browserSaysOfAnErrorStatus, everyKindOfPage, openPage } from './pages'

test.use({ viewport: { width: 320, height: 568 }, allowedConsoleErrors: browserSaysOfAnErrorStatus })

const smallestTarget = 24
const smallestButton = 44

for (const kind of everyKindOfPage)
  test(`${kind.name} fits a screen of 320 px, and its links and buttons can be hit`, async ({ page }) => {
    await openPage(page, kind)
    await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

    const targets = await page
      .getByRole('main')
      .locator(
        'a[href], button, summary, label:has(input), input:not([type=hidden]):not(label input), select, textarea',
      )
      .evaluateAll((all) =>
        all
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => {
            const { width, height, right } = one.getBoundingClientRect()
            // A hard word is a button in the midst of a sentence.
            const isButton = one.matches('button:not(.term > button:first-child), .button, summary')
            return { name: `${one.tagName} ${one.textContent?.trim()}`, width, height, right, isButton }
          }),
      )
    const wrong = targets.filter(
      ({ width, height, right, isButton }) =>
        width < smallestTarget || height < (isButton ? smallestButton : smallestTarget) || right > 320,
    )
    expect(wrong).toEqual([])

    const sticksOut = await page
      .getByRole('main')
      .locator('label:has(input), .button')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent))
    expect(sticksOut).toEqual([])
  })

import { expect, test } from './fixtures'

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

import type { Page } from '@playwright/test'
import { displaySettings, doubledText, setDisplay, spacedText } from './display-settings'
import { expect, test } from './fixtures'
import { browserSaysOfAnErrorStatus } from './pages'

test.use({ allowedConsoleErrors: browserSaysOfAnErrorStatus })

const paths = ['/nl', '/en', '/nl/bestaat/niet']
const sizes = [280, 320, 360, 390, 768, 1280].flatMap((width) =>
  [16, 20, 24, 32].map((font) => ({ name: `${width} px, font ${font}`, width, font })),
)
const settings = [
  ...sizes,
  ...sizes.map((size) => ({ ...size, name: `${size.name}, spaced`, style: spacedText })),
  ...sizes
    .filter(({ font }) => font === 16)
    .map((size) => ({ ...size, name: `${size.width} px, text of 200 %`, style: doubledText })),
  ...displaySettings,
]

/** What is wrong with the row of the strip, scrolled or not: not wholly in sight, too small for a thumb or its words, or over another. */
const listWrongInRow = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('.strip-row a')]
    const hrefs = links.map((link) => link.getAttribute('href')).join()
    if (hrefs !== 'tel:112,tel:08002000,/weg') return [hrefs]
    const wrongAt = (scrolled: number) => {
      window.scrollTo(0, scrolled)
      const boxes = links.map((link) => link.getBoundingClientRect())
      return boxes.flatMap((box, index) => {
        const link = links[index] as Element
        const isOut = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight
        const isSmall = box.height < 44 || box.width < 44
        const bursts = link.scrollWidth > link.clientWidth || link.scrollHeight > link.clientHeight
        const isOver = boxes
          .slice(index + 1)
          .some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom)
        return isOut || isSmall || bursts || isOver
          ? [{ link: link.textContent, scrolled, isOut, isSmall, bursts, isOver, box: box.toJSON() }]
          : []
      })
    }
    return [...wrongAt(0), ...wrongAt(400)]
  })

for (const path of paths)
  test(`on ${path} 112, Veilig Thuis and the way out are in sight in every size of screen and type, scrolled or not`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const setting of settings) {
      await setDisplay(page, setting)
      expect(await listWrongInRow(page), setting.name).toEqual([])
    }
  })

const mostAbove = 190

for (const path of paths)
  for (const [hour, now] of [
    ['office hours', '2026-11-20T12:00:00+01:00'],
    ['the night', '2026-11-20T23:00:00+01:00'],
  ] as const)
    test(`on ${path} in ${hour} the strip and the header leave a phone room for the page`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(now))
      await page.goto(path)
      await setDisplay(page, { name: 'a phone', width: 390, height: 844 })
      await expect(page.locator('.strip counts-now:not(:empty)')).toHaveCount(1)
      const { y, height } = (await page.getByRole('banner').boundingBox()) ?? { y: 0, height: 0 }
      expect(y).toBeGreaterThan(0)
      expect(y + height).toBeLessThanOrEqual(mostAbove)
    })

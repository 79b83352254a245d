import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from './fixtures'
import {
  browserSaysOfAnErrorStatus,
  everyKindOfPage,
  inEnglish,
  oneOfEachKind,
  openPage,
  type PageKind,
  theWindow,
} from './pages'

test.use({ allowedConsoleErrors: browserSaysOfAnErrorStatus, viewport: { width: 320, height: 800 } })

const widths = [320, 1280]
const schemes = ['light', 'dark'] as const
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const kind of [...everyKindOfPage, theWindow])
  test(`${kind.name} can be used by everybody, on a narrow and a wide screen, in light and dark`, async ({ page }) => {
    await openWithAxe(page, kind)
    for (const width of widths)
      for (const colorScheme of schemes)
        await test.step(`${width} px, ${colorScheme}`, async () => {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          expect(await listViolations(page)).toEqual([])
        })
  })

// Another language has other words in the same markup and colours.
for (const kind of [...oneOfEachKind, theWindow].map(inEnglish))
  test(`in English, ${kind.name} can be used by everybody, and does not scroll sideways on a narrow screen`, async ({
    page,
  }) => {
    await openWithAxe(page, kind)
    expect(await listViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

async function openWithAxe(page: Page, kind: PageKind) {
  await openPage(page, kind)
  await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
  await page.evaluate(axe.source)
}

function listViolations(page: Page): Promise<string[]> {
  return page.evaluate(async (standards) => {
    const { violations } = await axe.run(document, { runOnly: standards, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
  }, standards)
}

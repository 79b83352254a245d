import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import {
  browserSaysOfAnErrorStatus,
  documents,
  everyKindOfPage,
  inEnglish,
  openPage,
  plans,
  questionScreens,
  searches,
} from './pages'

test.use({ allowedConsoleErrors: browserSaysOfAnErrorStatus })

const widths = [320, 1280]
const schemes = ['light', 'dark'] as const
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const english = [...documents, ...searches, ...questionScreens, ...plans]
  .map(inEnglish)
  .map((kind) => ({ ...kind, name: `${kind.name} in English` }))

for (const kind of [...everyKindOfPage, ...english])
  test(`${kind.name} can be used by everybody, on a narrow and a wide screen, in light and dark`, async ({ page }) => {
    await openPage(page, kind)
    await openAllDetails(page)
    for (const width of widths)
      for (const colorScheme of schemes)
        await test.step(`${width} px, ${colorScheme}`, async () => {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          expect(await listViolations(page)).toEqual([])
        })
  })

export async function openAllDetails(page: Page) {
  await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
}

async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(standards).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

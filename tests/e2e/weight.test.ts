import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './fixtures'
import { browserSaysOfAnErrorStatus, everyKindOfPage, openPage } from './pages'

test.use({ allowedConsoleErrors: browserSaysOfAnErrorStatus })

const kilobyte = 1024
const mostScript = 150 * kilobyte
const mostStyle = 15 * kilobyte

const isScript = (response: Response) => response.request().resourceType() === 'script'

for (const kind of everyKindOfPage)
  test(`${kind.name} is light enough for an old phone`, async ({ page }) => {
    const loaded: Response[] = []
    page.on('response', (response) => loaded.push(response))
    await openPage(page, kind)
    if (loaded.some(isScript)) await page.waitForLoadState('networkidle')

    const zippedBytesOf = async (type: 'script' | 'stylesheet') => {
      const bodies = await Promise.all(
        loaded.filter((response) => response.request().resourceType() === type).map((response) => response.body()),
      )
      return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
    }
    expect(await zippedBytesOf('script')).toBeLessThanOrEqual(mostScript)
    const style = await zippedBytesOf('stylesheet')
    expect(style).toBeLessThanOrEqual(mostStyle)
    if (kind.status === 200) expect(style).toBeGreaterThan(0)
  })

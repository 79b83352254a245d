import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { browserSaysOfAnErrorStatus, everyKindOfPage, openPage, type PageKind } from './pages'

test.use({ allowedConsoleErrors: browserSaysOfAnErrorStatus })

const kilobyte = 1024
/** The questionnaire is worked out in the page, the guide searches in it, and the list has elements of its own; every other page is a document with our elements. */
const mostScriptOf = ({ path, status }: PageKind) =>
  (status !== 200 ? 6 : path === findHelp ? 150 : path === '/nl/gids' ? 72 : path.startsWith('/nl/lijst') ? 8 : 6) *
  kilobyte
const mostStyle = 15 * kilobyte

for (const kind of everyKindOfPage)
  test(`${kind.name} is light enough for an old phone`, async ({ page }) => {
    const loaded: Response[] = []
    page.on('response', (response) => loaded.push(response))
    await openPage(page, kind)
    await page.waitForLoadState('networkidle')

    const zippedBytesOf = async (type: 'script' | 'stylesheet') => {
      const bodies = await Promise.all(
        loaded.filter((response) => response.request().resourceType() === type).map((response) => response.body()),
      )
      return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
    }
    const script = await zippedBytesOf('script')
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(mostScriptOf(kind))
    const style = await zippedBytesOf('stylesheet')
    expect(style).toBeLessThanOrEqual(mostStyle)
    if (kind.status === 200) expect(style).toBeGreaterThan(0)
  })

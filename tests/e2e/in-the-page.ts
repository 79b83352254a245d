import type { Page, Request } from '@playwright/test'
import { expect } from './fixtures'

/** From here on the questionnaire is answered in the page: every entry of the history holds its step. */
export const untilInThePage = (page: Page) =>
  expect.poll(() => page.evaluate(() => Boolean(history.state?.dichtbij))).toBe(true)

/** Everything that the page asks of the network from now on, with what it sends along. */
export function recordRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request: Request) => {
    const { pathname, search } = new URL(request.url())
    asked.push([request.method(), pathname + search, request.postData() ?? ''].join(' ').trim())
  })
  return asked
}

/** The script of the questionnaire, in any language. */
export const itsScript = /\/find-help\.\w+\.[0-9a-f]{16}\.js$/
export const theDirectory = /\/directory\.json$/

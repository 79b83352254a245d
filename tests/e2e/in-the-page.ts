import type { Page, Request } from '@playwright/test'
import { expect } from './fixtures'

/** From here on the questionnaire is answered in the page: every entry of the history holds its step. */
export const untilInThePage = (page: Page) =>
  expect.poll(() => page.evaluate(() => Boolean(history.state?.dichtbij))).toBe(true)

/** Fonts, the icon and what reads own words come when the browser likes, the same for everybody and with no more than their address. */
const comesByItself = /^\/(fonts\/[\w-]+\.woff2|icon\.svg|own-words\.[0-9a-f]{16}\.js|search-words\/[a-z-]+\.json)$/

/** Everything that the page asks of the network from now on, with what it sends along. */
export function recordRequests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request: Request) => {
    const { pathname, search } = new URL(request.url())
    if (comesByItself.test(pathname + search)) return
    asked.push([request.method(), pathname + search, request.postData() ?? ''].join(' ').trim())
  })
  return asked
}

/** The script of the questionnaire, in any language. */
export const itsScript = /\/find-help\.\w+\.[0-9a-f]{16}\.js$/
export const theDirectory = /\/directory\.json$/

/** The page has done what it had to do by now; what it asked of the network for that was recorded. */
export const untilIdle = (page: Page) =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())))

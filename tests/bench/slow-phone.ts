import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../../.config/find-chromium.mjs'

/** So much slower than this machine: an old phone. */
export const slower = 4

/** What is measured in the browser of an old phone; it is closed afterwards. */
export const withSlowPhone = <Found>(measure: (page: Page) => Promise<Found>): Promise<Found> =>
  withPhone(async (page) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return measure(page)
  })

/** What is measured in the browser of a phone; it is closed afterwards. */
export async function withPhone<Found>(measure: (page: Page) => Promise<Found>): Promise<Found> {
  const browser = await chromium.launch({
    executablePath: findChromium(process.env, chromium.executablePath()),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    return await measure(await browser.newPage({ viewport: { width: 390, height: 844 } }))
  } finally {
    await browser.close()
  }
}

export const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

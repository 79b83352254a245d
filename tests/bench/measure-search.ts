import { chromium } from '@playwright/test'
import type { Service } from '../../src/core/service'
import { makeEntries } from './time-search'

const slower = 4
const size = 1000
const typed = [
  'schulden',
  'mijn zoon wil niet meer naar school',
  'speeltuin lunetten',
  'autisme in overvecht',
  'zelfmoort',
]

/** What an answer costs in a browser whose processor is made four times slower, with a thousand services: from a letter typed until what was found is in the page and laid out. */
export async function measureSearch(base: string, services: readonly Service[]) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const entries = makeEntries(services, size)
    await page.route('**/search.json', (route) => route.fulfill({ json: { count: size, entries } }))
    await page.goto(`${base}/nl/gids`)
    await page.fill('#words', 'x')
    await page.waitForSelector('#found:not([hidden])')
    const times: number[] = []
    for (let round = 0; round < 6; round++)
      for (const words of typed) {
        const time = await page.evaluate((words) => {
          const field = document.querySelector<HTMLInputElement>('#words')
          const found = document.querySelector<HTMLElement>('#found')
          if (!field || !found) return Number.NaN
          field.value = words
          const start = performance.now()
          field.dispatchEvent(new Event('input', { bubbles: true }))
          // Asking for a size makes the browser lay out what is new.
          found.getBoundingClientRect()
          return performance.now() - start
        }, words)
        if (round > 0) times.push(time)
      }
    times.sort((a, b) => a - b)
    return [
      {
        what: `a search in the page, ${size} services, ${slower}× slower, median`,
        value: times[times.length >> 1] ?? Number.NaN,
        unit: 'ms',
        bound: '≤ 50',
      },
      {
        what: `a search in the page, ${size} services, ${slower}× slower, slowest`,
        value: times.at(-1) ?? Number.NaN,
        unit: 'ms',
      },
    ]
  } finally {
    await browser.close()
  }
}

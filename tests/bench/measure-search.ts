import type { Page } from '@playwright/test'
import type { Service } from '../../src/core/service'
import { median, slower, withSlowPhone } from './slow-phone'
import { makeEntries } from './time-search'

const size = 1000
const rounds = 6
const typed = [
  'schulden',
  'mijn zoon wil niet meer naar school',
  'speeltuin lunetten',
  'autisme in overvecht',
  'zelfmoort',
]

/** What an answer costs on an old phone, with a thousand services: from a letter typed until what was found is in the page and laid out. */
export const measureSearch = (base: string, services: readonly Service[]) =>
  withSlowPhone(async (page) => {
    const entries = makeEntries(services, size)
    await page.route('**/search.json', (route) => route.fulfill({ json: { count: size, entries } }))
    await page.goto(`${base}/nl/gids`)
    await page.fill('#words', 'x')
    await page.waitForSelector('#found-title:not([hidden])')
    const times: number[] = []
    for (let round = 0; round < rounds; round++)
      for (const words of typed) {
        const time = await timeAnswer(page, words)
        if (round > 0) times.push(time)
      }
    const what = `a search in the page, ${size} services, ${slower}× slower`
    return [
      { what: `${what}, median`, value: median(times), unit: 'ms', bound: '≤ 50' },
      { what: `${what}, slowest`, value: Math.max(...times), unit: 'ms' },
    ]
  })

const timeAnswer = (page: Page, words: string): Promise<number> =>
  page.evaluate((words) => {
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

import type { Page } from '@playwright/test'
import { median, slower, withSlowPhone } from './slow-phone'

const rounds = 5

/** What a step of the questionnaire costs on an old phone: from the press of the button until the new screen is in the page and laid out. */
export const measureBrowser = (base: string) =>
  withSlowPhone(async (page) => {
    const questions: number[] = []
    const plans: number[] = []
    for (let round = 0; round < rounds; round++) {
      await page.goto('about:blank')
      await page.goto(`${base}/nl/vind-hulp`)
      await page.waitForFunction(() => history.state?.dichtbij)
      // Nobody answers the first question within a second.
      await page.waitForTimeout(1000)
      for (const value of ['parent', '12-15', 'school', 'ongoing', 'none', 'overvecht'])
        questions.push(await timeStep(page, value))
      plans.push(await timeStep(page, 'skip'))
    }
    const row = (what: string, value: number, bound?: string) => ({
      what: `${what} in the page, ${slower}× slower`,
      value,
      unit: 'ms',
      ...(bound ? { bound } : {}),
    })
    return [
      row('a question, median,', median(questions), '≤ 50'),
      row('a question, slowest,', Math.max(...questions)),
      row('the plan, median,', median(plans), '≤ 50'),
      row('the plan, slowest,', Math.max(...plans)),
    ]
  })

const timeStep = (page: Page, value: string): Promise<number> =>
  page.evaluate(async (value) => {
    const main = document.querySelector('main') as HTMLElement
    document.querySelector<HTMLInputElement>(`input[value="${value}"]:is([type=radio],[type=checkbox])`)?.click()
    const button = document.querySelector<HTMLButtonElement>(value === 'skip' ? '[name=skip]' : '.actions .button-main')
    const start = performance.now()
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect()
        resolve()
      }).observe(main, { childList: true, subtree: true })
      button?.click()
    })
    // Asking for a size makes the browser lay out what is new.
    main.getBoundingClientRect()
    return performance.now() - start
  }, value)

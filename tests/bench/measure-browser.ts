import { chromium, type Page } from '@playwright/test'

const slower = 4
const rounds = 5

/** What a step of the questionnaire costs in a browser whose processor is made four times slower: from the press of the button until the new screen is in the page and laid out. */
export async function measureBrowser(base: string) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
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
    return [
      {
        what: `a question in the page, ${slower}× slower, median`,
        value: median(questions),
        unit: 'ms',
        bound: '≤ 50',
      },
      { what: `a question in the page, ${slower}× slower, slowest`, value: Math.max(...questions), unit: 'ms' },
      {
        what: `the plan in the page, ${slower}× slower, median`,
        value: median(plans),
        unit: 'ms',
        bound: '≤ 50',
      },
      { what: `the plan in the page, ${slower}× slower, slowest`, value: Math.max(...plans), unit: 'ms' },
    ]
  } finally {
    await browser.close()
  }
}

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

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

import type { Page } from '@playwright/test'
import { itsScript, untilInThePage } from './in-the-page'
import { countOwnEntries, expect, readHistory, test } from './leaving-site'
import { words } from './words'

export const findHelp = '/nl/vind-hulp'

export const leaveLink = (page: Page) => page.getByRole('link', { name: words.strip.leave })
export const leave = (page: Page) => leaveLink(page).click({ noWaitAfter: true })
export const tapShift = async (page: Page, times: number) => {
  for (let tap = 0; tap < times; tap++) await page.keyboard.press('Shift')
}

/** Steps in the questionnaire: entries of one document, at one address, each with a title that says which. */
export async function answerSteps(page: Page, count: number) {
  await untilInThePage(page)
  for (let step = 1; step <= count; step++) {
    if (step === 1) {
      await page.getByRole('radio').first().check()
      await page.getByRole('button', { name: words.form.next, exact: true }).click()
    } else await page.getByRole('button', { name: words.form.skip }).click()
    await expect(page).toHaveTitle(new RegExp(`^\\D*${step + 1}\\D`))
  }
}

export const askedNow = (page: Page): Promise<string> => page.evaluate(() => history.state.dichtbij.asked)

export async function follow(page: Page, name: string, address: RegExp) {
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.waitForURL(address)
}

/** The tab has left, and of our site nothing but `/` stands in its history, with no title that tells anything. */
export async function expectNoTrace(page: Page, { neutral, ours }: { neutral: string; ours: string }) {
  await page.waitForURL(neutral)
  await expect(page.getByRole('heading')).toHaveText('Het weer')
  const history = await readHistory(page)
  const left = history.filter(({ url }) => url.startsWith(ours))
  expect(left.map(({ url }) => url)).toEqual([`${ours}/`])
  // Chromium names an entry when it comes to it: until then it has no title at all.
  for (const { title } of left) expect(['', new URL(ours).host]).toContain(title)
  expect(history.at(-1)?.url).toBe(neutral)
  expect(await page.evaluate(() => window.name)).toBe('')
  expect(await page.context().cookies()).toEqual([])
}

/** Back comes to our home page, and nothing of what was read or answered. Nothing is kept. */
export async function expectBackShowsHome(page: Page) {
  await page.evaluate(() => void setTimeout(() => history.back()))
  await page.waitForURL(/\/nl$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.title)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(words.site.name)
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
    document.cookie,
  ])
  expect(kept).toEqual([''])
}

/** Answers by posting, question by question: each is a document of its own. */
export async function answerByPosting(page: Page) {
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: words.form.next, exact: true }).click()
  for (let question = 2; question <= 5; question++) {
    await expect(page).toHaveTitle(new RegExp(`^\\D*${question}\\D`))
    await page.getByRole('button', { name: words.form.skip }).click()
  }
  await expect(page).toHaveTitle(/^\D*6\D/)
}

/** Nobody's patience ends, so that nothing but the way itself leads out, on a busy machine too. To be called before the first page. */
export const haveAllPatience = (page: Page) =>
  page.addInitScript((patience) => {
    const wait = setTimeout.bind(window)
    Object.assign(window, { setTimeout: (work: () => void, ms = 0) => (ms < patience ? wait(work, ms) : 0) })
  }, 1000)

/** From wherever somebody leaves, nothing of it is left in the tab. To be declared in a file for each kind of browser: a browser is of a whole file. */
export function declareJourneysThatLeaveNoTrace() {
  // Somebody came from a search.
  test.beforeEach(async ({ page, sites }) => {
    await page.goto(`${sites.neutral}zoeken`)
  })

  for (let step = 0; step < 5; step++)
    test(`forgets every question when somebody leaves from question ${step + 1} of five`, async ({ page, sites }) => {
      await page.goto(findHelp)
      await answerSteps(page, step)
      expect(await countOwnEntries(page)).toBe(step + 1)
      await leave(page)
      await expectNoTrace(page, sites)
      await expectBackShowsHome(page)
    })

  test('forgets the questions that lie ahead of somebody who went back', async ({ page, sites }) => {
    await page.goto('/nl')
    await follow(page, words.pages['find-help'], /vind-hulp$/)
    await answerSteps(page, 4)
    await page.evaluate(() => history.go(-2))
    await expect.poll(() => askedNow(page)).toBe('topics')
    await leave(page)
    await expectNoTrace(page, sites)
    await expectBackShowsHome(page)
  })

  test('forgets every question that was posted', async ({ page, sites }) => {
    await page.route(itsScript, (route) => route.abort())
    await page.goto('/nl')
    await follow(page, words.pages['find-help'], /vind-hulp$/)
    await answerByPosting(page)
    expect(await countOwnEntries(page)).toBe(7)
    await leave(page)
    await expectNoTrace(page, sites)
    await expectBackShowsHome(page)
  })

  test('forgets a service page, and the search in the guide before it', async ({ page, sites }) => {
    await page.goto('/nl')
    await follow(page, words.pages.guide, /gids$/)
    await page.getByRole('searchbox').fill('zelfmoord')
    await page.keyboard.press('Enter')
    await follow(page, '113 Zelfmoordpreventie', /gids\/113$/)
    await leave(page)
    await expectNoTrace(page, sites)
    await expectBackShowsHome(page)
  })

  test('forgets help now, and the questions before the door to it', async ({ page, sites }) => {
    await page.goto(findHelp)
    await answerSteps(page, 4)
    await follow(page, words.form.doors.suicide, /nu-hulp#suicide$/)
    await leave(page)
    await expectNoTrace(page, sites)
    await expectBackShowsHome(page)
  })

  test('forgets the only page that was read', async ({ page, sites }) => {
    await page.goto('/nl/nu-hulp')
    await leave(page)
    await expectNoTrace(page, sites)
    await expectBackShowsHome(page)
  })

  test('forgets a page that is not there', async ({ page, sites }) => {
    await haveAllPatience(page)
    await page.goto('/nl/gids')
    await page.goto('/nl/geheim')
    await leave(page)
    await expectNoTrace(page, sites)
  })

  test('forgets the last visit only: what came before another site stays, and is not ours to reach', async ({
    page,
    sites,
  }) => {
    await page.goto('/nl/over')
    await page.goto(`${sites.neutral}tussendoor`)
    await page.goto('/nl/nu-hulp')
    await leave(page)
    await page.waitForURL(sites.neutral)
    const left = (await readHistory(page)).map(({ url }) => url.replace(sites.ours, ''))
    expect(left.filter((url) => url.startsWith('/'))).toEqual(['/nl/over', '/'])
  })

  test('tapping Shift three times leaves from anywhere, and more often does no harm', async ({ page, sites }) => {
    await page.goto('/nl')
    await follow(page, words.pages.guide, /gids$/)
    await tapShift(page, 3)
    await tapShift(page, 3).catch(() => {})
    await expectNoTrace(page, sites)
  })
}

import { declareJourneysThatLeaveNoTrace, expectNoTrace, follow, haveAllPatience, leave } from './leaving-journeys'
import { expect, readHistory, test } from './leaving-site'
import { words } from './words'

test.use({ keepsPages: false })

declareJourneysThatLeaveNoTrace()

test('somebody leaves all the same when our first page does not come', async ({ page, sites }) => {
  await page.goto('/nl')
  await follow(page, words.pages['help-now'], /nu-hulp$/)
  await page.route('**/nl', () => {})
  await leave(page)
  await expect(page).toHaveURL(sites.neutral)
  expect((await readHistory(page)).some(({ url }) => url.includes('nu-hulp'))).toBe(false)
})

test('somebody does not wait for what our first page is still missing', async ({ page, sites }) => {
  await haveAllPatience(page)
  await page.goto('/nl')
  await follow(page, words.pages['help-now'], /nu-hulp$/)
  await page.route('**/*.woff2', () => {})
  await page.route('**/icon.svg', () => {})
  await leave(page)
  await page.waitForURL(sites.neutral)
  expect((await readHistory(page)).some(({ url }) => url.includes('nu-hulp'))).toBe(false)
})

test('no script of the page that comes late stops the leaving', async ({ page, sites }) => {
  await haveAllPatience(page)
  await page.goto('/nl/gids')
  await page.goto('/nl/geheim')
  // From here on the search of the guide comes once the way out was asked for, and the way out goes on once the search is there.
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements)
    customElements.define = (name, ...rest) => {
      define(name, ...rest)
      // biome-ignore lint/suspicious/noConsole: the test hears it
      console.debug(`is there: ${name}`)
    }
  })
  const isThere = page.waitForEvent('console', (message) => message.text() === 'is there: guide-search')
  const isAsked = page.waitForRequest('**/weg')
  await page.route(/\/search\.[0-9a-f]+\.js$/, async (route) => {
    await isAsked
    await route.continue()
  })
  await page.route('**/weg', async (route) => {
    await isThere
    await route.continue()
  })
  await leave(page)
  await expectNoTrace(page, sites)
})

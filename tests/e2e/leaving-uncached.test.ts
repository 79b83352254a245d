import { declareJourneysThatLeaveNoTrace, follow, haveAllPatience, leave } from './leaving-journeys'
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

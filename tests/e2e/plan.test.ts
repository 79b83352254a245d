import { expect, test } from './fixtures'
import { answerAll, expectPlan, expectQuestion, findHelp } from './journey'
import { openPage, plans, posted } from './pages'
import { card, listSlugs, listSteps, readAnswers, stop, stops } from './plan'
import { t, words } from './words'

test.use({ javaScriptEnabled: false })

test('a young person of 16 in Leidsche Rijn who is stuck can talk to 113, and reads what to arrange before 18', async ({
  page,
}) => {
  await answerAll(page, {
    who: 'youth',
    age: '16-17',
    topics: ['mood'],
    weight: 'stuck',
    known: 'none',
    place: 'Leidsche Rijn',
  })
  await expectPlan(page, 'youth')
  await expect(stops(page).first().getByRole('heading', { level: 2 })).toHaveText(
    t('plan.steps.talk-now', { who: 'youth', asks: 'yes' }),
  )
  expect(await listSlugs(stop(page, 'talk-now'))).toContain('113')
  expect(await listSlugs(stop(page, 'start'))).toContain('buurtteam-leidsche-rijn')
  expect(await listSteps(page)).toContain('before-18')
})

test('who has a SAVE worker reads first when to call whom', async ({ page }) => {
  await openPage(page, plans[1])
  await expectPlan(page, 'someone-else')
  await expect(stops(page).first()).toContainText(words.plan.notes['call-save-worker'])
})

test('everything in a plan says why it is there', async ({ page }) => {
  await openPage(page, plans[0])
  const because = words.plan.because.split('{reasons}')[0] ?? ''
  const cards = page.getByRole('main').getByRole('article')
  const named = await cards.getByRole('heading', { level: 3 }).allTextContents()
  const explained = cards.filter({ hasText: because }).getByRole('heading', { level: 3 })
  expect(await explained.allTextContents()).toEqual(named)
})

test('everything in a plan says how old and how sure it is', async ({ page }) => {
  await openPage(page, plans[0])
  const cards = page.getByRole('main').getByRole('article')
  const named = await cards.getByRole('heading', { level: 3 }).allTextContents()
  const dated = cards.filter({
    has: page.locator('.sure', { hasText: new RegExp(`\\d{4}|${words.service.sureUnknown}`) }),
  })
  expect(await dated.getByRole('heading', { level: 3 }).allTextContents()).toEqual(named)
})

test('the name of every service in a plan leads to its page in the guide', async ({ page }) => {
  await openPage(page, plans[0])
  await card(page, 'spoor030').getByRole('heading', { level: 3 }).getByRole('link').click()
  await expect(page).toHaveURL('/nl/gids/spoor030')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spoor030')
})

test('starting again from the plan forgets every answer', async ({ page }) => {
  await openPage(page, plans[0])
  await readAnswers(page)
  await page.getByRole('link', { name: words.plan.startAgain }).click()
  await expectQuestion(page, 'who', 'parent')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await page.locator('input[type="hidden"]').evaluateAll(listNames)).toEqual(['to', 'asked'])
})

test('the doors of the home page answer the first question', async ({ page }) => {
  for (const who of ['parent', 'youth', 'someone-else', 'professional'] as const) {
    await page.goto('/nl')
    await page.getByRole('button', { name: words.home.doors[who].title }).click()
    await expectQuestion(page, 'age', who)
  }
})

test('beside every question there are doors to help now', async ({ page }) => {
  for (const form of ['', 'who=youth&age=12-15&topics=mood']) {
    await openPage(page, posted('a question', form))
    await expect(page.getByRole('link', { name: words.form.doors.unsafe })).toHaveAttribute(
      'href',
      '/nl/nu-hulp#unsafe',
    )
    await page.getByRole('link', { name: words.form.doors.suicide }).click()
    await expect(page).toHaveURL('/nl/nu-hulp#suicide')
    await expect(
      page.getByRole('region', { name: words.now.suicide.title }).locator('a[href="tel:113"]'),
    ).toBeInViewport()
  }
})

test('every service in the guide has a page', async ({ page, request }) => {
  await page.goto('/nl/alle-hulp')
  const links = await page.getByRole('main').locator('a[href^="/nl/gids/"]').all()
  const addresses = new Set(await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? '')))
  expect(addresses.size).toBeGreaterThan(200)
  for (const address of addresses) expect((await request.head(address)).status(), address).toBe(200)
})

test('the questionnaire can be found from the home page and from the menu', async ({ page }) => {
  await page.goto('/nl')
  await page
    .getByRole('navigation', { name: words.site.menuLabel })
    .getByRole('link', { name: words.pages['find-help'] })
    .click()
  await expect(page).toHaveURL(findHelp)
})

const listNames = (inputs: (HTMLElement | SVGElement)[]) => inputs.map((input) => input.getAttribute('name'))

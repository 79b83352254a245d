import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import vignettes from '../vignettes/first.json' with { type: 'json' }
import { expect, test } from './fixtures'
import { answerAll, expectPlan, expectQuestion, findHelp } from './journey'
import { openPage, plans, posted } from './pages'
import { cards, listSlugs, listSteps, readAnswers, whole } from './plan'
import { words } from './words'

test.use({ javaScriptEnabled: false })

/** The form that says the same as this request; what it leaves open is skipped. */
function formOf({ who, age, topics, situations, weight, known, place }: (typeof vignettes)[number]['request']): string {
  const form = new URLSearchParams({ who, age: age ?? 'skip', weight, known: known[0] ?? 'none', place })
  for (const topic of topics) form.append('topics', topic)
  for (const situation of situations.length > 0 ? situations : ['skip']) form.append('situations', situation)
  for (const rest of ['wijk', 'buurt']) form.append(rest, 'skip')
  return String(form)
}

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
  expect(await listSlugs(cards(page))).toContain('113')
  expect(await listSlugs(whole(page))).toContain('buurtteam-leidsche-rijn')
  expect(await listSteps(page)).toContain('before-18')
})

test('who has a SAVE worker reads first when to call whom', async ({ page }) => {
  await openPage(page, plans[1])
  await expectPlan(page, 'someone-else')
  await expect(page.locator('.doors-first > *').first()).toContainText(words.plan.notes['call-save-worker'])
})

test('every card of a plan says why it is there', async ({ page }) => {
  await openPage(page, plans[0])
  const because = words.plan.because.split('{reasons}')[0] ?? ''
  const named = await listSlugs(cards(page))
  expect(named.length).toBeGreaterThan(0)
  expect(await listSlugs(cards(page).filter({ hasText: because }))).toEqual(named)
})

test('every card of a plan says how old and how sure it is', async ({ page }) => {
  await openPage(page, plans[0])
  const named = await listSlugs(cards(page))
  expect(named.length).toBeGreaterThan(0)
  const dated = cards(page).filter({
    has: page.locator('.sure', { hasText: new RegExp(`\\d{4}|${words.service.sureUnknown}`) }),
  })
  expect(await listSlugs(dated)).toEqual(named)
})

test('a plan shows one to three cards, and folds the rest by step with how much is in it', async ({ page }) => {
  for (const kind of plans) {
    await openPage(page, kind)
    const count = await cards(page).count()
    expect(count, kind.name).toBeGreaterThan(0)
    expect(count, kind.name).toBeLessThanOrEqual(3)
    const steps = page.locator('details[id^="step-"]')
    expect(await steps.count(), kind.name).toBeGreaterThan(0)
    for (const step of await steps.all()) {
      await expect(step).not.toHaveAttribute('open')
      await expect(step.locator('summary')).toContainText(
        `(${await step.getByRole('listitem', { includeHidden: true }).count()})`,
      )
    }
    const all = await listSlugs(whole(page))
    expect(all, kind.name).toEqual([...new Set(all)])
  }
})

test('the name of every service in a plan leads to its page in the guide', async ({ page }) => {
  await openPage(page, plans[0])
  const step = page.locator('details[id^="step-"]').first()
  await step.locator('summary').click()
  const link = step.getByRole('listitem').getByRole('link').first()
  const name = String(await link.textContent())
  const address = String(await link.getAttribute('href'))
  expect(address).toMatch(/^\/nl\/gids\//)
  await link.click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
})

test.describe('on a phone', () => {
  const screen = { width: 390, height: 844 }
  test.use({ viewport: screen })

  for (const locale of locales)
    test(`the first button fills one screen with what stands above it, and the whole plan three and a half: ${locale}`, async ({
      page,
    }) => {
      for (const { person, request } of vignettes) {
        await openPage(page, posted(person, formOf(request), addressOf('find-help', locale)))
        // In danger the rule itself is what one presses first.
        const button = await whole(page).locator('a.button, .way-in').first().boundingBox()
        expect(button && button.y + button.height, person).toBeLessThanOrEqual(screen.height)
        const plan = await whole(page).boundingBox()
        expect(plan && plan.y + plan.height, person).toBeLessThanOrEqual(3.5 * screen.height)
      }
    })
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

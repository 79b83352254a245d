import type { Page } from '@playwright/test'
import type { QuestionId } from '@/core/triage/replies'
import { numbersIn } from '@/core/way-in/numbers-in'
import { expect, test } from './fixtures'
import { itsScript, recordRequests, theDirectory, untilIdle, untilInThePage } from './in-the-page'
import {
  answerAll,
  button,
  choice,
  expectAskedAgain,
  expectPlan,
  expectQuestion,
  findHelp,
  parentInOvervecht,
  placeField,
  questionsFor,
  type Resident,
} from './journey'
import { openPage, plans, posted } from './pages'
import { english, words } from './words'

const youngPerson = {
  who: 'youth',
  age: '16-17',
  topics: ['mood', 'housing'],
  situations: ['sad-anxious'],
  weight: 'stuck',
  known: 'save',
  place: 'Lunetten',
} as const

const onlyTheFirstPage = async (page: Page) => {
  await page.goto(findHelp)
  await untilInThePage(page)
}
const isFocused = (page: Page, what: string) => expect(page.locator(what)).toBeFocused()

test('after the page has loaded nothing is asked of the network, whatever is answered', async ({ page }) => {
  for (const resident of [parentInOvervecht, youngPerson]) {
    await page.goto('/nl/over')
    const loading = recordRequests(page)
    await onlyTheFirstPage(page)
    expect(loading.filter((one) => theDirectory.test(one))).toEqual(['GET /directory.json'])
    expect(loading.filter((one) => !one.startsWith('GET '))).toEqual([])
    const asked = recordRequests(page)
    await answerFromHere(page, resident)
    await expectPlan(page, resident.who)
    await untilIdle(page)
    expect(asked).toEqual([])
    page.removeAllListeners('request')
  }
})

test('a full postcode is cut to its four digits, also in the tab', async ({ page }) => {
  await onlyTheFirstPage(page)
  await answerFromHere(page, parentInOvervecht)
  await expectPlan(page, 'parent')
  expect(await page.evaluate(() => history.state.dichtbij.replies.place)).toBe('3561')
})

test('a door of the home page answers the first question inside the tab', async ({ page }) => {
  await page.goto('/nl')
  await page.waitForFunction(() => customElements.get('private-door'))
  const asked = recordRequests(page)
  await page.getByRole('button', { name: words.home.doors.youth.title }).click()
  await expectQuestion(page, 'age', 'youth')
  await untilInThePage(page)
  expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([])
  expect(asked.filter((one) => one.includes('youth') || one.includes('?'))).toEqual([])
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home.title)
  await page.goForward()
  await expectQuestion(page, 'age', 'youth')
})

test('Back and Forward lead from question to question, with what was answered', async ({ page }) => {
  await onlyTheFirstPage(page)
  await answerFromHere(page, parentInOvervecht)
  await expectPlan(page, 'parent')
  await page.goBack()
  await expectQuestion(page, 'place', 'parent')
  await page.goBack()
  await page.goBack()
  await expectQuestion(page, 'weight', 'parent')
  await page.goForward()
  await expectQuestion(page, 'known', 'parent')
  await button(page, 'back').click()
  await expectQuestion(page, 'weight', 'parent')
  await expect(choice(page, 'weight', 'ongoing', parentInOvervecht)).toBeChecked()
  await button(page, 'next').click()
  await expectQuestion(page, 'known', 'parent')
})

test('a reload stays at the question, with the answers before it, and asks for nothing else', async ({ page }) => {
  await onlyTheFirstPage(page)
  await answerFromHere(page, { ...parentInOvervecht, place: undefined }, 'known')
  await expectQuestion(page, 'known', 'parent')
  const asked = recordRequests(page)
  await page.reload()
  await expectQuestion(page, 'known', 'parent')
  expect(asked.filter((one) => !one.startsWith('GET ') || one.includes('?'))).toEqual([])
  await choice(page, 'known', 'none', parentInOvervecht).check()
  await button(page, 'next').click()
  await placeField(page).fill('3561')
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  await page.reload()
  await expectPlan(page, 'parent')
})

test('the new question has the focus and is in sight, and so is what is wrong', async ({ page }) => {
  await onlyTheFirstPage(page)
  await choice(page, 'who', 'parent', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectQuestion(page, 'age', 'parent')
  await isFocused(page, 'h1')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await button(page, 'next').click()
  await expectAskedAgain(page, 'age', 'missing')
  await isFocused(page, '[role="alert"]')
  await page.goBack()
  await expectQuestion(page, 'who', 'parent')
  await isFocused(page, 'h1')
})

test('the link to the content leaves the question where it is', async ({ page }) => {
  await onlyTheFirstPage(page)
  await choice(page, 'who', 'youth', youngPerson).check()
  await button(page, 'next').click()
  await expectQuestion(page, 'age', 'youth')
  await page.getByRole('link', { name: words.site.skip }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${findHelp}#main`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.questions.age.title.match(/youth \{([^}]*)\}/)?.[1] ?? /./,
  )
  await choice(page, 'age', '16-17', youngPerson).check()
  await button(page, 'next').click()
  await expect(page.getByRole('checkbox').first()).toBeVisible()
})

test.describe('a script that does not come', () => {
  test.use({ allowedConsoleErrors: /Failed to load resource/ })

  test('a step that is taken before the script is there is posted, and goes on in the page', async ({ page }) => {
    await page.route(itsScript, (route) => route.abort())
    const asked = recordRequests(page)
    await page.goto(findHelp)
    await choice(page, 'who', 'parent', parentInOvervecht).check()
    // A browser may ask for it more than once: from the next page on it comes.
    await page.unroute(itsScript)
    await button(page, 'next').click()
    await expectQuestion(page, 'age', 'parent')
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1)
    await untilInThePage(page)
    await choice(page, 'age', '12-15', parentInOvervecht).check()
    await button(page, 'next').click()
    await expectQuestion(page, 'topics', 'parent')
    await page.goBack()
    await expectQuestion(page, 'age', 'parent')
    await page.reload()
    await expectQuestion(page, 'age', 'parent')
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1)
  })

  for (const kind of plans)
    test(`shows the same as ${kind.name} made in the page`, async ({ page }) => {
      await page.route(itsScript, (route) => route.abort())
      await openPage(page, kind)
      const byPosting = String(await page.getByRole('main').textContent())
      await page.unroute(itsScript)
      await page.goto(findHelp)
      await untilInThePage(page)
      await page.evaluate((form) => {
        const fields = new URLSearchParams(form)
        const replies: Record<string, string | string[]> = Object.fromEntries(fields)
        for (const some of ['topics', 'situations'])
          if (fields.has(some)) replies[some] = fields.get(some) === 'skip' ? 'skip' : fields.getAll(some)
        history.replaceState({ dichtbij: { replies, asked: null, at: Date.now() } }, '')
      }, kind.form)
      await page.reload()
      await expect(page).toHaveTitle(new RegExp(words.plan.title))
      await expect(page.getByRole('main')).toHaveText(byPosting)
    })
})

test('a posted step that could not be used is mended in the page', async ({ page }) => {
  await openPage(
    page,
    posted(
      '',
      'who=parent&age=12-15&topics=school&situations=skip&weight=ongoing&known=none&asked=place&place=Atlantis',
    ),
  )
  await expectAskedAgain(page, 'place', 'unknown-place')
  await untilInThePage(page)
  const asked = recordRequests(page)
  await placeField(page).fill('3561')
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  expect(asked).toEqual([])
})

test.describe('a directory that does not come', () => {
  test.use({ allowedConsoleErrors: /Failed to load resource/ })
  const whole = JSON.stringify({ version: 'x', count: 2, services: [{ slug: 'a' }, { slug: 'b' }] })
  for (const [how, answer] of [
    ['is refused', { status: 500, body: 'error' }],
    ['is cut off', { status: 200, body: whole.slice(0, 40) }],
    ['has lost services', { status: 200, body: JSON.stringify({ count: 2, services: [{}] }) }],
    ['is empty', { status: 200, body: '' }],
    ['is something else', { status: 200, body: '<!doctype html>' }],
  ] as const)
    test(`because it ${how}: the page says so and goes on by posting`, async ({ page }) => {
      await page.route(theDirectory, (route) => route.fulfill(answer))
      const asked = recordRequests(page)
      await page.goto(findHelp)
      await expect(page.getByText(words.form.byPosting)).toBeVisible()
      await answerFromHere(page, parentInOvervecht, 'age')
      await expectQuestion(page, 'age', 'parent')
      expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1)
    })

  test('because the line is cut: the page says so and goes on by posting', async ({ page }) => {
    await page.route(theDirectory, (route) => route.abort())
    await answerAll(page, parentInOvervecht)
    await expectPlan(page, 'parent')
  })
})

test('a screen that cannot be shown in the page is made by the server', async ({ page, request }) => {
  const { services, ...rest } = await (await request.get('/directory.json')).json()
  const broken = services.map((service: object) => ({ ...service, texts: undefined }))
  await page.route(theDirectory, (route) => route.fulfill({ json: { ...rest, services: broken } }))
  await onlyTheFirstPage(page)
  await answerFromHere(page, parentInOvervecht)
  await expectPlan(page, 'parent')
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
})

test('the other language keeps the question and the answers, and nothing of them is sent', async ({ page }) => {
  await onlyTheFirstPage(page)
  await answerFromHere(page, parentInOvervecht, 'known')
  await expectQuestion(page, 'known', 'parent')
  const asked = recordRequests(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/find-help')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/who helps|already|help/i)
  await page.getByRole('button', { name: english.form.skip }).click()
  await page.getByRole('textbox', { name: english.questions.place.label }).fill('3561')
  await page.getByRole('button', { name: english.form.next, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.plan.titles.parent)
  expect(asked.filter((one) => !one.startsWith('GET ') || one.includes('?'))).toEqual([])
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(findHelp)
  await expectQuestion(page, 'known', 'parent')
})

test('starting again from the plan forgets every answer', async ({ page }) => {
  await onlyTheFirstPage(page)
  await answerFromHere(page, parentInOvervecht)
  await expectPlan(page, 'parent')
  await page.getByRole('group').getByText(words.plan.answersTitle).click()
  await page.getByRole('link', { name: words.plan.startAgain }).click()
  await expectQuestion(page, 'who', 'parent')
  await untilInThePage(page)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await page.evaluate(() => history.state.dichtbij.replies)).toEqual({})
})

test('a journey survives a browser that translates each page, and what has to be called or read out does too', async ({
  page,
}) => {
  await onlyTheFirstPage(page)
  await answerFromHere(page, parentInOvervecht, undefined, () => translate(page))
  await expectPlan(page, 'parent')
  await translate(page)
  await page.getByRole('group').getByText(words.plan.answersTitle).click()
  const left = (await page.locator('main [translate=no]').allTextContents()).join(' ')
  for (const one of ['14 030', '0800-2000', '112', 'Overvecht', words.situations['school-refusal'].say.parent])
    expect(left).toContain(one)
  const translated = await page.locator('main font font').allTextContents()
  expect(translated.filter((text) => numbersIn(text).length > 0)).toEqual([])
  await page.getByRole('button', { name: words.form.change }).first().click()
  await expectQuestion(page, 'who', 'parent')
})

/** What a translator of a browser does: every piece of text that it may change is taken out of its place and put into elements of its own. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, [translate=no]')) continue
      const outer = document.createElement('font')
      outer.append(document.createElement('font'))
      text.replaceWith(outer)
      outer.firstElementChild?.append(text.data)
    }
  })

/** Answers from the first question on, up to and without `until`. */
async function answerFromHere(
  page: Page,
  resident: { [part in keyof Resident]: Resident[part] | undefined } & { who: 'parent' | 'youth' },
  until?: QuestionId,
  before = async () => {},
) {
  for (const part of questionsFor(resident)) {
    if (part === until) return
    await expectQuestion(page, part, part === 'who' ? 'parent' : resident.who)
    await before()
    const given = [resident[part] ?? []].flat()
    if (part === 'place') await placeField(page).fill(String(given[0]))
    else for (const one of given) await page.locator(`input[name="${part}"][value="${one}"]`).check()
    await button(page, 'next').click()
  }
}

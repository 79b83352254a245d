import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { recordRequests, untilIdle, untilInThePage } from './in-the-page'
import { findHelp } from './journey'
import { fetchPage } from './pages'
import { t, words } from './words'

const field = (page: Page) => page.getByRole('textbox', { name: words.form.ownWords.label })
const next = (page: Page) => page.getByRole('button', { name: words.form.next, exact: true }).click()
const ticked = (page: Page) => page.locator('input[type=checkbox]:checked')

async function toTheTopics(page: Page) {
  await page.getByRole('radio', { name: words.questions.who.options.parent.label }).check()
  await next(page)
  await page.getByRole('radio', { name: t('questions.age.options.12-15', { who: 'parent' }) }).check()
  await next(page)
  await expect(field(page)).toBeVisible()
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'own words' : 'own words, without scripts', () => {
    test.use({ javaScriptEnabled })

    test('tick a topic and then a situation, and are nowhere after', async ({ page }) => {
      await page.goto(findHelp)
      if (javaScriptEnabled) await untilInThePage(page)
      if (javaScriptEnabled) await untilIdle(page)
      const requests = recordRequests(page)
      await toTheTopics(page)
      await field(page).fill('onze zoon wil al weken niet meer naar school')
      await next(page)
      await expect(page.getByRole('alert')).toBeVisible()
      await expect(ticked(page)).toHaveValue('school')
      await expect(field(page)).toHaveValue('')
      expect(await page.content()).not.toContain('al weken')
      await next(page)
      await expect(ticked(page)).toHaveValue('school-refusal')
      await expect(page).toHaveURL(findHelp)
      if (javaScriptEnabled) {
        expect(requests).toEqual([])
        expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('weken')
      }
    })

    test('that point at danger show its rule above the question', async ({ page }) => {
      await page.goto(findHelp)
      if (javaScriptEnabled) await untilInThePage(page)
      await toTheTopics(page)
      await field(page).fill('mijn dochter wil dood')
      const notice = page.locator('[data-danger=suicide]')
      if (javaScriptEnabled) await expect(notice).toBeVisible()
      await next(page)
      await expect(notice).toBeVisible()
      const [rule, question] = [await notice.boundingBox(), await page.getByRole('heading', { level: 1 }).boundingBox()]
      expect(rule?.y).toBeLessThan(question?.y ?? 0)
    })
  })

const posted = (told: string) => {
  const form = new URLSearchParams({ who: 'youth', age: '12-15', asked: 'topics', told }).toString()
  return { name: 'own words', path: findHelp, status: 200, form } as never
}

const anyWords: [name: string, told: string][] = [
  ['in a script that we do not know', 'мені потрібна допомога 我需要帮助 🙂'],
  ['of four thousand letters', 'ш'.repeat(4000)],
  ['of nothing that is a word', '\u0000\uFFFF%00<script>'],
]
for (const [name, told] of anyWords)
  test(`own words ${name} lead to the choices with a clear word`, async ({ request }) => {
    const response = await fetchPage(request, posted(told))
    expect(response.status()).toBe(200)
    expect(response.headers()['cache-control']).toContain('no-store')
    expect(await response.text()).toContain(words.form.ownWords.nothing)
  })

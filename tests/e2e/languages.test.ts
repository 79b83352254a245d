import type { APIRequestContext, Page } from '@playwright/test'
import { locales, sourceLocale } from '@/i18n/languages'
import { expect, test } from './fixtures'
import {
  browserSaysOfAnErrorStatus,
  documents,
  fetchPage,
  inEnglish,
  openPage,
  type PageKind,
  plans,
  questionScreens,
} from './pages'
import { expectCompleteDocument, expectEscalationFirst } from './raw-html'
import { english, words } from './words'

test.use({ javaScriptEnabled: false, allowedConsoleErrors: browserSaysOfAnErrorStatus })

const pagesInEnglish = [...documents, ...questionScreens, ...plans].map(inEnglish)

for (const kind of pagesInEnglish) {
  test(`in English, ${kind.name} is a whole page that begins with the escalation block`, async ({ request }) => {
    const response = await fetchPage(request, kind)
    expect(response.status()).toBe(200)
    expectEscalationFirst(await response.text(), 'en')
  })
}

for (const kind of documents.filter(({ isAnother }) => !isAnother)) {
  test(`${kind.name} leads to itself in the other language, and back`, async ({ page }) => {
    await openPage(page, kind)
    await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
      'href',
      inEnglish(kind).path.replace(/\?.*/, ''),
    )
    await page.getByRole('navigation', { name: 'Taal' }).getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(inEnglish(kind).path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Nederlands' }).click()
    await expect(page).toHaveURL(kind.path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
  })
}

test('in the middle of the questions the language changes and the answers stay', async ({ page }) => {
  await openPage(page, { name: '', path: '/nl/vind-hulp', status: 200, form: 'who=parent&age=12-15&topics=school' })
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/find-help')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.questions.situations.title)
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /^School/ })).toBeChecked()
})

test('a plan changes its language and stays the same plan', async ({ page }) => {
  await openPage(page, plans[0] as PageKind)
  const before = await listServices(page, '/nl/gids/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan')
  expect(await listServices(page, '/en/guide/')).toEqual(before)
})

test('the Enter key goes on, and does not change the language', async ({ page }) => {
  await openPage(page, inEnglish(questionScreens.find(({ name }) => name === 'the question about place') as PageKind))
  await page.getByRole('textbox').fill('3561')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan')
  await expect(page).toHaveURL('/en/find-help')
})

test('what is said of a service in Dutch is marked as Dutch, and one line says so', async ({ page }) => {
  await page.goto('/en/guide/spoor030')
  await expect(page.getByText('This text is in Dutch.')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 }).locator('bdi[lang="nl"]')).toHaveText('Spoor030')
  expect(await page.getByRole('main').locator('p[lang="nl"][dir="ltr"]').count()).toBeGreaterThan(1)
  await page.goto('/nl/gids/spoor030')
  await expect(page.getByRole('main').locator('[lang="nl"]')).toHaveCount(0)
})

test('what one can say on the phone stands there in both languages', async ({ page }) => {
  await openPage(page, inEnglish(plans[0] as PageKind))
  const say = page.locator('.say').first()
  await expect(say.locator('p:not([lang]) q')).toContainText(english.topics.say.school.parent)
  await expect(say.locator('[lang="nl"]')).toContainText(words.topics.say.school.parent)
})

for (const path of ['/en/vind-hulp', '/en/gids/save', '/en/%67ids/save', '/nl/find-help', '/nl/guide']) {
  test(`${path} is the word of another language: 404, as a whole page`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expectCompleteDocument(await response.text(), path.startsWith('/en') ? 'en' : 'nl')
  })
}

test('where the language is not known, an error page speaks all of them', async ({ page }) => {
  await page.goto('/onbekend')
  for (const locale of locales) await expect(page.locator(`main [lang="${locale}"] h1`)).toBeVisible()
})

test('the address without a language leads to the one that the browser asks for', async ({ request }) => {
  expect(await sentTo(request, 'en-GB,en;q=0.9,nl;q=0.8')).toBe('/en')
  expect(await sentTo(request, 'nl,en;q=0.9')).toBe('/nl')
  expect(await sentTo(request, 'fy')).toBe(`/${sourceLocale}`)
})

const sentTo = async (request: APIRequestContext, header: string) =>
  (await request.get('/', { maxRedirects: 0, headers: { 'Accept-Language': header } })).headers().location

async function listServices(page: Page, under: string): Promise<string[]> {
  const links = await page.getByRole('main').locator(`a[href^="${under}"]`).all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.slice(under.length) ?? ''))
}

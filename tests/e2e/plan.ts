import type { Locator, Page } from '@playwright/test'
import type { QuestionId } from '@/core/triage/replies'
import { expectQuestion, type Who } from './journey'
import { t, words } from './words'

export type StepName = keyof typeof words.plan.steps

/** The stops of the plan, in order. */
export const stops = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('ol > li')
    .filter({ has: page.getByRole('heading', { level: 2 }) })

/** The stop with this title. */
export const stop = (page: Page, step: StepName): Locator => page.locator(`#step-${step}`)

/** The stops in order, but for a line to talk to now: whether that is among them depends on the clock of the server. */
export async function listSteps(page: Page): Promise<StepName[]> {
  const ids = await stops(page).evaluateAll((all) => all.map(({ id }) => id.replace('step-', '')))
  return (ids as StepName[]).filter((name) => name !== 'talk-now')
}

/** The slugs of the services that stand as cards in a part of the plan, in order. */
export async function listSlugs(part: Locator): Promise<string[]> {
  const links = await part.getByRole('heading', { level: 3 }).getByRole('link').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return addresses.map((address) => address?.replace('/nl/gids/', '') ?? '')
}

/** The buurtteams of areas; the team at schools has none. */
export const isTeamOfAnArea = (slug: string): boolean => /^buurtteam-(?!op-school)/.test(slug)

/** The card of a service. */
export const card = (page: Page, slug: string): Locator =>
  page.getByRole('article').filter({ has: page.locator(`h3 a[href="/nl/gids/${slug}"]`) })

/** The answers as the plan sums them up, in the order of the questions. Opens the summary. */
export async function readAnswers(page: Page): Promise<string[]> {
  const summary = page.locator('details').filter({ has: page.getByText(words.plan.answersTitle, { exact: true }) })
  if ((await summary.getAttribute('open')) === null) await summary.locator('summary').click()
  return (await summary.locator('dd:not(.change)').allTextContents()).map((text) => text.trim())
}

/** From the plan to the question whose answer is to be changed. The summary must be open. */
export async function changeAnswer(page: Page, question: QuestionId, who: Who): Promise<void> {
  const title = t(`questions.${question}.title`, { who, words: 'adult' })
  await page
    .getByRole('button')
    .and(page.locator(`[name="to"][value="${question}"]`))
    .filter({ hasText: title })
    .click()
  await expectQuestion(page, question, who)
}

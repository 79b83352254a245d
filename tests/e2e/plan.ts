import type { Locator, Page } from '@playwright/test'
import type { StepId } from '@/core/routing/step'
import type { QuestionId } from '@/core/triage/replies'
import { expectQuestion, type Who } from './journey'
import { t, words } from './words'

/** The cards in sight, in order: what to do first. */
export const cards = (page: Page): Locator => page.getByRole('main').getByRole('article')

/** What is folded of this step. */
export const folded = (page: Page, step: StepId): Locator => page.locator(`details#step-${step}`)

/** The whole plan: what is in sight and what is folded. */
export const whole = (page: Page): Locator => page.getByRole('main')

/** The folded steps in order, but for a line to talk to now: whether that is among them depends on the clock of the server. */
export async function listSteps(page: Page): Promise<StepId[]> {
  const ids = await page.locator('details[id^="step-"]').evaluateAll((all) => all.map(({ id }) => id))
  return ids.map((id) => id.replace('step-', '') as StepId).filter((id) => id !== 'talk-now')
}

/** The slugs of the services that a part of the plan names, in order. */
export async function listSlugs(part: Locator): Promise<string[]> {
  const links = await part.locator('h3 > a, .listing > li > a').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  return addresses.map((address) => address?.replace(/^\/nl\/gids\/|#.*$/g, '') ?? '')
}

/** The buurtteams of areas; the team at schools has none. */
export const isTeamOfAnArea = (slug: string): boolean => /^buurtteam-(?!op-school)/.test(slug)

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

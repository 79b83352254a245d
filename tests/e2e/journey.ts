import type { Locator, Page } from '@playwright/test'
import { wijken } from '@/core/place/wijken'
import type { QuestionId } from '@/core/triage/questions'
import { expect } from './fixtures'
import { t, tabTitle, words } from './words'

/** The questionnaire and the plan live at one address, whatever was answered. */
export const findHelp = '/nl/vind-hulp'

type Who = keyof typeof words.questions.who.options

/** What a resident answers. What is left out is skipped; `age` and `topics` are named as `messages/` names them for this resident. */
export interface Resident {
  who: Who
  age?: keyof typeof words.questions.age.options
  topics?: readonly (keyof typeof words.topics.adult)[]
  weight?: keyof typeof words.questions.weight.options
  known?: keyof typeof words.questions.known.options
  place?: string
}

const topicsOf = ({ who, age }: Resident) =>
  words.topics[who !== 'youth' ? 'adult' : age === '4-11' ? 'child' : 'youth']

/** The name of a choice, as it is read aloud: its label and what stands under it. */
export function nameOf(question: QuestionId, option: string, resident: Resident): string {
  const { who } = resident
  switch (question) {
    case 'age':
      return t(`questions.age.options.${option as '4-11'}`, { who })
    case 'topics': {
      const { label, hint } = topicsOf(resident)[option as 'school']
      return `${label} ${hint}`
    }
    case 'who':
    case 'weight':
    case 'known': {
      const key = `questions.${question}.options.${option}` as 'questions.weight.options.tips'
      return `${t(`${key}.label`, { who })} ${t(`${key}.hint`)}`
    }
    default:
      return wijken.find(({ slug }) => slug === option)?.name ?? option
  }
}

export const choice = (page: Page, question: QuestionId, option: string, resident: Resident): Locator =>
  page.getByRole(question === 'topics' ? 'checkbox' : 'radio', {
    name: nameOf(question, option, resident),
    exact: true,
  })

export const placeField = (page: Page): Locator => page.getByRole('textbox', { name: words.questions.place.label })

/** The page asks this question. Its address and the title of its tab are the same for whoever comes here, whatever they answered. */
export async function expectQuestion(page: Page, question: QuestionId, who: Who): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`questions.${question}.title`, { who }))
  await expect(page).toHaveURL(findHelp)
  await expect(page).toHaveTitle(titleOfAQuestion)
}

const titleOfAQuestion = new RegExp(
  `^(${t('form.progress', { number: 0, total: 0 }).replaceAll('0', '[1-8]')} · )?${tabTitle(words.pages['find-help'])}$`,
)

/** The page is the plan. */
export async function expectPlan(page: Page, who: Who): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.plan.titles[who])
  await expect(page).toHaveURL(findHelp)
  await expect(page).toHaveTitle(tabTitle(words.plan.title))
}

export const goOn = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.form.next, exact: true }).click()
export const goBack = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.form.back, exact: true }).click()
export const skip = (page: Page): Promise<void> =>
  page.getByRole('button', { name: words.form.skip, exact: true }).click()

/** Answers the questions one after the other from the first to `place`; ends where that leads: the plan, or one more question about the place. */
export async function answerAll(page: Page, resident: Resident): Promise<void> {
  await page.goto(findHelp)
  for (const question of ['who', 'age', 'topics', 'weight', 'known', 'place'] as const) {
    await expectQuestion(page, question, question === 'who' ? 'parent' : resident.who)
    await answer(page, question, resident)
  }
}

async function answer(page: Page, question: keyof Resident, resident: Resident): Promise<void> {
  const given = resident[question]
  if (given === undefined) return skip(page)
  if (question === 'place') await placeField(page).fill(String(given))
  else for (const option of [given].flat()) await choice(page, question, String(option), resident).check()
  await goOn(page)
}

/** The stops of the plan, in order. */
export const stops = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('ol > li')
    .filter({ has: page.getByRole('heading', { level: 2 }) })

export type StepName = keyof typeof words.plan.steps

/** The stop of the plan with this title. */
export const stop = (page: Page, step: StepName): Locator =>
  stops(page).filter({ has: page.getByRole('heading', { level: 2, name: words.plan.steps[step], exact: true }) })

/** The titles of the stops in order, but for a line to talk to now: whether that stands there is up to the clock. */
export async function listStepsWithoutLine(page: Page): Promise<StepName[]> {
  const titles = await stops(page).getByRole('heading', { level: 2 }).allTextContents()
  const steps = Object.entries(words.plan.steps) as [StepName, string][]
  return titles
    .flatMap((title) => steps.find(([, words]) => words === title)?.[0] ?? [])
    .filter((step) => step !== 'talk-now')
}

/** The services that a part of the plan shows as cards, by slug, in order. */
export async function listSlugs(part: Locator): Promise<string[]> {
  const links = await part.getByRole('heading', { level: 3 }).getByRole('link').all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.replace('/nl/gids/', '') ?? ''))
}

/** The card of a service in the plan. */
export const card = (page: Page, slug: string): Locator =>
  page.getByRole('article').filter({ has: page.locator(`h3 a[href="/nl/gids/${slug}"]`) })

/** The answers as the plan sums them up, in the order of the questions. */
export async function readAnswers(page: Page): Promise<string[]> {
  const summary = page.getByText(words.plan.answersTitle)
  const isOpen = await page.locator('details', { has: summary }).getAttribute('open')
  if (isOpen === null) await summary.click()
  return (await page.locator('dl.answers dd:not(.change)').allTextContents()).map((text) => text.trim())
}

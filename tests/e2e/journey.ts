import type { Locator, Page } from '@playwright/test'
import { wijken } from '@/core/place/wijken'
import { findSituation, maximumSituations, situationsFor } from '@/core/situations/find-situations'
import { maximumTopics } from '@/core/triage/answers'
import type { QuestionId } from '@/core/triage/replies'
import { askerWords } from '@/ui/say/asker-words'
import { expect } from './fixtures'
import { t, tabTitle, words } from './words'

/** The questionnaire and the plan live at one address, whatever was answered. */
export const findHelp = '/nl/vind-hulp'

export type Who = keyof typeof words.questions.who.options

/** What a resident answers; what is left out is skipped. */
export interface Resident {
  who: Who
  age?: keyof typeof words.questions.age.options
  topics?: readonly (keyof typeof words.topics.adult)[]
  situations?: readonly (keyof typeof words.situations)[]
  weight?: keyof typeof words.questions.weight.options
  known?: keyof typeof words.questions.known.options
  place?: string
}

/** Her son of 14 stays away from school, and there are debts. */
export const parentInOvervecht = {
  who: 'parent',
  age: '12-15',
  topics: ['school', 'money'],
  situations: ['school-refusal', 'debts'],
  weight: 'ongoing',
  known: 'none',
  place: '3561 AB',
} as const satisfies Resident

const inWhoseWords = ({ who, age }: Resident) => (who !== 'youth' ? 'adult' : age === '4-11' ? 'child' : 'youth')

/** The name of a choice as it is read aloud: its label and what stands under it. */
export function nameOf(question: QuestionId, option: string, { who, age }: Resident): string {
  switch (question) {
    case 'age':
      return t(`questions.age.options.${option as '4-11'}`, { who })
    case 'topics': {
      const { label, hint } = words.topics[inWhoseWords({ who, age })][option as 'school']
      return `${label} ${hint}`
    }
    case 'situations':
      return t(`situations.${option as 'school-refusal'}.label.${askerWords({ who, age }) as 'parent'}`)
    case 'who':
    case 'weight':
    case 'known': {
      const key = `questions.${question}.options.${option}` as 'questions.known.options.buurtteam'
      const values = { who, words: inWhoseWords({ who, age }) }
      return `${t(`${key}.label`, values)} ${t(`${key}.hint`, values)}`
    }
    default:
      return wijken.find(({ slug }) => slug === option)?.name ?? option
  }
}

export const choice = (page: Page, question: QuestionId, option: string, resident: Resident): Locator =>
  page.getByRole(question === 'topics' || question === 'situations' ? 'checkbox' : 'radio', {
    name: nameOf(question, option, resident),
    exact: true,
  })

export const placeField = (page: Page): Locator => page.getByRole('textbox', { name: words.questions.place.label })
export const button = (page: Page, word: 'next' | 'back' | 'skip' | 'somethingElse'): Locator =>
  page.getByRole('button', { name: words.form[word], exact: true })

/** The page asks this question. Its address and the title of its tab are the same for whoever comes here, whatever they answered. */
export async function expectQuestion(page: Page, question: QuestionId, who: Who): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    t(`questions.${question}.title`, { who, words: 'adult' }),
  )
  await expect(page).toHaveURL(findHelp)
  await expect(page).toHaveTitle(titleOfAQuestion)
}

/** The page asks this question and says in a clear word what is wrong with what was sent. */
export async function expectAskedAgain(
  page: Page,
  question: QuestionId,
  word: keyof typeof words.form.errors,
  who: Who = 'parent',
): Promise<void> {
  await expectQuestion(page, question, who)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    t(`form.errors.${word}`, { most: question === 'topics' ? maximumTopics : maximumSituations }),
  )
}

const titleOfAQuestion = new RegExp(
  `^(${t('form.progress', { number: 0, total: 0 }).replaceAll('0', '[1-9]')} · )?${tabTitle(words.pages['find-help'])}$`,
)

/** The page is the plan, down to what is folded. */
export async function expectPlan(page: Page, who: Who): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.plan.titles[who])
  await expect(page).toHaveURL(findHelp)
  await expect(page).toHaveTitle(tabTitle(words.plan.title))
  await expect(page.getByRole('heading', { level: 2, name: words.plan.furtherTitle })).toBeVisible()
}

/** What this resident is asked, up to the place: what is going on where the topics offer something, and not how things are where there is danger. */
export function questionsFor({ who, age, topics = [], situations = [] }: Resident) {
  const isOffered = situationsFor({ who, age }, topics).length > 0
  const inDanger = topics.includes('unsafe') || situations.some((id) => findSituation(id)?.danger)
  const all = ['who', 'age', 'topics', 'situations', 'weight', 'known', 'place'] as const
  return all.filter((one) => (one === 'situations' ? isOffered : one !== 'weight' || !inDanger))
}

/** Answers the questions one after the other, from the first to `place`; ends where that leads: at the plan, or at one more question about the place. */
export async function answerAll(page: Page, resident: Resident): Promise<void> {
  await page.goto(findHelp)
  for (const question of questionsFor(resident)) {
    await expectQuestion(page, question, question === 'who' ? 'parent' : resident.who)
    await answer(page, question, resident)
  }
}

async function answer(page: Page, question: keyof Resident, resident: Resident): Promise<void> {
  const given = resident[question]
  if (given === undefined) return button(page, question === 'situations' ? 'somethingElse' : 'skip').click()
  if (question === 'place') await placeField(page).fill(String(given))
  else for (const option of [given].flat()) await choice(page, question, option, resident).check()
  await button(page, 'next').click()
}

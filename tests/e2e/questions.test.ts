import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
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
} from './journey'
import { openPage, posted } from './pages'
import { cards, changeAnswer, folded, isTeamOfAnArea, listSlugs, readAnswers, whole } from './plan'
import { t, words } from './words'

test.use({ javaScriptEnabled: false })

const askForTopics = posted('the question about topics', 'who=parent&age=12-15')
const askForPlace = posted(
  'the question about place',
  'who=parent&age=12-15&topics=behaviour&situations=skip&weight=ongoing&known=none',
)

async function answerPlace(page: Page, place: string) {
  await openPage(page, askForPlace)
  await placeField(page).fill(place)
  await button(page, 'next').click()
}

const tooMany = ['school', 'money', 'mood', 'housing', 'leisure'] as const

async function tickTooManyTopics(page: Page) {
  await openPage(page, askForTopics)
  for (const topic of tooMany) await choice(page, 'topics', topic, parentInOvervecht).check()
  await button(page, 'next').click()
  await expectAskedAgain(page, 'topics', 'too-many')
}

test('every question but the first can be skipped, and the plan is then for the whole city', async ({ page }) => {
  await page.goto(findHelp)
  await expect(button(page, 'skip')).toHaveCount(0)
  await answerAll(page, { who: 'someone-else' })
  await expectPlan(page, 'someone-else')
  await expect(page.getByText(words.plan.place['not-given'])).toBeVisible()
  expect(await readAnswers(page)).toEqual([
    t('questions.who.options.someone-else.label'),
    ...Array(5).fill(words.plan.notAnswered),
  ])
})

test('a child is asked in words for children', async ({ page }) => {
  await openPage(page, posted('the question about age', 'asked=who&who=youth'))
  await choice(page, 'age', '4-11', { who: 'youth' }).check()
  await button(page, 'next').click()
  await expectQuestion(page, 'topics', 'youth')
  await expect(choice(page, 'topics', 'school', { who: 'youth', age: '4-11' })).toBeVisible()
})

test('five topics are one too many, and the question says so', async ({ page }) => {
  await tickTooManyTopics(page)
})

test('what was ticked is still ticked when it was one too many', async ({ page }) => {
  await tickTooManyTopics(page)
  for (const topic of tooMany) await expect.soft(choice(page, 'topics', topic, parentInOvervecht)).toBeChecked()
})

for (const question of ['age', 'topics', 'situations', 'weight', 'known'] as const)
  test(`going on without an answer to "${question}" asks it again, with a clear word`, async ({ page }) => {
    const earlier = {
      age: '',
      topics: '&age=skip',
      situations: '&age=skip&topics=school',
      weight: '&age=skip&topics=skip',
      known: '&age=skip&topics=skip&weight=skip',
    }
    await openPage(page, posted(question, `who=parent${earlier[question]}`))
    await expectQuestion(page, question, 'parent')
    await button(page, 'next').click()
    await expectAskedAgain(page, question, 'missing')
  })

test('a place that nobody knows is asked again, with what was typed still there', async ({ page }) => {
  await answerPlace(page, 'Atlantis')
  await expectAskedAgain(page, 'place', 'unknown-place')
  await expect(placeField(page)).toHaveValue('Atlantis')
  await placeField(page).fill('')
  await button(page, 'next').click()
  await expectAskedAgain(page, 'place', 'missing-words')
})

test('a box number is no place to live, and the question says so', async ({ page }) => {
  await answerPlace(page, '3500')
  await expectAskedAgain(page, 'place', 'unknown-place')
})

test('of a full postcode only the four digits come back', async ({ page }) => {
  await answerPlace(page, '3500 ab')
  await expect(placeField(page)).toHaveValue('3500')
  await answerPlace(page, '3561 AB')
  await expectPlan(page, 'parent')
  expect((await readAnswers(page)).at(-1)).toBe('3561')
  await expect(page.locator('[value*="AB" i][name="place"]')).toHaveCount(0)
})

test('a postcode in two wijken asks which one, and the plan names its teams', async ({ page }) => {
  await answerPlace(page, '3521')
  await expectQuestion(page, 'wijk', 'parent')
  await expect(page.getByRole('radio')).toHaveCount(2)
  await choice(page, 'wijk', 'binnenstad', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  expect((await listSlugs(cards(page)))[0]).toBe('buurtteam-binnenstad')
  const specialists = await listSlugs(folded(page, 'may-follow'))
  expect(specialists).toContain('spoor030')
  expect(specialists).not.toContain('koos-utrecht')
})

test('who does not know which of two wijken it is gets the teams of both', async ({ page }) => {
  await answerPlace(page, '3521')
  await button(page, 'skip').click()
  await expectPlan(page, 'parent')
  expect(await listSlugs(folded(page, 'may-follow'))).toEqual(expect.arrayContaining(['koos-utrecht', 'spoor030']))
})

test('a wijk with several buurtteams asks for the buurt, and the plan names one team', async ({ page }) => {
  await answerPlace(page, 'Overvecht')
  await expectQuestion(page, 'buurt', 'parent')
  await choice(page, 'buurt', 'Zamenhofdreef en omgeving', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  const teams = (await listSlugs(whole(page))).filter(isTeamOfAnArea)
  expect(teams).toEqual([expect.stringMatching(/^buurtteam-overvecht-/)])
})

test('a wijk can be picked from a list instead of typed', async ({ page }) => {
  await openPage(page, askForPlace)
  await choice(page, 'place', 'west', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  expect((await listSlugs(cards(page)))[0]).toBe('buurtteam-west')
})

test('who picks a wijk from the list gets that wijk, also when a place still stands in the field above', async ({
  page,
}) => {
  await answerPlace(page, 'Atlantis')
  await expectAskedAgain(page, 'place', 'unknown-place')
  await choice(page, 'place', 'west', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  expect((await readAnswers(page)).at(-1)).toBe('West')
  await changeAnswer(page, 'place', 'parent')
  await placeField(page).fill('3561')
  await button(page, 'next').click()
  await expectPlan(page, 'parent')
  expect((await readAnswers(page)).at(-1)).toBe('3561')
})

for (const place of ['1012', '9999 AA'])
  test(`a family outside Utrecht (${place}) is told so, and gets help that works everywhere`, async ({ page }) => {
    await answerPlace(page, place)
    await expectPlan(page, 'parent')
    await expect(page.getByText(words.plan.place.outside)).toBeVisible()
    await page.getByText(words.plan.ifNot.title).click()
    await expect(page.getByText(words.plan.ifNot.municipalityOutside)).toBeVisible()
    const slugs = await listSlugs(whole(page))
    expect(slugs).toContain('kindertelefoon')
    expect(slugs.filter((slug) => /^(buurtteam-|koos-utrecht|spoor030)/.test(slug))).toEqual([])
  })

test('what is going on is asked where the topics offer something, and not otherwise', async ({ page }) => {
  await openPage(page, askForTopics)
  await choice(page, 'topics', 'school', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectQuestion(page, 'situations', 'parent')
  await openPage(page, askForTopics)
  await button(page, 'skip').click()
  await expectQuestion(page, 'weight', 'parent')
})

test('three situations are one too many, and what was ticked is still ticked', async ({ page }) => {
  await openPage(page, posted('the question about what is going on', 'who=parent&age=12-15&topics=school&topics=money'))
  const three = ['school-refusal', 'learning-hard', 'debts'] as const
  for (const one of three) await choice(page, 'situations', one, parentInOvervecht).check()
  await button(page, 'next').click()
  await expectAskedAgain(page, 'situations', 'too-many')
  for (const one of three) await expect.soft(choice(page, 'situations', one, parentInOvervecht)).toBeChecked()
})

test('who chose a danger is not asked how things are', async ({ page }) => {
  await openPage(page, posted('the question about what is going on', 'who=parent&age=12-15&topics=mood'))
  await choice(page, 'situations', 'suicidal-child', parentInOvervecht).check()
  await button(page, 'next').click()
  await expectQuestion(page, 'known', 'parent')
})

test('a door above the topics leads whoever is not safe straight on, and the Enter key never takes it', async ({
  page,
}) => {
  await openPage(page, askForTopics)
  await page.getByRole('button', { name: words.form.unsafeDoor }).click()
  await expectQuestion(page, 'situations', 'parent')
  await expect(page.locator('input[name="topics"]').first()).toHaveValue('unsafe')
  await openPage(page, askForTopics)
  await choice(page, 'topics', 'school', parentInOvervecht).check()
  await page.keyboard.press('Enter')
  await expectQuestion(page, 'situations', 'parent')
  await expect(page.locator('input[name="topics"]').first()).toHaveValue('school')
})

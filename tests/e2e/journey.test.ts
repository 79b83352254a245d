import type { Page } from '@playwright/test'
import type { QuestionId } from '@/core/triage/questions'
import { expect, test } from './fixtures'
import {
  answerAll,
  card,
  choice,
  expectPlan,
  expectQuestion,
  findHelp,
  goBack,
  goOn,
  listSlugs,
  listStepsWithoutLine,
  placeField,
  type Resident,
  readAnswers,
  skip,
  stop,
  stops,
} from './journey'
import { t, words } from './words'

const parentInOvervecht: Resident = {
  who: 'parent',
  age: '12-15',
  topics: ['school', 'money'],
  weight: 'ongoing',
  known: 'none',
  place: '3561 AB',
}

const youngPersonInLeidscheRijn: Resident = {
  who: 'youth',
  age: '16-17',
  topics: ['mood'],
  weight: 'stuck',
  known: 'none',
  place: 'Leidsche Rijn',
}

for (const scripts of [false, true]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a parent in Overvecht whose child stays away from school, with debts, gets a plan that begins at their buurtteam', async ({
      page,
    }) => {
      await answerAll(page, parentInOvervecht)
      await expectPlan(page, 'parent')
      expect((await listStepsWithoutLine(page))[0]).toBe('start')
      expect((await listSlugs(stop(page, 'start')))[0]).toMatch(/^buurtteam-overvecht-/)
      await expect(stop(page, 'start').getByRole('link', { name: '14 030' }).first()).toHaveAttribute(
        'href',
        'tel:14030',
      )
    })

    test('the same parent reads that a specialist of Spoor030 can come after, and who may refer', async ({ page }) => {
      await answerAll(page, parentInOvervecht)
      expect(await listSlugs(stop(page, 'may-follow'))).toContain('spoor030')
      const spoor030 = card(page, 'spoor030')
      await spoor030.getByText(words.plan.how).click()
      for (const referrer of Object.values(words.service.referrers)) await expect(spoor030).toContainText(referrer)
      await expect(spoor030.getByText(words.service.referrers.buurtteam).first()).toBeVisible()
    })

    test('every plan ends with the number of the city, and with what to do when nobody answers', async ({ page }) => {
      await answerAll(page, parentInOvervecht)
      expect((await listSlugs(stops(page).last())).at(-1)).toBe('gemeente-utrecht')
      await expect(page.getByRole('region', { name: words.plan.ifNot.title })).toContainText(words.plan.ifNot.gp)
    })

    test('a young person of 16 in Leidsche Rijn who is stuck can talk to 113 and reads what to arrange before 18', async ({
      page,
    }) => {
      await answerAll(page, youngPersonInLeidscheRijn)
      await expectPlan(page, 'youth')
      await expect(stops(page).first().getByRole('heading', { level: 2 })).toHaveText(words.plan.steps['talk-now'])
      expect(await listSlugs(stops(page).first())).toContain('113')
      expect(await listStepsWithoutLine(page)).toContain('before-18')
      expect(await listSlugs(stop(page, 'start'))).toContain('buurtteam-leidsche-rijn')
    })

    test('somebody who has a SAVE worker is told first when to call whom', async ({ page }) => {
      await answerAll(page, { ...parentInOvervecht, known: 'save' })
      await expect(stops(page).first()).toContainText(words.plan.notes['call-save-worker'])
    })

    test('on the way back every answer still stands, and going on again leads to the same plan', async ({ page }) => {
      const { age, topics = [], weight, known } = parentInOvervecht
      await answerAll(page, { ...parentInOvervecht, place: 'nergens' })
      const given: [QuestionId, readonly string[]][] = [
        ['known', [known ?? '']],
        ['weight', [weight ?? '']],
        ['topics', topics],
        ['age', [age ?? '']],
        ['who', ['parent']],
      ]
      for (const [question, options] of given) {
        await goBack(page)
        await expectQuestion(page, question, 'parent')
        for (const option of options) await expect(choice(page, question, option, parentInOvervecht)).toBeChecked()
      }
      await expect(page.getByRole('button', { name: words.form.back, exact: true })).toHaveCount(0)
      await goOn(page)
      await expectQuestion(page, 'place', 'parent')
      await placeField(page).fill('3561')
      await goOn(page)
      await expectPlan(page, 'parent')
    })

    test('every question but the first can be skipped, and the plan is then for the whole city', async ({ page }) => {
      await page.goto(findHelp)
      await expect(page.getByRole('button', { name: words.form.skip, exact: true })).toHaveCount(0)
      await answerAll(page, { who: 'someone-else' })
      await expectPlan(page, 'someone-else')
      await expect(page.getByText(words.plan.place['not-given'])).toBeVisible()
      expect(await readAnswers(page)).toEqual([
        t('questions.who.options.someone-else.label'),
        ...Array(5).fill(words.plan.notAnswered),
      ])
      expect((await listSlugs(stops(page).last())).at(-1)).toBe('gemeente-utrecht')
    })

    test('every answer can be changed from the plan, and all the others stay', async ({ page }) => {
      await answerAll(page, parentInOvervecht)
      const changes: [QuestionId, string][] = [
        ['who', 'professional'],
        ['age', '16-17'],
        ['topics', 'housing'],
        ['weight', 'stuck'],
        ['known', 'buurtteam'],
        ['place', 'zuid'],
      ]
      for (const [index, [question, option]] of changes.entries()) {
        const who = index === 0 ? 'parent' : 'professional'
        const before = await readAnswers(page)
        await changeAnswer(page, question, who)
        await choice(page, question, option, { who }).check()
        await goOn(page)
        await expectPlan(page, 'professional')
        const after = await readAnswers(page)
        expect(after[index]).not.toBe(before[index])
        expect(after.with(index, '')).toEqual(before.with(index, ''))
      }
    })

    test('starting again from the plan forgets every answer', async ({ page }) => {
      await answerAll(page, parentInOvervecht)
      await readAnswers(page)
      await page.getByRole('link', { name: words.plan.startAgain }).click()
      await expectQuestion(page, 'who', 'parent')
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    })

    test('a postcode in two wijken asks which wijk, and names its team', async ({ page }) => {
      await answerAll(page, { ...parentInOvervecht, place: '3521' })
      await expectQuestion(page, 'wijk', 'parent')
      await expect(page.getByRole('radio')).toHaveCount(2)
      await choice(page, 'wijk', 'binnenstad', parentInOvervecht).check()
      await goOn(page)
      await expectPlan(page, 'parent')
      expect((await listSlugs(stop(page, 'start')))[0]).toBe('buurtteam-binnenstad')
      expect(await listSlugs(stop(page, 'may-follow'))).toContain('spoor030')
    })

    test('a wijk with several buurtteams asks for the buurt, and names one team', async ({ page }) => {
      await answerAll(page, { ...parentInOvervecht, place: 'Overvecht' })
      await expectQuestion(page, 'buurt', 'parent')
      await choice(page, 'buurt', 'Zamenhofdreef en omgeving', parentInOvervecht).check()
      await goOn(page)
      await expectPlan(page, 'parent')
      const teams = (await listSlugs(stops(page))).filter((slug) => slug.startsWith('buurtteam-'))
      expect(teams).toHaveLength(1)
      expect(teams[0]).toMatch(/^buurtteam-overvecht-/)
    })

    test('a wijk can be picked from the list instead of typed', async ({ page }) => {
      await answerAll(page, { ...parentInOvervecht, place: 'nergens' })
      await placeField(page).fill('')
      await choice(page, 'place', 'west', parentInOvervecht).check()
      await goOn(page)
      await expectPlan(page, 'parent')
      expect((await listSlugs(stop(page, 'start')))[0]).toBe('buurtteam-west')
    })

    for (const place of ['1012', '9999']) {
      test(`a family outside Utrecht (${place}) is told so, and gets help that works everywhere`, async ({ page }) => {
        await answerAll(page, { ...parentInOvervecht, place })
        await expectPlan(page, 'parent')
        await expect(page.getByText(words.plan.place.outside)).toBeVisible()
        expect((await listSlugs(stops(page))).filter((slug) => /^(buurtteam|koos|spoor030)/.test(slug))).toEqual([])
        await expect(page.getByText(words.plan.ifNot.municipalityOutside)).toBeVisible()
      })
    }

    test('going on without an answer asks the same question again, with a clear word', async ({ page }) => {
      await page.goto(findHelp)
      await goOn(page)
      await expectAskedAgain(page, 'who', words.form.errors.missing)
      await choice(page, 'who', 'parent', parentInOvervecht).check()
      await goOn(page)
      await expectQuestion(page, 'age', 'parent')
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
    })

    test('five topics are one too many, and the question says so', async ({ page }) => {
      const topics = ['school', 'money', 'mood', 'housing', 'leisure'] as const
      await page.goto(findHelp)
      await choice(page, 'who', 'parent', parentInOvervecht).check()
      await goOn(page)
      await skip(page)
      for (const topic of topics) await choice(page, 'topics', topic, parentInOvervecht).check()
      await goOn(page)
      await expectAskedAgain(page, 'topics', words.form.errors['too-many'])
    })

    test('what was ticked stays ticked when it was one too many', async ({ page }) => {
      const topics = ['school', 'money', 'mood', 'housing', 'leisure'] as const
      await page.goto(findHelp)
      await choice(page, 'who', 'parent', parentInOvervecht).check()
      await goOn(page)
      await skip(page)
      for (const topic of topics) await choice(page, 'topics', topic, parentInOvervecht).check()
      await goOn(page)
      await expectAskedAgain(page, 'topics', words.form.errors['too-many'])
      for (const topic of topics) await expect(choice(page, 'topics', topic, parentInOvervecht)).toBeChecked()
    })

    test('a place that nobody knows is asked again, with what was typed still there', async ({ page }) => {
      await answerAll(page, { ...parentInOvervecht, place: 'Atlantis' })
      await expectAskedAgain(page, 'place', words.form.errors['unknown-place'])
      await expect(placeField(page)).toHaveValue('Atlantis')
      await placeField(page).fill('')
      await goOn(page)
      await expectAskedAgain(page, 'place', words.form.errors['missing-words'])
    })

    test('the doors on the home page answer the first question', async ({ page }) => {
      await page.goto('/nl')
      await page.getByRole('button', { name: words.home.doors.youth.title }).click()
      await expectQuestion(page, 'age', 'youth')
    })

    test('beside every question a door leads to help now', async ({ page }) => {
      await page.goto(findHelp)
      await page.getByRole('link', { name: words.form.doors.suicide }).click()
      await expect(page).toHaveURL('/nl/nu-hulp#suicide')
      await expect(
        page.getByRole('region', { name: words.now.suicide.title }).locator('a[href="tel:113"]'),
      ).toBeInViewport()
    })

    test('no answer is in an address, in a tab title, or in an answer that may be kept', async ({ page }) => {
      const addresses = new Set<string>()
      const kept: string[] = []
      page.on('request', (request) => addresses.add(request.url().replace(/^http:\/\/[^/]+/, '')))
      page.on('response', (response) => {
        if (response.request().method() === 'POST' && response.headers()['cache-control'] !== 'no-store')
          kept.push(response.url())
      })
      await answerAll(page, { ...parentInOvervecht, place: '3521' })
      await choice(page, 'wijk', 'zuidwest', parentInOvervecht).check()
      await goOn(page)
      await expectQuestion(page, 'buurt', 'parent')
      await skip(page)
      await expectPlan(page, 'parent')
      const told = [...addresses].filter(
        (address) => !/^\/(_next\/static|fonts)\/[\w./-]+$|^\/icon\.svg$/.test(address),
      )
      expect(told).toEqual([findHelp])
      expect(kept).toEqual([])
    })
  })
}

async function changeAnswer(page: Page, question: QuestionId, who: Resident['who']) {
  await page
    .getByRole('button', { name: `${words.form.change}: ${t(`questions.${question}.title`, { who })}`, exact: true })
    .click()
  await expectQuestion(page, question, who)
}

async function expectAskedAgain(page: Page, question: QuestionId, word: string) {
  await expectQuestion(page, question, 'parent')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(word)
}

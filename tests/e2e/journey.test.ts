import type { QuestionId } from '@/core/triage/replies'
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
import { openPage, plans, posted } from './pages'
import { cards, changeAnswer, folded, isTeamOfAnArea, listSlugs, listSteps, readAnswers, whole } from './plan'
import { t, words } from './words'

for (const scripts of [false, true]) {
  test.describe(scripts ? 'in a browser with scripts' : 'in a browser without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a parent in Overvecht, whose child stays away from school and who has debts, gets a plan', async ({
      page,
    }) => {
      await answerAll(page, parentInOvervecht)
      await expectPlan(page, 'parent')

      await test.step('it begins at the team at school, with a number to call', async () => {
        expect((await listSlugs(cards(page)))[0]).toBe('buurtteam-op-school')
        await expect(cards(page).first().locator('a[href^="tel:"]').first()).toBeVisible()
      })
      await test.step('it names their buurtteam', async () => {
        expect((await listSlugs(whole(page))).filter(isTeamOfAnArea)).toEqual([
          expect.stringMatching(/^buurtteam-overvecht-/),
        ])
      })
      await test.step('it says that Spoor030 can come after, and that one needs to be referred', async () => {
        expect(await listSlugs(folded(page, 'may-follow'))).toContain('spoor030')
        await folded(page, 'may-follow').locator('summary').click()
        await expect(
          folded(page, 'may-follow').getByText(t('plan.stepText.may-follow', { words: 'adult' })),
        ).toBeVisible()
      })
      await test.step('it ends with the number of the city, and with what to do when nobody answers', async () => {
        expect((await listSteps(page)).at(-1)).toBe('general')
        expect(await listSlugs(folded(page, 'general'))).toContain('gemeente-utrecht')
        await page.getByText(words.plan.ifNot.title).click()
        await expect(page.getByText(words.plan.ifNot.gp)).toBeVisible()
      })
    })

    test('no answer is in an address, in the title of a tab, or in anything that may be kept', async ({ page }) => {
      const addresses = new Set<string>()
      const kept: string[] = []
      page.on('request', (request) => addresses.add(request.url().replace(/^http:\/\/[^/]+/, '')))
      page.on('response', (response) => {
        const policy = response.headers()['cache-control']
        if (response.request().method() === 'POST' && policy !== 'no-store') kept.push(`${response.url()} ${policy}`)
      })
      await answerAll(page, { ...parentInOvervecht, place: '3521' })
      await expectQuestion(page, 'wijk', 'parent')
      await choice(page, 'wijk', 'zuidwest', parentInOvervecht).check()
      await button(page, 'next').click()
      await expectPlan(page, 'parent')
      const ours =
        /^\/(_next\/static|fonts)\/[\w./-]+$|^\/icon\.svg$|^\/(elements|find-help\.nl)\.[0-9a-f]{16}\.js$|^\/own-words\.[0-9a-f]{16}\.js$|^\/search-words\/nl(-others)?\.json$|^\/directory\.json$/
      expect([...addresses].filter((address) => !ours.test(address))).toEqual([findHelp])
      expect(kept).toEqual([])
    })

    test('on the way back every answer still stands, and going on leads to where one was', async ({ page }) => {
      const { who, age, topics, situations, weight, known } = parentInOvervecht
      await answerAll(page, { ...parentInOvervecht, place: 'Atlantis' })
      const given: [QuestionId, readonly string[]][] = [
        ['known', [known]],
        ['weight', [weight]],
        ['situations', situations],
        ['topics', topics],
        ['age', [age]],
        ['who', [who]],
      ]
      for (const [question, options] of given) {
        await button(page, 'back').click()
        await expectQuestion(page, question, 'parent')
        for (const option of options) await expect(choice(page, question, option, parentInOvervecht)).toBeChecked()
      }
      await expect(button(page, 'back')).toHaveCount(0)
      await button(page, 'next').click()
      await expectQuestion(page, 'place', 'parent')
    })

    test('every answer can be changed from the plan, and all the others stay', async ({ page }) => {
      const changes: [QuestionId, string][] = [
        ['who', 'professional'],
        ['age', '16-17'],
        ['topics', 'housing'],
        ['situations', 'not-enough'],
        ['weight', 'stuck'],
        ['known', 'buurtteam'],
        ['place', 'west'],
      ]
      await openPage(page, plans[0])
      for (const [index, [question, option]] of changes.entries()) {
        const before = await readAnswers(page)
        expect(before).toHaveLength(changes.length)
        await changeAnswer(page, question, index === 0 ? 'parent' : 'professional')
        if (question === 'place') await placeField(page).fill('')
        await choice(page, question, option, { who: 'professional' }).check()
        await button(page, 'next').click()
        await expectPlan(page, 'professional')
        const after = await readAnswers(page)
        expect(after[index]).not.toBe(before[index])
        expect(after.with(index, '')).toEqual(before.with(index, ''))
      }
      expect((await listSlugs(whole(page))).filter(isTeamOfAnArea)).toEqual(['buurtteam-west'])
    })

    test('a question that was not answered well is asked again, with a clear word', async ({ page }) => {
      await page.goto(findHelp)
      await button(page, 'next').click()
      await expectAskedAgain(page, 'who', 'missing')
      await choice(page, 'who', 'parent', parentInOvervecht).check()
      await button(page, 'next').click()
      await expectQuestion(page, 'age', 'parent')
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
      await openPage(page, posted('the question about place', 'who=parent&age=skip&topics=skip&weight=skip&known=skip'))
      await placeField(page).fill('Atlantis')
      await button(page, 'next').click()
      await expectAskedAgain(page, 'place', 'unknown-place')
      await expect(placeField(page)).toHaveValue('Atlantis')
    })
  })
}

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
import { card, changeAnswer, isTeamOfAnArea, listSlugs, listSteps, readAnswers, stop, stops } from './plan'
import { words } from './words'

for (const scripts of [false, true]) {
  test.describe(scripts ? 'in a browser with scripts' : 'in a browser without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a parent in Overvecht, whose child stays away from school and who has debts, gets a plan', async ({
      page,
    }) => {
      await answerAll(page, parentInOvervecht)
      await expectPlan(page, 'parent')

      await test.step('it begins at their buurtteam, by name and with a number to call', async () => {
        expect((await listSteps(page))[0]).toBe('start')
        expect((await listSlugs(stop(page, 'start')))[0]).toMatch(/^buurtteam-overvecht-/)
        await expect(stop(page, 'start').locator('a[href="tel:14030"]').first()).toBeVisible()
      })
      await test.step('it says that Spoor030 can come after, and who may refer', async () => {
        expect(await listSlugs(stop(page, 'may-follow'))).toContain('spoor030')
        const spoor030 = card(page, 'spoor030')
        await spoor030.locator('summary').click()
        for (const referrer of Object.values(words.service.referrers)) await expect(spoor030).toContainText(referrer)
        await expect(spoor030.getByText(words.service.referrers['medical-specialist'])).toBeVisible()
      })
      await test.step('it ends with the number of the city, and with what to do when nobody answers', async () => {
        expect((await listSlugs(stops(page).last())).at(-1)).toBe('gemeente-utrecht')
        await expect(page.getByRole('region', { name: words.plan.ifNot.title })).toContainText(words.plan.ifNot.gp)
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
        /^\/(_next\/static|fonts)\/[\w./-]+$|^\/icon\.svg$|^\/(elements|find-help\.nl)\.[0-9a-f]{16}\.js$|^\/directory\.json$/
      expect([...addresses].filter((address) => !ours.test(address))).toEqual([findHelp])
      expect(kept).toEqual([])
    })

    test('on the way back every answer still stands, and going on leads to where one was', async ({ page }) => {
      const { who, age, topics, weight, known } = parentInOvervecht
      await answerAll(page, { ...parentInOvervecht, place: 'Atlantis' })
      const given: [QuestionId, readonly string[]][] = [
        ['known', [known]],
        ['weight', [weight]],
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
      expect((await listSlugs(stops(page))).filter(isTeamOfAnArea)).toEqual(['buurtteam-west'])
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

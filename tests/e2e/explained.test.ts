import type { Page } from '@playwright/test'
import { rings } from '@/core/talk/rings'
import { abouts, ages, nameOf, ways, whomToTalkTo } from '@/core/talk/talk'
import { bareNumbersIn } from '@/core/way-in/numbers-in'
import { addressOf } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import { endOfPath, explanationIds, pathIds, paths } from '@/i18n/page-words'
import { services } from '../directory-under-test'
import { expect, test } from './fixtures'
import { recordRequests } from './in-the-page'
import { english, words } from './words'

const { talk } = words.explained
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()
const answer = (page: Page) => page.getByRole('heading', { name: talk.answer })

for (const locale of locales)
  for (const path of pathIds)
    test(`the path ${path} leads from door to door in ${locale}, and ends with somebody to talk to or a plan`, async ({
      page,
    }) => {
      const { next } = (locale === 'nl' ? words : english).explained
      await page.goto(addressOf('explained', locale))
      await page.locator(`main a[href="${addressOf(paths[path][0], locale)}"]`).click()
      for (const id of paths[path]) {
        await expect(page).toHaveURL(addressOf(id, locale))
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('[aria-current="page"]')).toHaveCount(paths[path].length > 1 ? 1 : 0)
        await page.getByRole('link', { name: new RegExp(`^${next.replace('{title}', '')}`) }).click()
      }
      await expect(page).toHaveURL(addressOf(endOfPath[path], locale))
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

test('every explanation has pictures, and opens its hard words', async ({ page }) => {
  for (const id of explanationIds) {
    await page.goto(addressOf(id, 'nl'))
    const parts = page.locator('main section.told')
    expect(await parts.count()).toBeGreaterThanOrEqual(4)
    await expect(parts.locator('> svg')).toHaveCount(await parts.count())
    const [first] = await page.locator('.term > button').all()
    if (!first) continue
    await first.click()
    await expect(page.locator('.term [popover]:popover-open')).toHaveCount(1)
    await page.keyboard.press('Escape')
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('who wants to talk ends with the people for it, and nothing is sent, kept or written into the address', async ({
    page,
  }) => {
    await page.goto('/nl/uitleg/met-wie-praten')
    const asked = recordRequests(page)
    const people = page.locator('.talk-answer article h3').filter({ visible: true })
    await expect(page.getByRole('group', { name: talk.about.title })).toBeHidden()
    await choose(page, talk.age.options['12-15'])
    await choose(page, words.situations['not-safe-at-home'].label.youth)
    await expect(page.locator('.danger-notice').filter({ visible: true })).toHaveCount(1)
    await choose(page, words.situations['my-parents-split'].label.youth)
    await expect(page.locator('.danger-notice').filter({ visible: true })).toHaveCount(0)
    await expect(answer(page)).toBeHidden()
    await choose(page, talk.way.options.type)
    await expect(people).toHaveText([/^Villa Pinedo/, /Kindertelefoon$/])
    const stands = page.locator('.talk-answer .button-main').filter({ visible: true })
    await expect(stands.last()).toHaveAttribute('href', 'https://www.kindertelefoon.nl')
    await choose(page, talk.age.options['4-11'])
    await choose(page, talk.way.options.voice)
    await expect(stands.last()).toHaveAttribute('href', 'tel:08000432')
    await expect(people).toHaveCount(2)
    await expect(people.last()).toHaveText(/Kindertelefoon$/)
    await page.getByRole('radio', { name: talk.way.options.voice, exact: true }).press('Enter')
    await expect(page.locator('main a[href="tel:08000432"]').filter({ visible: true }).first()).toBeVisible()
    await expect(page).toHaveURL('/nl/uitleg/met-wie-praten')
    expect(asked).toEqual([])
    await page.getByRole('button', { name: talk.again }).click()
    await expect(answer(page)).toBeHidden()
  })

  test('the rings name the few who are near, by age and wijk', async ({ page }) => {
    await page.goto('/nl/uitleg/kringen')
    const asked = recordRequests(page)
    for (const ring of await page.locator('.help-ring > details > summary').all()) await ring.click()
    const near = page.locator('#ring-near li').filter({ visible: true })
    const helpers = page.locator('#ring-helpers li').filter({ visible: true })
    await expect(page.locator('#ring-specialists li').filter({ visible: true })).toHaveCount(3)
    await choose(page, talk.age.options['12-15'])
    await choose(page, 'Leidsche Rijn')
    await expect(near.first()).toContainText('BOKS')
    expect(await near.count()).toBeLessThanOrEqual(4)
    await expect(helpers.first()).toContainText('Buurtteam Leidsche Rijn')
    await choose(page, 'Overvecht')
    await expect(helpers.first().locator('a[href^="/nl/gids/buurtteam-overvecht"]')).toHaveCount(4)
    await expect(page).toHaveURL('/nl/uitleg/kringen')
    expect(asked).toEqual([])
  })

  test('a hard word opens its explanation', async ({ page }) => {
    await page.goto('/nl/uitleg/8-11-wie-weet-het')
    await page.locator('.term > button').first().click()
    const open = page.locator('.term [popover]:popover-open')
    await expect(open).toBeInViewport()
    await open.getByRole('button', { name: words.explained.closeTerm }).click()
    await expect(open).toHaveCount(0)
  })

  test('each ring of the picture leads to its words, by mouse and by keyboard', async ({ page }) => {
    await page.goto('/nl/uitleg/kringen')
    for (const { id } of rings) {
      const link = page.getByRole('link', { name: words.explained.rings[id].name, exact: true })
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`/nl/uitleg/kringen#ring-${id}`)
      await expect(page.locator(`#ring-${id}`)).toBeInViewport()
    }
    const box = await page.locator('.explained svg').first().boundingBox()
    if (!box) throw new Error('no picture')
    await page
      .locator('.explained svg')
      .first()
      .click({ position: { x: box.width / 2, y: (box.height * (304 - 110)) / 480 } })
    await expect(page).toHaveURL('/nl/uitleg/kringen#ring-near')
  })
})

test('every way to answer shows the people of the core, and hides all others', async ({ page }) => {
  await page.goto('/nl/uitleg/met-wie-praten')
  const seen = await page.evaluate(
    ({ abouts, ages, ways }) => {
      const check = (name: string, value: string) =>
        document.querySelector<HTMLElement>(`input[name="${name}"][value="${value}"]`)?.click()
      const listShown = () =>
        [...document.querySelectorAll('.talk-answer article')]
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => one.querySelector('h3 a')?.getAttribute('href') ?? 'nobody of the guide')
      const all: Record<string, string[]> = {}
      for (const about of abouts)
        for (const age of ages)
          for (const way of ways) {
            check('about', about)
            check('age', age)
            check('way', way)
            all[`${about} ${age} ${way}`] = listShown()
          }
      return all
    },
    { abouts, ages, ways },
  )
  const now = new Date()
  const expected = abouts.flatMap((about) =>
    ages.flatMap((age) =>
      ways.map((way) => [
        `${about} ${age} ${way}`,
        whomToTalkTo({ about, age, way }, services, now).map((card) =>
          typeof card === 'string' ? 'nobody of the guide' : `/nl/gids/${nameOf(card)}#jong`,
        ),
      ]),
    ),
  )
  expect(seen).toEqual(Object.fromEntries(expected))
})

for (const locale of locales)
  test(`on every page of the explanations each number can be tapped, and stands on one line, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    const notChecked = services.flatMap(({ phones }) =>
      phones.filter(({ evidence }) => evidence.status !== 'stated').map(({ number }) => number),
    )
    for (const id of ['rings', 'talk-to', ...explanationIds] as const) {
      await page.goto(addressOf(id, locale))
      const { untapped, broken } = await page.evaluate(() => {
        // All that can be opened or chosen, at once.
        for (const one of document.querySelectorAll('details')) one.open = true
        for (const one of document.querySelectorAll<HTMLElement>('[data-about], [data-age], [data-way], [data-part]'))
          one.style.setProperty('display', 'block', 'important')
        const texts = document.createTreeWalker(document.querySelector('main') as HTMLElement, NodeFilter.SHOW_TEXT)
        const untapped: string[] = []
        while (texts.nextNode()) {
          const { parentElement, nodeValue } = texts.currentNode
          // A name is no number to call, as 113 is in a heading; a notice has a button for each number beside its words.
          if (!parentElement?.closest('a[href^="tel:"], script, style, h3, .danger-notice'))
            untapped.push(nodeValue ?? '')
        }
        const broken = [...document.querySelectorAll<HTMLElement>('main a[href^="tel:"]')]
          .map((link) => link.querySelector('bdi') ?? link)
          .filter((number) => new Set([...number.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          .map(({ textContent }) => textContent)
        return { untapped, broken }
      })
      expect(broken, id).toEqual([])
      const numbers = untapped.flatMap((text) => bareNumbersIn(text).map(({ start, end }) => text.slice(start, end)))
      expect(
        numbers.filter((number) => !notChecked.includes(number)),
        id,
      ).toEqual([])
    }
  })

test('the poster of the rings fits on one sheet of A4, with every ring and the numbers for danger', async ({
  page,
}) => {
  await page.goto('/nl/uitleg/kringen')
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  for (const { id } of rings) await expect(page.getByText(words.explained.rings[id].what)).toBeVisible()
  await expect(page.getByRole('complementary').first().getByText('0800-2000').first()).toBeVisible()
})

test.describe('reading aloud', () => {
  /** A device with voices, which remembers what it is made to say. */
  const withVoices = (page: Page, ...voices: { lang: string; localService: boolean }[]) =>
    page.addInitScript((voices) => {
      const said: string[] = []
      let saying: SpeechSynthesisUtterance | undefined
      const device = Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (one: SpeechSynthesisUtterance) => {
          said.push(one.text)
          saying = one
        },
        cancel: () => said.push('(still)'),
        end: () => saying?.onend?.(new Event('end') as SpeechSynthesisEvent),
        said,
      })
      Object.defineProperty(window, 'speechSynthesis', { value: device })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class {
          voice = null
          constructor(public text: string) {}
        },
      })
    }, voices)
  const said = (page: Page) => page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said)
  const end = (page: Page) => page.evaluate(() => (speechSynthesis as unknown as { end: () => void }).end())
  const marked = (page: Page) =>
    page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => String(range)).join())
  const start = (page: Page) => page.getByRole('button', { name: words.readAloud.start })
  const stop = (page: Page) => page.getByRole('button', { name: words.readAloud.stop })

  test('goes sentence by sentence with the sentence marked, and stops when asked', async ({ page }) => {
    await withVoices(page, { lang: 'nl-NL', localService: true })
    await page.goto('/nl/uitleg/8-11-wie-helpt')
    await start(page).click()
    const [title = ''] = await said(page)
    expect(title).toBe(await page.getByRole('heading', { level: 1 }).textContent())
    expect(await marked(page)).toBe(title)
    await end(page)
    await end(page)
    const after = await said(page)
    expect(after).toHaveLength(3)
    expect(after.every((sentence) => sentence.split(/[.!?]\s/).length === 1)).toBe(true)
    expect(after).toContain(await marked(page))
    await stop(page).click()
    expect(await marked(page)).toBe('')
    expect((await said(page)).at(-1)).toBe('(still)')
    await end(page)
    expect((await said(page)).at(-1)).toBe('(still)')
    await expect(start(page)).toBeVisible()
  })

  test('leaves out what is not in sight, such as the meaning of hard words', async ({ page }) => {
    await withVoices(page, { lang: 'nl-NL', localService: true })
    await page.goto('/nl/uitleg/8-11-wie-weet-het')
    await start(page).click()
    for (let left = 200; left > 0 && (await stop(page).isVisible()); left--) await end(page)
    const all = (await said(page)).join(' ')
    for (const meaning of await page.locator('.term [popover]').allTextContents()) expect(all).not.toContain(meaning)
    expect(all).toContain(String(await page.locator('.told h2').last().textContent()))
    await expect(start(page)).toBeVisible()
  })

  for (const [what, voice] of [
    ['has no voice', undefined],
    ['has only voices of another language', { lang: 'en-GB', localService: true }],
    ['would have to send the words out', { lang: 'nl-NL', localService: false }],
  ] as const)
    test(`is not offered where the device ${what}`, async ({ page }) => {
      await withVoices(page, ...(voice ? [voice] : []))
      await page.goto('/nl/uitleg/8-11-wie-helpt')
      await page.waitForFunction(() => customElements.get('read-aloud'))
      await expect(page.locator('read-aloud')).toBeEmpty()
    })
})

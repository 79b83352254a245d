import type { BrowserContext } from '@playwright/test'
import {
  answerByPosting,
  answerSteps,
  askedNow,
  declareJourneysThatLeaveNoTrace,
  expectBackShowsHome,
  expectNoTrace,
  findHelp,
  follow,
  leave,
  leaveLink,
  tapShift,
} from './leaving-journeys'
import { expect, readHistory, test } from './leaving-site'
import { words } from './words'

declareJourneysThatLeaveNoTrace()

test('the browser of these tests brings back pages from its cache, as the browsers of readers do', async ({ page }) => {
  await page.goto('/nl')
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`)))
  await follow(page, words.pages.guide, /gids$/)
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect(page).toHaveTitle('kept: true')
})

test('tapping Shift says politely how often more, and forgets it after a while', async ({ page }) => {
  await page.goto(findHelp)
  const said = page.locator('leave-quickly').getByRole('status')
  await expect(said).toHaveText('')
  await tapShift(page, 1)
  await expect(said).toHaveText(words.leave.more.replace('{count}', '2'))
  await tapShift(page, 1)
  await expect(said).toHaveText(words.leave.more.replace('{count}', '1'))
  await expect(said).toHaveText('')
  await tapShift(page, 1)
  await expect(said).toHaveText(words.leave.more.replace('{count}', '2'))
  await expect(page).toHaveURL(findHelp)
})

test('capitals in the place field do not leave, and Shift alone still does', async ({ page, sites }) => {
  await page.goto(findHelp)
  await answerByPosting(page)
  const field = page.getByRole('textbox', { name: words.questions.place.label })
  await field.focus()
  for (const letter of 'OVERVECHT') await page.keyboard.press(`Shift+${letter}`)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(field).toHaveValue('OVERVECHT')
  await expect(page.locator('leave-quickly').getByRole('status')).toHaveText('')
  await field.focus()
  await tapShift(page, 3)
  await page.waitForURL(sites.neutral)
})

test('Shift leaves only alone: nothing of what keyboard, mouse and wheel do with it does', async ({ page, sites }) => {
  await page.goto(findHelp)
  const said = page.locator('leave-quickly').getByRole('status')
  const isUntouched = async () => {
    await expect(said).toHaveText('')
    await expect(page).toHaveURL(findHelp)
  }
  for (const modifier of ['Alt', 'Control', 'AltGraph', 'Meta']) {
    await page.keyboard.down(modifier)
    await tapShift(page, 3)
    await page.keyboard.up(modifier)
    await isUntouched()
  }
  await page.mouse.move(200, 400)
  for (let turn = 0; turn < 3; turn++) {
    await page.keyboard.down('Shift')
    await page.mouse.wheel(10, 0)
    // The browser tells of the wheel when the page has had its frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
    await page.keyboard.up('Shift')
  }
  await isUntouched()
  await page.mouse.down()
  await tapShift(page, 3)
  await page.mouse.up()
  await isUntouched()
  for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await page.keyboard.press(key)
  await page.waitForURL(sites.neutral)
})

test('letters that are composed with Shift do not leave, and stay in the field', async ({ page }) => {
  await page.goto('/nl/gids')
  const field = page.getByRole('searchbox')
  await field.focus()
  const session = await page.context().newCDPSession(page)
  for (const text of ['と', 'とう', 'とうき']) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await tapShift(page, 1)
  }
  await session.send('Input.insertText', { text: 'とうきょう' })
  await expect(field).toHaveValue('とうきょう')
  await expect(page.locator('leave-quickly').getByRole('status')).toHaveText('')
  await expect(page).toHaveURL('/nl/gids')
})

test('the page is blank at once, and says that one leaves, while the neutral site is slow to come', async ({
  page,
}) => {
  await page.route('**/weg', () => {})
  await page.goto('/nl/nu-hulp')
  const session = await page.context().newCDPSession(page)
  // The page tells of itself: while the neutral site is awaited, the browser answers no questions about the page.
  const told: unknown[] = []
  page.on('console', (message) => told.push(JSON.parse(message.text())))
  await page.evaluate(() =>
    setInterval(() => {
      const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      )
      // biome-ignore lint/suspicious/noConsole: how the page tells it
      console.log(
        JSON.stringify({ title: document.title, path: location.pathname, said: shown.map((one) => one.textContent) }),
      )
    }, 100),
  )
  await leave(page)
  const { host } = new URL(page.url())
  await expect.poll(() => told.at(-1)).toEqual({ title: host, path: '/', said: [words.leave.gone] })
  const { data } = await session.send('Page.captureScreenshot')
  expect(await countColours(page.context(), data)).toBe(1)
})

test('a page that was posted from elsewhere, which the browser would have to ask about, is no way out: somebody leaves from where they are', async ({
  page,
  sites,
}) => {
  await page.goto(sites.neutral)
  await page.setContent(
    `<form method="post" action="${sites.ours}${findHelp}"><input name="asked" value="who"><input name="who" value="parent"><button>Verder</button></form>`,
  )
  await page.getByRole('button').click()
  await page.getByRole('button', { name: words.form.skip }).click()
  await follow(page, words.form.doors.unsafe, /nu-hulp#unsafe$/)
  await leave(page)
  await page.waitForURL(sites.neutral)
  expect((await readHistory(page)).some(({ url }) => url.includes('nu-hulp'))).toBe(false)
})

test('somebody leaves all the same when the browser will not go to our first page', async ({ page, sites }) => {
  await page.goto('/nl')
  await page.goto('/nl/nu-hulp')
  await page.evaluate(() =>
    Object.defineProperty(Navigation.prototype, 'traverseTo', {
      value: () => ({ committed: Promise.reject(new Error('no')), finished: new Promise(() => {}) }),
    }),
  )
  await leave(page)
  await page.waitForURL(sites.neutral)
  expect((await readHistory(page)).some(({ url }) => url.includes('nu-hulp'))).toBe(false)
})

test.describe('a browser that cannot tell its entries', () => {
  test.beforeEach(async ({ page, sites }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'navigation')
    })
    await page.goto(`${sites.neutral}zoeken`)
  })

  for (let step = 0; step < 5; step++)
    test(`forgets every question when somebody leaves from question ${step + 1} of five`, async ({ page, sites }) => {
      await page.goto(findHelp)
      await answerSteps(page, step)
      await leave(page)
      await expectNoTrace(page, sites)
      await expectBackShowsHome(page)
    })

  test('forgets the questions that lie ahead of somebody who went back', async ({ page, sites }) => {
    await page.goto(findHelp)
    await answerSteps(page, 4)
    await page.evaluate(() => history.go(-3))
    await expect.poll(() => askedNow(page)).toBe('age')
    await leave(page)
    await expectNoTrace(page, sites)
  })

  test('leaves from another document, and forgets that one', async ({ page, sites }) => {
    await page.goto(findHelp)
    await follow(page, words.form.doors.unsafe, /nu-hulp#unsafe$/)
    await leave(page)
    await page.waitForURL(sites.neutral)
    expect((await readHistory(page)).some(({ url }) => url.includes('nu-hulp'))).toBe(false)
  })
})

test.describe('a browser that does not tell a page where it comes back from', () => {
  test('forgets the document that is left, and does not stop on the way', async ({ page, sites }) => {
    await page.addInitScript(() => Object.defineProperty(Navigation.prototype, 'activation', { value: undefined }))
    await page.goto('/nl')
    await follow(page, words.pages['find-help'], /vind-hulp$/)
    await answerSteps(page, 4)
    await leave(page)
    await page.waitForURL(sites.neutral)
    expect((await readHistory(page)).some(({ url }) => url.includes('vind-hulp'))).toBe(false)
  })
})

test('a browser without a history leaves too', async ({ page, sites }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'navigation')
    Object.defineProperty(window, 'history', {
      get() {
        throw new Error('no history')
      },
    })
  })
  await page.goto('/nl/nu-hulp')
  await leave(page)
  await page.waitForURL(sites.neutral)
  expect((await readHistory(page)).some(({ url }) => url.startsWith(sites.ours))).toBe(false)
})

test('a browser that blocks all storage leaves too, without a trace', async ({ page, sites }) => {
  await page.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, store, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(findHelp)
  await answerSteps(page, 2)
  await leave(page)
  await expectNoTrace(page, sites)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to the neutral site, and the history of the tab stays, as the privacy page says', async ({
    page,
    sites,
  }) => {
    await page.goto('/nl/nu-hulp')
    await leaveLink(page).click()
    await page.waitForURL(sites.neutral)
    expect((await readHistory(page)).some(({ url }) => url.includes('nu-hulp'))).toBe(true)
  })
})

/** How many colours a picture has, told by the browser itself. */
async function countColours(context: BrowserContext, png: string): Promise<number> {
  const page = await context.newPage()
  return page.evaluate(async (png) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    if (!canvas) return Number.NaN
    canvas.drawImage(picture, 0, 0)
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height)
    return new Set(new Uint32Array(data.buffer)).size
  }, png)
}

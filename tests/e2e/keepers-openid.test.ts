import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { cityName, city as cityOn, saysWho } from './city'
import { addDevice, freePort, linkIn, listViolations, runProgram } from './keepers-room'
import { listStickingOut } from './layout-faults'
import { expectEscalationFirst } from './raw-html'
import { startServer, temporaryDirectory } from './second-server'

// One room beside one city, of which the tests tell one story.
test.describe.configure({ mode: 'serial' })

/** Whoever loads a whole page each time asks more seldom: the room bounds how often one client asks. */
const seldom = { timeout: 60_000, intervals: [1000] }
const directory = temporaryDirectory()
const site = 'http://localhost:1'
let settings: Record<string, string>
let city: ReturnType<typeof cityOn>
let room: Awaited<ReturnType<typeof startServer>>
const faults: string[] = []
/** Who is known at the city alone, and who has a passkey alone. */
let anna: BrowserContext
let bas: BrowserContext

const startRoom = () => startServer(directory.url, settings, [process.execPath, 'build/keepers.mjs'])
const invites = async (name: string) =>
  linkIn(await runProgram(directory.url, settings, ['src/keepers/invite.ts', '--administrator', name]))

test.beforeAll(async ({ browser }) => {
  directory.fill()
  const port = await freePort()
  const address = `http://localhost:${port}`
  city = cityOn(await freePort(), address)
  settings = { KEEPERS_PORT: `${port}`, KEEPERS_URL: address, SITE_URL: site, ...city.settings }
  await city.start()
  const [forAnna, forBas] = [await invites('Anna'), await invites('Bas')]
  room = await startRoom()
  anna = await openBrowser(browser)
  await anna.newPage().then((page) => page.goto(forAnna))
  bas = await openBrowser(browser)
  const page = await bas.newPage()
  await addDevice(page)
  await page.goto(forBas)
  await page.getByRole('button', { name: 'Maak je sleutel' }).click()
  await isIn(page)
})

test.afterAll(async () => {
  for (const context of [anna, bas]) await context?.close()
  await room?.stop()
  await city?.stop()
  directory.remove()
  expect(faults, 'what a page of the room did that no page may do').toEqual([])
})

/** A browser that is watched: no page of the room logs an error or asks anything elsewhere. What the pages of the provider ask elsewhere never leaves. */
async function openBrowser(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ baseURL: room.address, locale: 'nl-NL', ...options })
  const isOfRoom = (url: string) => url.startsWith(`${room.address}/`)
  context.on('console', (message) => {
    // That the last way in stays is said with a status of its own.
    if (message.type() !== 'error' || / status of 409 /.test(message.text())) return
    if (isOfRoom(message.location().url)) faults.push(message.text())
  })
  context.on('request', (request) => {
    if (request.isNavigationRequest() || !isOfRoom(request.frame().url()) || isOfRoom(request.url())) return
    faults.push(`asks ${request.url()}`)
  })
  await context.route(
    (url) => ![room.address, city.issuer].includes(url.origin),
    (route) => route.abort(),
  )
  return context
}

const tab = (context: BrowserContext): Page => context.pages()[0] as Page
const isIn = (page: Page) => expect(page.getByRole('navigation', { name: 'Beheer' })).toBeVisible()
const wayIn = (page: Page) => page.getByRole('link', { name: `Log in via ${cityName}` })
const away = `De inlog van ${cityName} is nu niet te bereiken.`

async function signsOut(page: Page) {
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: 'Log uit' }).click()
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
}

/** The cookies of the room, by name. */
const cookiesOf = async (context: BrowserContext) =>
  new Map((await context.cookies(room.address)).map((one) => [one.name, one]))

/** What the page of the way in says once somebody came back without being let in. */
async function isRefused(page: Page, sentence: RegExp | string) {
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await expect(page.getByRole('status')).toContainText(sentence)
  expect(new URL(page.url()).search).toMatch(/^\?stad=[a-z]+$/)
  const { name } = (await cookiesOf(page.context())).get('__Host-keeper') ?? {}
  expect(name).toBeUndefined()
}

test('an invitation leads through the forms of the city into the room, and its word to nobody', async () => {
  const page = tab(anna)
  const word = new URL(page.url()).hash.slice(1)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.getByRole('button', { name: `Ga naar ${cityName}` }).click()
  await saysWho(page, 'anna-van-de-stad')
  await isIn(page)
  expect(asked.filter((url) => url.includes(word))).toEqual([])
  expect(asked.some((url) => url.startsWith(`${city.issuer}/`))).toBe(true)
  const cookies = await cookiesOf(anna)
  expect(cookies.get('__Host-keeper')).toMatchObject({ sameSite: 'Lax', httpOnly: true, secure: true })
  expect(cookies.has('__Host-city')).toBe(false)
  await page.goto('/beheer/logboek')
  await expect(page.getByRole('main')).toContainText('Anna koppelde of ontkoppelde de inlog van de gemeente: Anna')
})

test('signing out ends the session here, and one comes in again by the city', async () => {
  const page = tab(anna)
  await signsOut(page)
  expect((await cookiesOf(anna)).has('__Host-keeper')).toBe(false)
  await page.goto('/beheer')
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await wayIn(page).click()
  await isIn(page)
})

test('in another browser, without scripts, one says at the city who one is', async ({ browser }) => {
  const context = await openBrowser(browser, { javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/beheer/binnen')
  await wayIn(page).click()
  await saysWho(page, 'anna-van-de-stad')
  await isIn(page)
  await context.close()
})

test('who is not invited is let in nowhere, and reads why', async ({ browser }) => {
  const context = await openBrowser(browser)
  const page = await context.newPage()
  await page.goto('/beheer/binnen')
  await wayIn(page).click()
  await saysWho(page, 'iemand-anders')
  await isRefused(page, 'hoort hier nog bij niemand')
  await page.goto('/beheer')
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await context.close()
})

test('who does not agree at the city is let in nowhere, and reads why', async ({ browser }) => {
  const context = await openBrowser(browser)
  const page = await context.newPage()
  await page.goto('/beheer/binnen')
  await wayIn(page).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await isRefused(page, 'lukte niet')
  await context.close()
})

test('what the city answered counts once, and in no other browser', async ({ browser }) => {
  const [context, other] = [await openBrowser(browser), await openBrowser(browser)]
  const page = await context.newPage()
  let answered = ''
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/beheer/stad/terug') answered = request.url()
  })
  await page.goto('/beheer/binnen')
  await wayIn(page).click()
  await saysWho(page, 'anna-van-de-stad')
  await isIn(page)
  expect(answered).toContain('code=')
  await signsOut(page)
  for (const again of [page, await other.newPage()]) {
    await again.goto(answered)
    await isRefused(again, 'lukte niet')
  }
  // A stranger's answer does not come into the browser of somebody who is on the way there either.
  const own = await other.newPage()
  await own.goto('/beheer/stad')
  await expect(own.getByPlaceholder('Enter any login')).toBeVisible()
  await own.goto(answered)
  await isRefused(own, 'lukte niet')
  for (const one of [context, other]) await one.close()
})

test('one adds a passkey to the city’s sign-in, and takes either away but not both', async () => {
  const page = tab(anna)
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: /^Haal weg ?: inlog van/ }).click()
  await expect(page.getByRole('status')).toContainText('Hiermee log je in, en met niets anders.')
  await addDevice(page)
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: 'Maak een sleutel' }).click()
  await page.getByRole('button', { name: 'Maak je sleutel' }).click()
  await isIn(page)
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: /^Haal weg ?: inlog van/ }).click()
  await page.getByRole('button', { name: 'Koppel je inlog' }).click()
  await page.getByRole('button', { name: `Ga naar ${cityName}` }).click()
  // It knows this browser, and asks nothing.
  await isIn(page)
  await page.goto('/beheer/ik')
  await expect(page.getByRole('button', { name: /^Haal weg ?: inlog van/ })).toBeVisible()
})

test('the pages that name the city can be used by everybody, on a phone and a wide screen, by day and by night', async ({
  browser,
}) => {
  test.slow()
  const storageState = await anna.storageState()
  const link = await invites('Cor')
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await openBrowser(browser, { colorScheme })
    const signedIn = await openBrowser(browser, { colorScheme, storageState })
    for (const [who, address] of [
      [context, '/beheer/binnen'],
      [context, '/beheer/binnen?stad=niemand'],
      [context, link],
      [signedIn, '/beheer/ik'],
    ] as const) {
      const page = await who.newPage()
      await page.goto(address)
      expectEscalationFirst(
        (await (await who.request.get(new URL(address, room.address).href)).text())
          .replaceAll(` dir="ltr"`, '')
          .replaceAll(`href="${site}/`, 'href="/'),
      )
      await page.evaluate(axe.source)
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await listStickingOut(page), `${address} at ${width} px`).toEqual([])
        expect(await listViolations(page), `${address} at ${width} px`).toEqual([])
      }
      await page.close()
    }
    await context.close()
    await signedIn.close()
  }
})

test('while the city is away the way in says so and passkeys go on, also in a room that starts then', async ({
  browser,
}) => {
  test.slow()
  await city.stop()
  const page = await (await openBrowser(browser)).newPage()
  const isTold = async () => {
    await page.goto('/beheer/binnen')
    return page.getByText(away).isVisible()
  }
  await expect.poll(isTold, seldom).toBe(true)
  for (const starts of [false, true]) {
    if (starts) {
      await room.stop()
      room = await startRoom()
      await expect.poll(isTold, seldom).toBe(true)
    }
    await wayIn(page).click()
    await isRefused(page, away)
    await signsOut(tab(bas))
    await tab(bas).getByRole('button', { name: 'Log in met je sleutel' }).click()
    await isIn(tab(bas))
  }
  // Who is in stays in.
  await tab(anna).goto('/beheer')
  await isIn(tab(anna))
  expect(room.said()).toContain(`${city.issuer}/ is away`)
  expect(room.said()).not.toContain(String(settings.OPENID_CLIENT_SECRET))

  await city.start()
  await expect.poll(isTold, seldom).toBe(false)
  await wayIn(page).click()
  await saysWho(page, 'anna-van-de-stad')
  await isIn(page)
  await page.context().close()
})

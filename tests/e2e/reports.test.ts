import { rmSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { adapterFor, listFirst, withConnection } from '@/store/database/adapter'
import { services } from '../directory-under-test'
import { expect, test } from './fixtures'
import { expectEscalationFirst } from './raw-html'
import { startServer, temporaryDirectory } from './second-server'
import { english, tabTitle, words } from './words'

const path = '/nl/gids/spoor030/klopt-niet'
const reportTo = 'tip@dichtbij.example'
const { report } = words

const send = (page: Page, name = report.send) => page.getByRole('button', { name, exact: true }).click()
const field = (page: Page, name = report.words['not-right']) => page.getByRole('textbox', { name })

/** Sends until it is taken: who is quicker than 3 seconds is asked to send once more, and nothing is lost. */
async function sendUntilTaken(page: Page, locale = words) {
  await expect(async () => {
    await send(page, locale.report.send)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale.report.taken.title, { timeout: 500 })
  }).toPass({ timeout: 60_000, intervals: [500] })
}

test.describe('a report by a reader', () => {
  test.describe.configure({ mode: 'serial' })

  let directory: ReturnType<typeof temporaryDirectory>
  let readers = 0
  let servers: Awaited<ReturnType<typeof startServer>>[] = []

  test.beforeAll(async () => {
    directory = temporaryDirectory()
    directory.fill()
    for (let count = 0; count < 2; count++)
      servers.push(await startServer(directory.url, { REPORT_TO: reportTo, TRUSTED_PROXIES: '1' }))
  })

  test.afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()))
    servers = []
    directory.remove()
  })

  const one = () => String(servers[0]?.address)
  const other = () => String(servers[1]?.address)
  const inStore = (column: string) =>
    withConnection(adapterFor(directory.url), (database) =>
      listFirst(database, `SELECT "${column}" FROM "Report" ORDER BY "at"`),
    )

  /** A page of the first server. What pages may not do is watched in the tests of every page. */
  const newPage = async (browser: Browser, options: BrowserContextOptions = {}) =>
    (
      await browser.newContext({
        baseURL: one(),
        // Each is another reader: one alone may report five times an hour.
        extraHTTPHeaders: { 'x-forwarded-for': `10.0.0.${++readers}` },
        ...options,
      })
    ).newPage()

  /** Once the store has told the site its key. */
  const openForm = (page: Page, address: string) =>
    expect(async () => {
      await page.goto(address)
      await expect(page.getByRole('button', { name: /^(Verstuur|Send)$/ })).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000 })

  for (const javaScriptEnabled of [true, false])
    test(`comes from the page of a service into the store: scripts ${javaScriptEnabled}`, async ({ browser }) => {
      const page = await newPage(browser, { javaScriptEnabled })
      await openForm(page, path)
      await page.goto('/nl/gids/spoor030')
      await page.getByRole('link', { name: words.report.ofService.here }).click()
      await expect(page).toHaveTitle(tabTitle(words.pages['not-right']))
      await expect(page.getByText(report.notRead.split('<')[0] ?? '')).toBeVisible()
      await page.getByText(report.facts.hours, { exact: true }).click()
      const text = `Om 9 uur is niemand er. <b>Scripts ${javaScriptEnabled}</b>`
      await field(page).fill(text)
      await sendUntilTaken(page)
      // What was written stands in no address.
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path)
      expect(await inStore('text')).toContain(text)
      // Sent again by the browser it comes in once.
      const count = (await inStore('id')).length
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.taken.title)
      expect(await inStore('id')).toHaveLength(count)
      await page.getByRole('link', { name: report.back['not-right'] }).click()
      await expect(page).toHaveURL(/\/nl\/gids\/spoor030$/)
      await page.context().close()
    })

  test('of a search that found nothing comes in without the words that were searched for', async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await newPage(browser, { javaScriptEnabled })
      await page.goto('/nl/gids')
      await page.getByRole('searchbox').fill('qqqqqqq')
      await page.getByRole('button', { name: words.search.submit, exact: true }).click()
      await page.getByRole('link', { name: words.search.person.missing }).click()
      await expect(page).toHaveURL(/\/nl\/over\/dit-mis-ik$/)
      await expect(field(page, report.words.missing)).toHaveValue('')
      await sendUntilTaken(page)
      await page.context().close()
    }
    expect((await inStore('fact')).filter((fact) => fact === 'missing')).toHaveLength(2)
    expect(JSON.stringify(await inStore('text'))).not.toContain('qqqq')
  })

  test('is counted on the page that says what was done, in both languages', async ({ browser }) => {
    const page = await newPage(browser)
    const row = (name: string) => page.getByRole('row', { name })
    await expect(async () => {
      await page.goto(`${one()}/nl/over/wat-is-er-gedaan`)
      await expect(row(words.done.missing)).toContainText('2', { timeout: 500 })
    }).toPass({ timeout: 120_000 })
    await expect(row('Spoor030')).toContainText(words.done.none)
    await expect(page.locator('main')).not.toContainText('Om 9 uur')
    await expect(async () => {
      await page.goto(`${other()}/en/about/what-was-done`)
      await expect(row(english.done.missing)).toContainText('2', { timeout: 500 })
    }).toPass({ timeout: 120_000 })
  })

  test('may be sent to another instance than gave the form', async ({ browser, request }) => {
    const page = await newPage(browser)
    await openForm(page, `${one()}/en/guide/save/not-right`)
    const stamp = await page.locator('input[name=stamp]').inputValue()
    const fields = { fact: 'phone', text: 'From another instance', stamp }
    await expect
      .poll(async () => (await request.post(`${other()}/en/guide/save/not-right`, { form: fields })).text(), {
        timeout: 60_000,
      })
      .toContain(english.report.taken.title)
    expect(await inStore('text')).toContain('From another instance')
    const forged = await request.post(`${other()}/en/guide/spoor030/not-right`, { form: fields })
    expect(await forged.text()).toContain(english.report.problems['too-late'])
  })

  test('in words of danger shows whom to call above all else', async ({ browser }) => {
    const page = await newPage(browser)
    await openForm(page, one() + path)
    await page.getByText(report.facts.text, { exact: true }).click()
    await field(page).fill('mijn vader slaat mij')
    await send(page)
    const notice = page.locator('main [data-danger]').first()
    await expect(notice).toBeVisible()
    const [top, title] = [await notice.boundingBox(), await page.getByRole('heading', { level: 1 }).boundingBox()]
    expect(top?.y).toBeLessThan(title?.y ?? 0)
    await sendUntilTaken(page)
    await expect(notice).toBeVisible()
  })

  test('loses no words when the store is gone: the page stays, and says where else one can tell it', async ({
    browser,
    request,
  }) => {
    const page = await newPage(browser)
    await openForm(page, one() + path)
    await page.getByText(report.facts.phone, { exact: true }).click()
    await field(page).fill('Niemand neemt op.')
    for (const end of ['', '-wal', '-shm']) rmSync(directory.database + end, { force: true })
    await expect(async () => {
      await send(page)
      await expect(page.getByRole('alert')).toHaveText(report.problems.broken, { timeout: 10_000 })
    }).toPass({ timeout: 60_000 })
    await expect(field(page)).toHaveValue('Niemand neemt op.')
    await expect(page.getByRole('link', { name: reportTo })).toHaveAttribute('href', `mailto:${reportTo}`)
    await expect(async () => {
      await page.goto(one() + path)
      await expect(page.getByRole('alert')).toHaveText(report.problems.closed, { timeout: 500 })
    }).toPass({ timeout: 60_000 })
    await expect(page.getByRole('link', { name: reportTo })).toBeVisible()
    await expect(page.locator('form[action$=klopt-niet]')).toHaveCount(0)
    for (const address of [one() + path, `${one()}/nl/over/dit-mis-ik`, `${one()}/nl/over/wat-is-er-gedaan`]) {
      const response = await request.get(address)
      expect(response.status()).toBe(200)
      expectEscalationFirst(await response.text())
    }
  })
})

test('every page of a service leads to a form of its own', async ({ request }) => {
  for (const { slug } of services.slice(0, 20)) {
    const [page, form] = [await request.get(`/nl/gids/${slug}`), await request.get(`/nl/gids/${slug}/klopt-niet`)]
    expect(await page.text()).toContain(`href="/nl/gids/${slug}/klopt-niet"`)
    expect([form.status(), form.headers()['cache-control']]).toEqual([200, 'no-store'])
  }
  expect((await request.get('/nl/gids/onbekend/klopt-niet')).status()).toBe(404)
})

test('while nothing came in, the page that says what was done says so', async ({ page }) => {
  await page.goto('/nl/over')
  await page.getByRole('main').getByRole('link', { name: 'wat ermee is gedaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages['what-was-done'])
  await expect(page.getByText(words.done.nothing)).toBeVisible()
})

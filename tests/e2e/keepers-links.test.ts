import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { listStickingOut } from './layout-faults'
import { root, startServer, temporaryDirectory } from './second-server'

// One room on one store, of which the tests tell one story.
test.describe.configure({ mode: 'serial' })

const path = '/beheer/links'
/** Websites of the directory that fail, moved, send on for now, and let no programs in; all others are looked at by the room itself. */
const failing = 'https://leergeldutrecht.nl/'
const moved = { from: 'https://www.al-amal.nl/', to: 'https://www.al-amal.nl/nieuw/huis' }
const leading = 'https://www.chatmetfier.nl/'
const closed = 'https://balansdigitaal.nl/'

const session = 'session-of-the-test'
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const directory = temporaryDirectory()
let room: Awaited<ReturnType<typeof startServer>>
let context: BrowserContext
let page: Page
const faults: string[] = []

test.beforeAll(async ({ browser }) => {
  directory.fill()
  await invitesAnna()
  await write(rows(new Date()))
  room = await startRoom({
    LINK_CHECK: 'on',
    NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'tests/e2e/no-names.mjs'))}`,
  })
  context = await enter(browser, room.address)
  page = await context.newPage()
})

test.afterAll(async () => {
  await context?.close()
  const code = await room?.stop()
  directory.remove()
  expect(code, 'the room ends when it is told to, whatever it waits for').toBe(0)
  expect(faults, 'what a page of the room did that no page may do').toEqual([])
})

async function startRoom(settings: Record<string, string>) {
  const port = await freePort()
  const place = { KEEPERS_PORT: `${port}`, KEEPERS_URL: `http://localhost:${port}` }
  return startServer(directory.url, { ...place, ...settings }, [process.execPath, 'build/keepers.mjs'])
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The first keeper, by the program that every room begins with. */
async function invitesAnna() {
  const program = spawn(process.execPath, ['.config/run.mjs', 'src/keepers/invite.ts', '--administrator', 'Anna'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: directory.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  const [, wrongs] = await Promise.all([text(program.stdout), text(program.stderr)])
  expect(await ended, wrongs).toBe(0)
}

async function write(sql: string) {
  const { adapterFor, withConnection } = await import('@/store/database/adapter')
  await withConnection(adapterFor(directory.url), (database) => database.executeScript(sql))
}

/** Anna is signed in, and these addresses were looked at today, so that no round does: one of them failed on two days before. */
function rows(now: Date): string {
  const before = (days: number) => `'${new Date(now.getTime() - days * 86_400_000).toISOString()}'`
  const hash = createHash('sha256').update(session).digest('hex')
  const row = (address: string, finding: string, status: number, { to = '', forGood = false, failed = false } = {}) =>
    `('${address}', ${before(1 / 480)}, '${finding}', ${status}, ${to ? `'${to}'` : 'NULL'}, ${forGood}, ${failed ? `${before(2)}, ${before(1)}, 2` : 'NULL, NULL, 0'})`
  return `INSERT INTO "KeeperSession" SELECT '${hash}', "id", ${before(0)}, ${before(0)} FROM "Keeper";
    INSERT INTO "LinkCheck" VALUES ${[
      row(failing, 'no-network', 404, { failed: true }),
      row(moved.from, 'works', 200, { to: moved.to, forGood: true }),
      row(leading, 'works', 200, { to: 'https://www.chatmetfier.nl/chat' }),
      row(closed, 'refuses-us', 403),
    ].join(', ')};`
}

/** A browser that is watched: no page of the room logs an error or asks anything elsewhere. */
async function enter(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: address, locale: 'nl-NL' })
  const cookie = { name: '__Host-keeper', value: session, domain: 'localhost', path: '/', secure: true, httpOnly: true }
  await context.addCookies([cookie])
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  context.on('weberror', (thrown) => faults.push(`${thrown.error()}`))
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== address) faults.push(`asks ${request.url()}`)
  })
  return context
}

const list = (name: RegExp) => page.getByRole('region', { name })

test('the room looks at the addresses by itself, and asks nobody who is inside a network', async () => {
  await expect
    .poll(
      async () => {
        await page.goto(path)
        return list(/^Werkt nu niet/)
          .getByRole('listitem')
          .filter({ hasText: 'eigen netwerk' })
          .count()
      },
      { timeout: 60_000, intervals: [500] },
    )
    .toBeGreaterThan(0)
})

test('what fails on the third day stands in the queue, and leads to where it is mended', async () => {
  await page.goto(path)
  await page.getByRole('button', { name: `Nu kijken naar ${failing}`, exact: true }).click()
  await expect(page.getByRole('status')).toContainText(failing)
  await page.getByRole('link', { name: 'Wachtrij' }).click()
  await page
    .getByRole('region', { name: /^Links die/ })
    .getByRole('link')
    .click()
  const dead = list(/^Werkt al drie dagen niet/).getByRole('listitem')
  await expect(dead.getByRole('link', { name: failing, exact: true })).toBeVisible()
  await dead.getByRole('link', { name: /^Verbeter Website.* van Leergeld Utrecht$/ }).click()
  await expect(page.getByLabel('Website', { exact: true })).toHaveValue('https://leergeldutrecht.nl')
})

test('what only a person can tell, and what sends on for now, is told and is no failing', async () => {
  await page.goto(path)
  await expect(list(/^Niet te zeggen/).getByRole('link', { name: closed, exact: true })).toBeVisible()
  await expect(list(/^Stuurt voor nu door/).getByRole('link', { name: leading, exact: true })).toBeVisible()
})

test('the page can be used by everybody, on a phone and a wide screen, light and dark, and has no script', async () => {
  const wrongs: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(path)
    await page.evaluate(axe.source)
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      wrongs.push(...(await listStickingOut(page)), ...(await listViolations()))
    }
  }
  expect(wrongs).toEqual([])
  expect(await (await context.request.get(room.address + path)).text()).not.toMatch(/<script\b/)
})

const listViolations = () =>
  page.evaluate(async (standards) => {
    const { violations } = await axe.run(document, { runOnly: standards, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }, standards)

test('an address that moved for good is proposed by one press', async () => {
  await page.goto(path)
  await page.getByRole('button', { name: /^Stel het nieuwe adres voor/ }).click()
  await expect(page).toHaveURL(/\/beheer\/voorstel\//)
  await expect(page.locator('ins').first()).toContainText(moved.to)
})

test('a room that looks at no links says so', async ({ browser }) => {
  const off = await startRoom({ LINK_CHECK: 'off' })
  const visit = await enter(browser, off.address)
  const there = await visit.newPage()
  await there.goto(path)
  await expect(there.getByRole('main')).toContainText('LINK_CHECK')
  await expect(there.getByRole('main').getByRole('listitem')).toHaveCount(0)
  await visit.close()
  await off.stop()
})

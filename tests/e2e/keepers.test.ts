import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type APIRequestContext, type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { parse } from 'yaml'
import { addDevice, freePort, linkIn, listViolations, runProgram } from './keepers-room'
import { listStickingOut } from './layout-faults'
import { expectEscalationFirst } from './raw-html'
import { root, startServer, temporaryDirectory } from './second-server'

// One room and two sites on one store, of which the tests tell one story.
test.describe.configure({ mode: 'serial' })

const slug = 'leergeld-utrecht'
const name = 'Leergeld Utrecht'
const before = '0307370332'
/** Given out for films and books, so that nobody has them. */
const [wrong, right] = ['030 555 01 99', '030 555 01 00']
const called = 'tel:0305550100'

const longest = { timeout: 60_000, intervals: [250] }
const mostScript = 30 * 1024

const directory = temporaryDirectory()
const settings: Record<string, string> = {}
const run = (...words: string[]) => runProgram(directory.url, settings, words)
let room: Awaited<ReturnType<typeof startServer>>
let sites: Awaited<ReturnType<typeof startServer>>[] = []
let contexts: Record<'administrator' | 'editor' | 'member', BrowserContext>
const faults: string[] = []

test.beforeAll(async ({ browser }) => {
  directory.fill()
  const port = await freePort()
  Object.assign(settings, { KEEPERS_PORT: `${port}`, KEEPERS_URL: `http://localhost:${port}` })
  for (let count = 0; count < 2; count++) sites.push(await startServer(directory.url))
  settings.SITE_URL = String(sites[0]?.address)
  const said = await run('src/keepers/invite.ts', '--administrator', 'Anna')
  room = await startServer(directory.url, settings, [process.execPath, 'build/keepers.mjs'])
  const administrator = await comesIn(browser, linkIn(said))
  const editor = await comesIn(browser, await invites(administrator, 'Bas', 'editor'))
  const member = await comesIn(browser, await invites(administrator, 'Cor', 'member', slug))
  contexts = { administrator, editor, member }
})

test.afterAll(async () => {
  for (const context of Object.values(contexts ?? {})) await context.close()
  await room?.stop()
  for (const site of sites) await site.stop()
  sites = []
  directory.remove()
  expect(faults, 'what a page of the room did that no page may do').toEqual([])
})

/** A browser that is watched: no page of the room logs an error or asks anything elsewhere. */
async function openBrowser(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}) {
  const context = await browser.newContext({ baseURL: room.address, locale: 'nl-NL', ...options })
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  context.on('weberror', (thrown) => faults.push(`${thrown.error()}`))
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== room.address) faults.push(`asks ${request.url()}`)
  })
  return context
}

/** Somebody with a device of their own opens the link, and makes a passkey. */
async function comesIn(browser: Browser, link: string): Promise<BrowserContext> {
  const context = await openBrowser(browser)
  const page = await context.newPage()
  await addDevice(page)
  await page.goto(link)
  await page.getByRole('button', { name: 'Maak je sleutel' }).click()
  await expect(page.getByRole('navigation', { name: 'Beheer' })).toBeVisible()
  return context
}

const tab = (context: BrowserContext): Page => context.pages()[0] as Page

/** The link that the page of people shows for somebody new. */
async function invites(context: BrowserContext, who: string, role: string, organization?: string): Promise<string> {
  const page = tab(context)
  await page.goto('/beheer/mensen')
  await page.getByLabel('Naam', { exact: true }).fill(who)
  const last = (label: string) => page.getByLabel(label, { exact: true }).last()
  await last('Rol').selectOption(role)
  if (organization) await last('Bij welke organisatie? Alleen voor een medewerker').selectOption(organization)
  await page.getByRole('button', { name: 'Maak een link' }).click()
  return linkIn(String(await page.locator('code').textContent()))
}

/** A member proposes this number, from the page of their organization. */
async function proposes(page: Page, number: string) {
  await page.goto('/beheer')
  await page.getByRole('link', { name: `Verbeter Telefoon van ${name}` }).click()
  await page.getByLabel('Telefoonnummer').first().fill(number)
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByRole('status')).toContainText('Een ander kijkt nu mee.')
}

/** An editor opens the proposal that waits longest, from the queue. */
async function looksAt(page: Page) {
  await page.goto('/beheer')
  await page
    .getByRole('region', { name: /^Beslis mee/ })
    .getByRole('link')
    .first()
    .click()
}

async function approves(page: Page) {
  await page.getByRole('button', { name: 'Keur goed' }).click()
  await expect(page.getByRole('status')).toContainText('Goedgekeurd.')
}

/** Whether each form of the directory on a site shows the number, as far as it is not yet so. */
async function notYet(request: APIRequestContext, site: string): Promise<string[]> {
  const asked = { who: 'parent', age: '12-15', topics: ['money'], place: '3561' }
  // Somebody who wrote the number down looks for what it was.
  const search = { form: { words: right }, headers: { Origin: site } }
  const forms = {
    page: await request.get(`${site}/nl/gids/${slug}`),
    plan: await request.post(`${site}/api/plan`, { data: asked }),
    search: await request.post(`${site}/nl/gids`, search),
    card: await request.get(`${site}/nl/lijst/kaartje?s=${slug}`),
    vcard: await request.get(`${site}/api/contacts?s=${slug}`),
  }
  const digits = right.replaceAll(' ', '')
  const told = await Promise.all(
    Object.entries(forms).map(async ([form, response]) => [form, (await response.text()).replaceAll(' ', '')] as const),
  )
  return told
    .filter(([form, said]) => !said.includes(form === 'search' ? `href="/nl/gids/${slug}"` : digits))
    .map(([form]) => form)
}

test('a number that a member proposes, an editor refuses and a member mends is within a minute on two sites', async ({
  request,
}) => {
  const [member, editor] = [tab(contexts.member), tab(contexts.editor)]
  await proposes(member, wrong)
  await looksAt(editor)
  await expect(editor.locator('ins').first()).toContainText(wrong)
  await editor.getByLabel('Reden').fill('Dit nummer is van een ander.')
  await editor.getByRole('button', { name: 'Wijs af' }).click()
  await expect(editor.getByText('Afgewezen')).toBeVisible()

  await member.goto('/beheer')
  await expect(member.getByText('Dit nummer is van een ander.')).toBeVisible()
  await proposes(member, right)
  await looksAt(editor)
  for (const { address } of sites)
    expect(await notYet(request, address)).toEqual(['page', 'plan', 'search', 'card', 'vcard'])

  const begun = performance.now()
  await approves(editor)
  const seconds = await Promise.all(
    sites.map(async ({ address }) => {
      await expect.poll(() => notYet(request, address), longest).toEqual([])
      return (performance.now() - begun) / 1000
    }),
  )
  test.info().annotations.push({
    type: 'seconds from approved to public on each site',
    description: seconds.map((one) => one.toFixed(1)).join(', '),
  })
  expect(Math.max(...seconds)).toBeLessThan(60)
})

test('the number can be pressed on the public page, and nothing of before is left there', async ({ request }) => {
  for (const { address } of sites) {
    const page = await (await request.get(`${address}/nl/gids/${slug}`)).text()
    expect(page).toContain(`href="${called}"`)
    expect(page.replaceAll(' ', '')).not.toContain(before)
  }
})

test('the log names who did what', async () => {
  const page = tab(contexts.editor)
  await page.goto('/beheer/logboek')
  const rows = (await page.getByRole('main').getByRole('listitem').allInnerTexts()).map((row) => row.split('\n')[0])
  const named = rows.map((row) => row?.replace(/^\d+\. /, ''))
  expect(named.slice(0, 4)).toEqual([
    'Bas keurde goed: Telefoon van Leergeld Utrecht',
    'Cor stelde voor: Telefoon van Leergeld Utrecht',
    'Bas wees af: Telefoon van Leergeld Utrecht',
    'Cor stelde voor: Telefoon van Leergeld Utrecht',
  ])
})

test('export gives the changed file, import of it proposes nothing, and audit says that all is well', async () => {
  const folder = join(directory.folder, 'export')
  await run('src/store/commands/directory.ts', 'export', folder)
  const read = (from: string, file: string) => parse(readFileSync(join(from, file), 'utf8'))
  const partners = join(root, 'prisma/organizations')
  const files = readdirSync(partners).filter((file) => file.endsWith('.yaml'))
  expect(readdirSync(folder).sort()).toEqual(files.sort())
  for (const file of files) if (file !== `${slug}.yaml`) expect(read(folder, file), file).toEqual(read(partners, file))
  const [service] = read(folder, `${slug}.yaml`).services
  const source = expect.stringMatching(/^organisatie-\d{4}-\d\d-\d\d$/)
  expect(service.phones).toEqual([expect.objectContaining({ number: right, source })])
  expect(await run('src/store/commands/directory.ts', 'import', folder)).toBe(
    `${files.length} partner files: 0 proposals.\n`,
  )
  expect(await run('src/store/commands/directory.ts', 'audit')).toMatch(
    /^\d+ rows of the log, \d+ revisions: all as they were written\./,
  )
})

test('whoever has a passkey signs out, and in again', async () => {
  const page = tab(contexts.editor)
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: 'Log uit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  expect(await contexts.editor.cookies()).toEqual([])
  await page.getByRole('button', { name: 'Log in met je sleutel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wachtrij' })).toBeVisible()
  expect(await contexts.editor.cookies()).toEqual([
    expect.objectContaining({
      name: '__Host-keeper',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
      expires: -1,
    }),
  ])
})

test('an invitation that was used opens nothing, and the page says so', async ({ browser }) => {
  const page = tab(contexts.administrator)
  const link = await invites(contexts.administrator, 'Dirk', 'editor')
  const used = await comesIn(browser, link)
  await tab(used).goto('/beheer/ik')
  await tab(used).getByRole('button', { name: 'Ik stop' }).click()
  await expect(tab(used).getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  await used.close()
  await page.goto(link)
  const refused = page.waitForResponse('**/beheer/sleutel/begin')
  await page.getByRole('button', { name: 'Maak je sleutel' }).click()
  expect((await refused).status()).toBe(403)
  await expect(page.getByRole('alert')).toContainText('Dat lukte niet.')
  // The browser itself logs an answer of 403.
  faults.splice(0, faults.length, ...faults.filter((fault) => !/status of 403/.test(fault)))
})

test('the public site knows nothing of the room: no page, no cookie, no code', async ({ request }) => {
  const script = scriptOf(await (await request.get(`${room.address}/beheer/binnen`)).text())
  for (const { address } of sites)
    for (const path of ['/beheer', '/beheer/binnen', '/beheer/mensen', `/beheer/organisatie/${slug}`, script]) {
      const response = await request.get(address + path, { maxRedirects: 0 })
      expect(response.status(), path).toBe(404)
      expect(response.headers()['set-cookie'], path).toBeUndefined()
      expectEscalationFirst(await response.text())
    }
  for (const { address } of sites) {
    const posted = await request.post(`${address}/beheer/ik`, { form: { wants: 'sign-out' }, maxRedirects: 0 })
    expect([404, 405]).toContain(posted.status())
    const page = await (await request.get(`${address}/nl/gids/${slug}`)).text()
    expect(page).not.toMatch(/\/beheer|passkey|sleutel\./)
  }
})

const scriptOf = (html: string): string => /<script\b[^>]* src="([^"]+)"/.exec(html)?.[1] ?? ''

/** What an administrator can open, and what is under way while these tests run. */
async function listPages(): Promise<string[]> {
  const page = tab(contexts.editor)
  await page.goto(`/beheer/versies/${slug}`)
  const facts = [
    'existence',
    'phones',
    'hours',
    'locations',
    'website',
    'access',
    'ages',
    'areas',
    'fees',
    'terms',
    'text',
  ]
  return [
    '/beheer/binnen',
    '/beheer/uitnodiging',
    '/beheer',
    '/beheer/organisaties',
    `/beheer/organisatie/${slug}`,
    ...facts.map((fact) => `/beheer/wijzig/${slug}/${slug}/${fact}`),
    `/beheer/verberg/${slug}/${slug}`,
    `/beheer/versies/${slug}`,
    '/beheer/nieuw',
    `/beheer/nieuw/${slug}`,
    '/beheer/links',
    '/beheer/belronde',
    '/beheer/hoe-waar',
    `/beheer/belronde/${slug}`,
    '/beheer/mensen',
    '/beheer/mail',
    '/beheer/logboek',
    '/beheer/ik',
    '/beheer/zomaar',
  ]
}

test('what is under way while the pages below are looked at: a proposal, a refusal, and something hidden', async () => {
  const [editor, member] = [tab(contexts.editor), tab(contexts.member)]
  await proposes(member, wrong)
  await editor.goto(`/beheer/verberg/${slug}/${slug}`)
  await editor.getByLabel('De website').check()
  await editor.getByLabel('Waarom?').fill('Die is nu van een ander.')
  await editor.getByRole('button', { name: 'Verberg nu' }).click()
  await expect(editor.getByRole('link', { name: 'Verborgen: Website' })).toBeVisible()
})

test('every page of the room can be used by everybody, on a phone and a wide screen, and is not wider than 320 px', async ({
  browser,
}) => {
  test.slow()
  const storageState = await contexts.administrator.storageState()
  const context = await openBrowser(browser, { storageState, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const wrongs: unknown[] = []
  const look = async (width: number) => {
    const where = `${new URL(page.url()).pathname} at ${width} px`
    await page.setViewportSize({ width, height: 844 })
    if (width === 320) wrongs.push(...(await listStickingOut(page)).map((one) => `${where}: ${one}`))
    else wrongs.push(...(await listViolations(page)).map((one) => `${where}: ${one}`))
  }
  const paths = await listPages()
  await page.goto('/beheer')
  const open = page
    .getByRole('region', { name: /^Beslis mee/ })
    .getByRole('link')
    .first()
  const proposal = String(await open.getAttribute('href'))
  const hidden = page
    .getByRole('region', { name: /^Verborgen/ })
    .getByRole('link')
    .first()
  const more = [
    proposal,
    `${proposal.replace('voorstel', 'voorbeeld')}/${slug}`,
    String(await hidden.getAttribute('href')),
  ]
  for (const path of [...paths, ...more]) {
    await page.goto(path)
    await page.locator('details').evaluateAll((all) => all.map((one) => one.setAttribute('open', '')))
    await page.evaluate(axe.source)
    for (const width of [320, 390, 1280]) await look(width)
  }
  // A form that comes back with what is wrong.
  await page.goto(`/beheer/wijzig/${slug}/${slug}/phones`)
  await page.getByLabel('Telefoonnummer').first().fill('nul dertig')
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.getByRole('status')).toContainText('Nog niet verstuurd.')
  await page.evaluate(axe.source)
  for (const width of [320, 390, 1280]) await look(width)
  await context.close()
  faults.splice(0, faults.length, ...faults.filter((fault) => !/status of (404|400)/.test(fault)))
  expect(wrongs).toEqual([])
})

test('no page of the room has more than 30 KB of script, and only the ways in have any', async () => {
  const { request } = contexts.administrator
  for (const path of await listPages()) {
    const html = await (await request.get(room.address + path)).text()
    expectEscalationFirstInRoom(html)
    const scripts = [...html.matchAll(/<script\b[^>]* src="([^"]+)"/g)].map(([, address = '']) => address)
    expect(html.match(/<script\b/g) ?? [], path).toHaveLength(scripts.length)
    const has = ['/beheer/binnen', '/beheer/uitnodiging'].includes(path)
    expect(scripts, path).toHaveLength(has ? 1 : 0)
    for (const address of scripts) {
      const script = await (await request.get(room.address + address)).text()
      expect(script.length).toBeGreaterThan(0)
      expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(mostScript)
      expect(script.length).toBeLessThanOrEqual(mostScript)
    }
  }
})

/** The strip leads to the rules on the public site. */
function expectEscalationFirstInRoom(html: string) {
  const site = String(sites[0]?.address)
  expectEscalationFirst(html.replaceAll(` dir="ltr"`, '').replaceAll(`href="${site}/`, 'href="/'))
}

test('without scripts a keeper who is signed in does all the same', async ({ browser }) => {
  const storageState = await contexts.editor.storageState()
  const context = await openBrowser(browser, { storageState, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`/beheer/organisatie/${slug}`)
  await page.getByRole('button', { name: /^Klopt nog ?: Hoe je binnenkomt van Leergeld Utrecht$/ }).click()
  await expect(page.getByRole('status')).toContainText('Opgeschreven: dit klopt nog.')
  await page.getByRole('link', { name: `Verbeter Telefoon van ${name}` }).click()
  await page.getByLabel('Telefoonnummer').first().fill('030 555 01 23')
  await page.getByLabel(/^Ik heb het de organisatie gevraagd/).check()
  await page.getByRole('button', { name: 'Stel voor' }).click()
  await expect(page.locator('ins').first()).toContainText('030 555 01 23')
  await page.getByRole('button', { name: 'Trek in' }).click()
  await expect(page.getByText('Ingetrokken')).toBeVisible()
  await page.getByRole('link', { name: 'Belronde' }).first().click()
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await page.getByLabel('Niemand nam op').check()
  await page.getByRole('button', { name: 'Klaar, de volgende' }).click()
  await expect(page.getByRole('status')).toContainText('Opgeschreven.')
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: 'Log uit' }).click()
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible()
  expect(await page.content()).toContain('Voor een sleutel heeft deze pagina een script nodig.')
  await context.close()
})

// The last: from here on the room has no tables of keepers.
test('with the tables of the keepers gone the room says so, and the sites go on', async ({ request }) => {
  const { adapterFor, withConnection } = await import('@/store/database/adapter')
  await withConnection(adapterFor(directory.url), (database) =>
    database.executeScript('DROP TABLE "KeeperSession"; DROP TABLE "Passkey"'),
  )
  const page = await contexts.administrator.request.get(`${room.address}/beheer`)
  expect(page.status()).toBe(500)
  expectEscalationFirstInRoom(await page.text())
  for (const { address } of sites) {
    for (const path of ['/nl', '/nl/nu-hulp', `/nl/gids/${slug}`]) {
      const response = await request.get(address + path)
      expect(response.status(), path).toBe(200)
      expectEscalationFirst(await response.text())
    }
    expect(await notYet(request, address)).toEqual([])
  }
})

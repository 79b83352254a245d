import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { readMail, startMailServer } from '../mail-server'
import { listStickingOut } from './layout-faults'
import { root, startServer, temporaryDirectory } from './second-server'

// One room and one mail server, of which the tests tell one story.
test.describe.configure({ mode: 'serial' })

const slug = 'leergeld-utrecht'
const name = 'Stichting Leergeld Utrecht'
const longest = { timeout: 60_000, intervals: [250] }
const program = [process.execPath, 'build/keepers.mjs']

const directory = temporaryDirectory()
const settings: Record<string, string> = {}
let server: Awaited<ReturnType<typeof startMailServer>>
let room: Awaited<ReturnType<typeof startServer>>
let administrator: Page
let member: Page
const contexts: BrowserContext[] = []

test.beforeAll(async ({ browser }) => {
  directory.fill()
  server = await startMailServer()
  const port = await freePort()
  Object.assign(settings, {
    KEEPERS_PORT: `${port}`,
    KEEPERS_URL: `http://localhost:${port}`,
    SITE_URL: 'https://dichtbij.example',
    SMTP_URL: server.url.href,
    MAIL_FROM: 'redactie@dichtbij.example',
  })
  const said = await run('src/keepers/invite.ts', '--administrator', 'Anna')
  room = await startServer(directory.url, settings, program)
  administrator = await comesIn(browser, linkIn(said, '/beheer/uitnodiging#'))
})

test.afterAll(async () => {
  for (const context of contexts) await context.close()
  await room?.stop()
  server?.close()
  directory.remove()
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const port = createServer().listen(0, '127.0.0.1', () => {
      const address = port.address()
      port.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function run(...words: string[]): Promise<string> {
  const started = spawn(process.execPath, ['.config/run.mjs', ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: directory.url, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return text(started.stdout)
}

const linkIn = (said: string, path: string): string =>
  new RegExp(`${settings.KEEPERS_URL}${path}\\S*`).exec(said)?.[0] ?? ''

/** Somebody with a device of their own opens the link, and makes a passkey. */
async function comesIn(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', baseURL: String(settings.KEEPERS_URL) })
  contexts.push(context)
  const page = await context.newPage()
  const devices = await context.newCDPSession(page)
  await devices.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })
  await page.goto(link)
  await page.getByRole('button', { name: 'Maak je sleutel' }).click()
  await expect(page.getByRole('navigation', { name: 'Beheer' })).toBeVisible()
  return page
}

/** The newest mail to this address, once there are so many. */
async function mailTo(address: string, count: number) {
  const mails = () => server.mails.filter(({ to }) => to.includes(address))
  await expect.poll(() => mails().length, longest).toBe(count)
  return readMail(String(mails().at(-1)?.raw))
}

async function signOut(page: Page) {
  await page.goto('/beheer/ik')
  await page.getByRole('button', { name: 'Log uit' }).click()
  await expect(page.getByRole('button', { name: 'Log in met je sleutel' })).toBeVisible()
}

test('an invitation goes by mail, and its link makes somebody a keeper', async ({ browser }) => {
  await administrator.goto('/beheer/mensen')
  await administrator.getByLabel('Naam', { exact: true }).fill('Cor')
  await administrator.getByLabel('E-mail').fill('cor@example.org')
  const last = (label: string) => administrator.getByLabel(label, { exact: true }).last()
  await last('Rol').selectOption('member')
  await last('Bij welke organisatie? Alleen voor een medewerker').selectOption(slug)
  await administrator.getByRole('button', { name: 'Maak een link' }).click()
  await expect(administrator.getByRole('status')).toContainText('cor@example.org')
  expect(linkIn(await administrator.content(), '/beheer/uitnodiging#')).toBe('')
  const { text: words } = await mailTo('cor@example.org', 1)
  member = await comesIn(browser, linkIn(words, '/beheer/uitnodiging#'))
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('a member who gave an address is told what was decided', async () => {
  await member.goto('/beheer/ik')
  await member.getByLabel('E-mail').fill('cor@example.org')
  await member.getByRole('button', { name: 'Bewaar' }).click()
  await expect(member.getByLabel('E-mail')).toHaveValue('cor@example.org')
  await member.goto(`/beheer/wijzig/${slug}/${slug}/phones`)
  await member.getByLabel('Telefoonnummer').first().fill('030 555 01 00')
  await member.getByRole('button', { name: 'Stel voor' }).click()
  await expect(member.getByRole('status')).toBeVisible()
  await administrator.goto(member.url())
  await administrator.getByLabel('Reden').fill('Een lezer zei iets anders.')
  await administrator.getByRole('button', { name: 'Wijs af' }).click()
  await expect(administrator.getByText('Afgewezen')).toBeVisible()
  const { text: words, html } = await mailTo('cor@example.org', 2)
  expect(linkIn(words, '/')).toBe(member.url().split('?')[0])
  expect(words + html).not.toContain('lezer')
})

test('turned on, the question to an organization leads through the sign-in to exactly its page', async () => {
  await administrator.goto('/beheer/mail')
  await administrator.getByRole('button', { name: 'Zet aan' }).click()
  await expect(administrator.getByRole('button', { name: 'Zet uit' })).toBeVisible()
  await signOut(member)
  // The clock asks each hour, and when the room starts. What was proposed above ended nothing: nothing was asked yet.
  await room.stop()
  room = await startServer(directory.url, settings, program)
  const { text: words } = await mailTo('cor@example.org', 3)
  const link = linkIn(words, '/')
  expect(new URL(link).pathname).toBe(`/beheer/organisatie/${slug}`)
  await member.goto(link)
  await member.getByRole('button', { name: 'Log in met je sleutel' }).click()
  await expect(member).toHaveURL(link)
  await expect(member.getByRole('heading', { level: 1 })).toHaveText(name)
})

test('a sign-in that is told to go on elsewhere stays in the room', async () => {
  for (const elsewhere of ['https://elders.example/', '//elders.example/', '/beheer/../weg', 'javascript:alert(1)']) {
    await signOut(member)
    await member.goto(`/beheer/binnen?naar=${encodeURIComponent(elsewhere)}`)
    await member.getByRole('button', { name: 'Log in met je sleutel' }).click()
    await expect(member).toHaveURL(`${settings.KEEPERS_URL}/beheer/organisatie/${slug}`)
  }
})

test('each mail can be read by everybody on a narrow screen, light and dark, and asks nothing from elsewhere', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 320, height: 640 })
  const mails = new Map(server.mails.map(({ raw }) => [readMail(raw).subject, readMail(raw).html]))
  expect(mails.size).toBeGreaterThanOrEqual(3)
  for (const [subject, html] of mails)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setContent(html)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
      expect(
        violations.filter(({ id }) => id !== 'page-has-heading-one'),
        `${subject} ${colorScheme}`,
      ).toEqual([])
      expect(await listStickingOut(page), subject).toEqual([])
    }
  expect(asked).toEqual([])
})

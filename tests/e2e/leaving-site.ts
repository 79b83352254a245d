import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { test as base, type Page } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))
const longestStartInMilliseconds = 120_000

interface Sites {
  /** The neutral site. On another host than ours, as it is in the world. */
  neutral: string
  ours: string
}

/**
 * Tests with a site of their own, which leaves to a neutral site of their own. The browser keeps pages in its back/forward cache, as browsers
 * of readers do and Playwright's does not, unless `keepsPages` is false.
 */
export const test = base.extend<object, { keepsPages: boolean; sites: Sites }>({
  keepsPages: [true, { option: true, scope: 'worker' }],
  launchOptions: [
    async ({ launchOptions, keepsPages }, use) =>
      use(keepsPages ? { ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] } : launchOptions),
    { scope: 'worker' },
  ],
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern
    async ({}, use) => {
      const neutralSite = await startNeutralSite()
      const neutral = `http://127.0.0.1:${(neutralSite.address() as AddressInfo).port}/`
      const server = spawn(process.execPath, ['build/server.mjs'], {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', HOST: 'localhost', PORT: '0', SAFE_EXIT_URL: neutral },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await use({ neutral, ours: await addressOf(server) })
      server.kill()
      neutralSite.closeAllConnections()
      neutralSite.close()
    },
    { scope: 'worker', timeout: longestStartInMilliseconds },
  ],
  baseURL: async ({ sites }, use) => use(sites.ours),
})

export { expect } from '@playwright/test'

function startNeutralSite(): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!DOCTYPE html><title>Weer</title><h1>Het weer</h1>')
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', () => reject(new Error(`the site did not start: ${said}`)))
    server.stdout?.on('data', (part) => {
      said += part
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    })
  })
}

/** The whole history of the tab as the browser itself knows it: every entry, of any site, with its title. */
export async function readHistory(page: Page): Promise<{ url: string; title: string }[]> {
  // Anew each time: a page that comes from the back/forward cache has another target.
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return entries.map(({ url, title }) => ({ url, title }))
}

/** What the page itself may know: the entries of its own site. */
export const countOwnEntries = (page: Page): Promise<number> => page.evaluate(() => navigation.entries().length)

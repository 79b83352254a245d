import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = process.env.PORT || '3210'
const baseURL = `http://localhost:${port}`

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const browser = findChromium(process.env, chromium.executablePath())
/** Debian's without the windows and bars around the page: a page opens in a third of the time. */
const shell = '/usr/bin/chromium-headless-shell'

const launch = (executablePath: string) => ({ launchOptions: { executablePath, args: flags } })

export default defineConfig({
  testDir: `${root}tests/e2e`,
  testMatch: '*.test.ts',
  tsconfig: `${root}tsconfig.json`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Machines are shared: these bounds end what hangs, and measure nothing.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [[process.env.CI ? 'dot' : 'list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  // A folder of its own: Playwright empties it at the start, and the reports of the other runners lie beside it.
  outputDir: `${root}test-results/e2e`,
  use: { baseURL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  projects: [
    {
      name: 'pages',
      testIgnore: 'leaving*.test.ts',
      use: launch(browser === '/usr/bin/chromium' && existsSync(shell) ? shell : browser),
    },
    // About the history and the keys of a whole browser.
    { name: 'leaving', testMatch: 'leaving*.test.ts', use: launch(browser) },
  ],
  webServer: {
    command: 'node .config/start.mjs',
    cwd: root,
    env: { PORT: port, NODE_ENV: 'production' },
    url: `${baseURL}/api/health`,
    timeout: 1_200_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = process.env.PORT || '3210'
const baseURL = `http://localhost:${port}`

/** Debian's Chromium: Playwright's own would have to be downloaded. */
const chromium = {
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export default defineConfig({
  testDir: `${root}tests/e2e`,
  testMatch: '*.test.ts',
  tsconfig: `${root}tsconfig.json`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Machines are shared: these bounds end what hangs, and measure nothing.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [[process.env.CI ? 'dot' : 'list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  // A folder of its own: Playwright empties it at the start, and the reports of the other runners lie beside it.
  outputDir: `${root}test-results/e2e`,
  use: { baseURL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', launchOptions: chromium },
  webServer: {
    command: 'node .config/start.mjs',
    cwd: root,
    env: { PORT: port, NODE_ENV: 'production' },
    url: `${baseURL}/api/health`,
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import { editionPath } from '@/edition/edition-file'
import { adapterFor, withConnection, withTransaction } from '@/store/database/adapter'
import { startNginx } from '../nginx-server'
import { startPostgresql } from '../postgresql-server.mjs'
import { findPostgresql, hasNginx } from '../programs.mjs'
import { expect, test } from './fixtures'
import { expectEscalationFirst } from './raw-html'
import { root, startServer } from './second-server'

const page = '/nl/gids/spoor030'
const waits = { timeout: 120_000 }

/** A start of another machine: it prepares the database and serves nothing. */
function prepare(url: string): Promise<number | null> {
  const start = spawn(process.execPath, ['.config/run.mjs', 'src/store/commands/prepare-directory.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'inherit',
  })
  return new Promise((resolve) => start.once('exit', resolve))
}

// Where one of the two is missing `npm test` says so.
if (findPostgresql() && hasNginx)
  test.describe('two instances behind nginx on one PostgreSQL', () => {
    test.describe.configure({ mode: 'serial' })

    let postgresql: Awaited<ReturnType<typeof startPostgresql>>
    let url: string
    let urls: string[]
    let instances: Awaited<ReturnType<typeof startServer>>[] = []
    let nginx: Awaited<ReturnType<typeof startNginx>>

    test.beforeAll(async () => {
      postgresql = await startPostgresql()
      await withConnection(adapterFor(postgresql.url), (database) => database.executeScript('CREATE DATABASE dichtbij'))
      url = Object.assign(new URL(postgresql.url), { pathname: '/dichtbij' }).href
      // Each has an edition of its own, as on a machine of its own.
      urls = ['one', 'two'].map((name) => `${url}?application_name=${name}`)
      expect(await prepare(url)).toBe(0)
      instances = await Promise.all(urls.map((one) => startServer(one, { TRUSTED_PROXIES: '1' })))
      const [one = 0, two = 0] = instances.map(({ address }) => Number(new URL(address).port))
      nginx = await startNginx([one, two])
    })

    test.afterAll(async () => {
      await nginx?.stop()
      await Promise.all(instances.map((instance) => instance.stop()))
      await postgresql?.remove()
      for (const one of [url, ...urls]) rmSync(join(root, editionPath(one)), { force: true })
    })

    const publish = (version: string, sql: string) =>
      withTransaction(adapterFor(url), (transaction) =>
        transaction.executeScript(`${sql}; UPDATE "DirectoryVersion" SET version = '${version}', hash = NULL`),
      )
    const rename = (name: string) =>
      publish(name.replace(' ', '-'), `UPDATE "Service" SET name = '${name}' WHERE slug = 'spoor030'`)

    const bodyOf = async (request: APIRequestContext, address: string) => (await request.get(address + page)).text()
    const healthOf = async (request: APIRequestContext, address: string) =>
      (await request.get(`${address}/api/health`)).json()

    /** Seconds until every instance shows this name. */
    async function untilShown(request: APIRequestContext, name: string) {
      const begun = performance.now()
      await Promise.all(
        instances.map(({ address }) =>
          expect.poll(() => bodyOf(request, address), { ...waits, intervals: [200] }).toContain(`<title>${name} ·`),
        ),
      )
      return (performance.now() - begun) / 1000
    }

    test('a fact that was changed by SQL is on both', async ({ playwright }) => {
      const request = await playwright.request.newContext({ ignoreHTTPSErrors: true })
      for (const { address } of instances) expect(await bodyOf(request, address)).toContain('Spoor030')
      await rename('Spoor Anders')
      const seconds = await untilShown(request, 'Spoor Anders')
      test.info().annotations.push({ type: 'seconds until both show it', description: seconds.toFixed(1) })
      for (let times = 0; times < 4; times++)
        expect(await bodyOf(request, nginx.address)).toContain('<title>Spoor Anders ·')
      await request.dispose()
    })

    test('while PostgreSQL is away they go on, say so and why, and are well again by themselves', async ({
      playwright,
    }) => {
      const request = await playwright.request.newContext({ ignoreHTTPSErrors: true })
      await postgresql.stop()
      for (const { address } of instances)
        await expect
          .poll(() => healthOf(request, address), waits)
          .toMatchObject({
            status: 'degraded',
            reason: 'The database dichtbij of PostgreSQL cannot be reached.',
            directory: { version: 'Spoor-Anders' },
          })
      for (const path of ['/nl', '/nl/nu-hulp', '/nl/gids', page]) {
        const response = await request.get(nginx.address + path)
        expect(response.status(), path).toBe(200)
        expectEscalationFirst(await response.text())
      }
      const plan = await request.post(`${nginx.address}/api/plan`, { data: { who: 'parent', place: '3561' } })
      expect(plan.status()).toBe(200)

      await postgresql.start()
      for (const { address } of instances)
        await expect.poll(() => healthOf(request, address), waits).toMatchObject({ status: 'ok' })
      await rename('Spoor Terug')
      await untilShown(request, 'Spoor Terug')
      await request.dispose()
    })

    test('a page has its look, and no fault, through nginx', async ({ browser }) => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true })
      const tab = await context.newPage()
      const faults: string[] = []
      tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await tab.goto(nginx.address + page)
      await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Spoor Terug')
      expect(faults).toEqual([])
      await context.close()
    })
  })

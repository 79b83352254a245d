import { spawnSync } from 'node:child_process'
import { rmSync, truncateSync, writeFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { expectCompleteDocument, expectEscalationFirst } from './raw-html'
import { root, startServer, temporaryDirectory } from './second-server'
import { words } from './words'

const answers = { who: 'parent', age: '12-15', topics: ['school'], weight: 'ongoing', place: '3561' }
const form = {
  who: 'parent',
  age: '12-15',
  topics: 'school',
  situations: 'skip',
  weight: 'ongoing',
  known: 'none',
  place: '3561',
}

test.describe('when the directory breaks while the site runs', () => {
  test.describe.configure({ mode: 'serial' })

  let directory: ReturnType<typeof temporaryDirectory>
  let server: Awaited<ReturnType<typeof startServer>>
  let services: number

  const health = async (request: APIRequestContext) => {
    const response = await request.get(`${server.address}/api/health`)
    expect(response.status()).toBe(200)
    return response.json()
  }

  async function expectEverythingStands(request: APIRequestContext) {
    const plan = await request.post(`${server.address}/api/plan`, { data: answers })
    expect(plan.status()).toBe(200)
    expect(JSON.stringify((await plan.json()).steps)).toContain('buurtteam-overvecht-')
    const page = await request.post(server.address + findHelp, { form })
    expect(page.status()).toBe(200)
    const html = await page.text()
    expectEscalationFirst(html)
    expect(html).toContain('/nl/gids/buurtteam-overvecht-')
    for (const path of ['/nl', '/nl/nu-hulp', '/nl/gids', '/nl/gids/spoor030']) {
      const response = await request.get(server.address + path)
      expect(response.status(), path).toBe(200)
      expectEscalationFirst(await response.text())
    }
  }

  test.beforeAll(async () => {
    directory = temporaryDirectory()
    directory.fill()
    server = await startServer(directory.url)
  })

  test.afterAll(async () => {
    await server?.stop()
    directory.remove()
  })

  test('it is well before', async ({ request }) => {
    const { status, directory: known } = await health(request)
    expect(status).toBe('ok')
    services = known.services
    await expectEverythingStands(request)
  })

  test('the database may be garbage: plans, guide and help now still stand', async ({ request }) => {
    writeFileSync(directory.database, 'garbage '.repeat(1000))
    expect(await health(request)).toMatchObject({ status: 'degraded', directory: { services } })
    await expectEverythingStands(request)
  })

  test('the database may be cut off: plans, guide and help now still stand', async ({ request }) => {
    directory.fill()
    truncateSync(directory.database, 5000)
    expect(await health(request)).toMatchObject({ status: 'degraded', directory: { services } })
    await expectEverythingStands(request)
  })

  test('the database may be gone: plans, guide and help now still stand', async ({ request }) => {
    rmSync(directory.database)
    rmSync(directory.snapshot)
    expect(await health(request)).toMatchObject({ status: 'degraded', directory: { services } })
    await expectEverythingStands(request)
  })

  test('once the database is back, all is well again by itself', async ({ request }) => {
    directory.fill()
    expect(await health(request)).toMatchObject({ status: 'ok', directory: { services } })
    await expectEverythingStands(request)
  })

  test('nothing of what was asked or answered stands in the log, not even when it went wrong', async ({ request }) => {
    const secret = 'geheim4711'
    rmSync(directory.database)
    await request.get(`${server.address}/nl?place=${secret}`)
    await request.get(`${server.address}/nl/gids/%E0%A4%A?place=${secret}`)
    await request.get(`${server.address}/nl/${secret}`)
    await request.post(server.address + findHelp, { form: { ...form, place: secret } })
    await request.post(`${server.address}/api/plan`, { data: { ...answers, place: secret } })
    await request.post(`${server.address}/api/plan`, { data: { ...answers, who: secret } })
    await request.post(`${server.address}/api/plan`, { data: `{"${secret}` })
    expect(server.said()).toContain('Dichtbij is ready')
    expect(server.said()).not.toContain(secret)
  })

  test('and it stops when it is asked to', async () => {
    expect(await server.stop()).toBe(0)
  })
})

test('a site that never had a directory still shows whom to call', async ({ request }) => {
  const directory = temporaryDirectory()
  const server = await startServer(directory.url)
  try {
    for (const path of ['/nl', '/nl/nu-hulp', findHelp]) {
      const response = await request.get(server.address + path)
      expect(response.status(), path).toBe(200)
      expectEscalationFirst(await response.text())
    }
    const step = await request.post(server.address + findHelp, { form })
    const html = await step.text()
    expect(step.status()).toBe(500)
    expectCompleteDocument(html)
    expectEscalationFirst(html)
    expect(html).toContain(words.errors.failed.title)
    const plan = await request.post(`${server.address}/api/plan`, { data: answers })
    expect(plan.status()).toBe(500)
    expect(plan.headers()['content-type']).toBe('application/problem+json')
  } finally {
    await server.stop()
    directory.remove()
  }
})

test('a start with a database that is damaged makes a new one, and ends with the npm that began it', async ({
  request,
}) => {
  const directory = temporaryDirectory()
  writeFileSync(directory.database, 'garbage')
  const server = await startServer(directory.url, {}, ['npm', 'start'])
  try {
    expect(server.said()).toMatch(/^\S+directory\.db was damaged: it now stands in \S+, and [^\n]+\.$/m)
    expect((await request.get(`${server.address}/api/health`)).status()).toBe(200)
    await server.stop()
    await expect(request.get(`${server.address}/api/health`)).rejects.toThrow('ECONNREFUSED')
  } finally {
    await server.stop()
    directory.remove()
  }
})

test('a start on a port that is taken stops with one sentence', ({ baseURL }) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['build/server.mjs'], {
    cwd: root,
    env: { ...process.env, HOST: '0.0.0.0', PORT: new URL(String(baseURL)).port },
    encoding: 'utf8',
    timeout: 120_000,
  })
  expect(status).toBe(1)
  expect(stderr.trim()).toMatch(/^Port \d+ is taken by another program: [^\n]+\.$/)
  expect(stdout).not.toContain('ready')
})

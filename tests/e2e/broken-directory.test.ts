import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { sealed } from '@/edition/edition-file'
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

/** Once the site says how its store is: well, or degraded for a reason in which these words stand. */
const untilStore = (request: APIRequestContext, address: string, reason?: RegExp) =>
  expect
    .poll(async () => (await request.get(`${address}/api/health`)).json(), { timeout: 120_000 })
    .toMatchObject(reason ? { status: 'degraded', reason: expect.stringMatching(reason) } : { status: 'ok' })

/** What is made anew for each reader, and what is kept, is all there, with whom to call first. */
async function expectEverythingStands(request: APIRequestContext, address: string) {
  const plan = await request.post(`${address}/api/plan`, { data: answers })
  expect(plan.status()).toBe(200)
  expect(JSON.stringify((await plan.json()).steps)).toContain('buurtteam-overvecht-')
  const page = await request.post(address + findHelp, { form })
  expect(page.status()).toBe(200)
  const html = await page.text()
  expectEscalationFirst(html)
  expect(html).toContain('/nl/gids/buurtteam-overvecht-')
  for (const path of ['/nl', '/nl/nu-hulp', '/nl/gids', '/nl/gids/spoor030', '/nl/alle-hulp?age=12-15']) {
    const response = await request.get(address + path)
    expect(response.status(), path).toBe(200)
    expectEscalationFirst(await response.text())
  }
}

const childrenOf = (pid: number | undefined): string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')

function killWatcher(pid: number | undefined) {
  for (const child of childrenOf(pid)) process.kill(Number(child), 'SIGKILL')
}

/** The beginning of a program that changes this database, and waits for whoever reads it. */
const connect = (url: string) =>
  `import { PrismaLibSql } from '@prisma/adapter-libsql'; const database = await new PrismaLibSql({ url: '${url}', timeout: 60000 }).connect();`

/** A program that publishes the rows as another version. */
const publish = (url: string, version: number) =>
  `${connect(url)} await database.executeScript('UPDATE DirectoryVersion SET version = ${version}, hash = NULL')`

/** Holds the database so that nobody else can read it, until it is let go. */
async function lock(url: string) {
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `${connect(url)}
       await database.executeScript('PRAGMA locking_mode = EXCLUSIVE; UPDATE DirectoryVersion SET version = version')
       // What nobody holds is closed.
       globalThis.held = database
       console.log('locked')
       process.stdin.resume()`,
    ],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  )
  await once(holder.stdout, 'data')
  return async () => {
    holder.kill('SIGKILL')
    await once(holder, 'exit')
  }
}

test.describe('when the database breaks while the site runs', () => {
  test.describe.configure({ mode: 'serial' })

  let directory: ReturnType<typeof temporaryDirectory>
  let server: Awaited<ReturnType<typeof startServer>>

  test.beforeAll(async () => {
    directory = temporaryDirectory()
    directory.fill()
    server = await startServer(directory.url)
  })

  test.afterAll(async () => {
    await server?.stop()
    directory.remove()
  })

  const faults: [what: string, break_: () => unknown, reason: RegExp][] = [
    ['garbage', () => writeFileSync(directory.database, 'garbage '.repeat(1000)), /^[^/(;]+\.$/],
    ['cut off', () => truncateSync(directory.database, 5000), /^[^/(;]+\.$/],
    ['empty', () => truncateSync(directory.database), /^[^/(;]+\.$/],
    ['gone', () => rmSync(directory.database), /gone/],
    ['gone with its edition', () => [directory.database, directory.snapshot].map((file) => rmSync(file)), /gone/],
  ]
  for (const [what, spoil, reason] of faults)
    test(`it may be ${what}: plans, guide and help now still stand, it says so, and mends itself`, async ({
      request,
    }) => {
      await untilStore(request, server.address)
      await expectEverythingStands(request, server.address)
      spoil()
      await untilStore(request, server.address, reason)
      await expectEverythingStands(request, server.address)
      directory.fill()
      await untilStore(request, server.address)
      await expectEverythingStands(request, server.address)
    })

  test('it may be locked: nobody waits for it, it says so, and mends itself', async ({ request }) => {
    const letGo = await lock(directory.url)
    await untilStore(request, server.address, /in use/)
    await expectEverythingStands(request, server.address)
    await letGo()
    await untilStore(request, server.address)
  })

  if (process.platform === 'linux')
    test('what follows it may be killed: it says so, and mends itself', async ({ request }) => {
      killWatcher(server.pid)
      await untilStore(request, server.address, /ended/)
      await expectEverythingStands(request, server.address)
      await untilStore(request, server.address)
    })

  test('an edition that is not right is refused, and told in one sentence', async ({ request }) => {
    const whole = readFileSync(directory.snapshot, 'utf8')
    const changed = / is not right: it is not what was written\.$/gm
    const wrongs: [RegExp, string][] = [
      [changed, whole.replace('Spoor030', 'Spoor031')],
      [changed, whole.replace(/"slug":"[^"]+",/, '')],
      [changed, whole.slice(0, 1000)],
      [
        / is not right: an older or newer program wrote it\.$/gm,
        sealed(whole.replace(/"seal":"\w+",/, '').replace(/"schema":\d+/, '"schema":999')),
      ],
    ]
    for (const [sentence, text] of wrongs) {
      const times = () => server.said().match(sentence)?.length ?? 0
      const before = times()
      writeFileSync(directory.snapshot, text)
      await expect.poll(times, { timeout: 60_000 }).toBe(before + 1)
      await expectEverythingStands(request, server.address)
    }
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

  test('and it stops when it is asked to, with all that it started', async () => {
    const children = process.platform === 'linux' ? childrenOf(server.pid) : []
    expect(await server.stop()).toBe(0)
    for (const child of children) await expect.poll(() => existsSync(`/proc/${child}`)).toBe(false)
  })
})

/** Only Linux gives a program a disk of its own without asking for rights. */
if (spawnSync('unshare', ['-rm', 'true']).status === 0) {
  test.describe('on a small disk of its own', () => {
    let directory: ReturnType<typeof temporaryDirectory>
    let server: Awaited<ReturnType<typeof startServer>>

    /** What a shell line says that is run where the server runs, with its disk as the folder. */
    function run(line: string) {
      const { status, stderr } = spawnSync(
        'nsenter',
        ['-t', String(server.pid), '-U', '-m', '--preserve-credentials', 'sh', '-c', `cd ${root} && ${line}`],
        { encoding: 'utf8' },
      )
      return [status, stderr]
    }

    const onItsDisk = (line: string) => expect(run(line)).toEqual([0, ''])

    test.beforeEach(async () => {
      directory = temporaryDirectory()
      const { folder } = directory
      const disk = `mount -t tmpfs -o size=4m none ${folder} && cp -r data/. ${folder} && exec ${process.execPath} build/server.mjs`
      server = await startServer(directory.url, {}, ['unshare', '-rm', 'sh', '-c', disk])
    })

    test.afterEach(async () => {
      await server?.stop()
      directory.remove()
    })

    test('which may be full: the last good edition serves, it says so, and mends itself', async ({ request }) => {
      await untilStore(request, server.address)
      // A change of a row finds room, an edition does not.
      onItsDisk(
        `cd ${directory.folder} && head -c 100k /dev/zero > room && cat /dev/zero > filler 2>/dev/null; rm room`,
      )
      onItsDisk(`${process.execPath} --input-type=module -e "${publish(directory.url, 4711)}"`)
      await untilStore(request, server.address, /full/)
      await expectEverythingStands(request, server.address)
      onItsDisk(`rm ${directory.folder}/filler`)
      await untilStore(request, server.address)
      await expect
        .poll(async () => (await request.get(`${server.address}/api/health`)).json(), { timeout: 60_000 })
        .toMatchObject({ directory: { version: '4711' } })
      await expectEverythingStands(request, server.address)
    })

    test('which may be read only: all is well', async ({ request }) => {
      // Not while the store is just being looked at.
      await expect.poll(() => run(`mount -o remount,ro ${directory.folder}`), { timeout: 60_000 }).toEqual([0, ''])
      killWatcher(server.pid)
      await untilStore(request, server.address, /ended/)
      await untilStore(request, server.address)
      await expectEverythingStands(request, server.address)
    })
  })
} else process.stderr.write('A full disk is tried on Linux only.\n')

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
    // Nobody knows which services there are, so none is said not to be there.
    const service = await request.get(`${server.address}/nl/gids/spoor030`)
    expect(service.status()).toBe(500)
    expectEscalationFirst(await service.text())
    const plan = await request.post(`${server.address}/api/plan`, { data: answers })
    expect(plan.status()).toBe(503)
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

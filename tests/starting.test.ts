import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { findChromium } from '../.config/find-chromium.mjs'
import { findFault } from '../.config/ground.mjs'
import { hashFiles } from '../.config/hash-files.mjs'

const config = resolve('.config')
let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dichtbij-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

/** Runs a module with the tools of `.config` in the folder of the test; what it prints comes line by line. */
function run(source: string) {
  writeFileSync(join(folder, 'run.mjs'), source.replaceAll('.config/', `${config}/`))
  const child = spawn(process.execPath, ['run.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, line: async () => (await lines.next()).value as string | undefined, ended: ending(child) }
}

function ending(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  child.stderr?.on('data', (part) => (said += part))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}

describe('a Node or a folder that will not do is told in one sentence before anything is done', () => {
  const right = { version: '20.19.0', needed: '20.19', folder: '/srv/dichtbij' }

  test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s will do', (version) => {
    expect(findFault({ ...right, version })).toBeUndefined()
  })

  test.each(['8.17.0', '18.20.4', '20.9.0', '20.18.3'])('Node %s is too old', (version) => {
    expect(findFault({ ...right, version })).toMatch(
      new RegExp(`^This is Node ${version}, [^\\n]+ 20\\.19 [^\\n]+\\.$`),
    )
  })

  test.each([`/srv/100%/a?b c'"é[x]{y}(!$&`, '/srv/:;|<@+~^`=,'])('%s will do', (path) => {
    expect(findFault({ ...right, folder: path })).toBeUndefined()
  })

  test.each(['/srv/c#/dichtbij', '/srv/*/dichtbij', '/srv/a\\b'])('%s is refused', (path) => {
    expect(findFault({ ...right, folder: path })).toMatch(/^Dichtbij cannot be built in [^\n]+; move [^\n]+\.$/)
  })

  test('a start there says so and nothing else', async () => {
    folder = mkdtempSync(join(tmpdir(), 'dichtbij-#'))
    cpSync(config, join(folder, '.config'), { recursive: true })
    cpSync('package.json', join(folder, 'package.json'))
    const child = spawn(process.execPath, [join(folder, '.config', 'start.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] })
    const { code, said } = await ending(child)
    expect(code).toBe(1)
    expect(said.trim()).toMatch(/^Dichtbij cannot be built in [^\n]+#[^\n]+\.$/)
  })
})

describe('the tests find a browser, or say how to get one before they start', () => {
  const own = '/home/you/.cache/ms-playwright/chromium/chrome'
  const only = (there: string) => (path: string) => path === there

  test.each([
    ['/usr/bin/chromium', {}],
    ['/opt/bin/google-chrome', { PATH: '/usr/bin:/opt/bin' }],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    [own, { PATH: '/usr/bin' }],
    ['/my/browser', { CHROMIUM: '/my/browser' }],
  ])('%s', (path, env) => expect(findChromium(env, own, only(path))).toBe(path))

  test.each([{}, { PATH: '/usr/bin' }, { CHROMIUM: '/not/there' }])('nothing there with %j', (env) => {
    expect(() => findChromium(env, own, () => false)).toThrow(
      expect.objectContaining({ name: 'Problem', message: expect.stringMatching(/CHROMIUM[^\n]+start again\.$/) }),
    )
  })
})

describe('what was built is known by all of its files', () => {
  const whole = () => hashFiles([join(folder, 'made'), join(folder, 'one')])

  beforeEach(() => {
    mkdirSync(join(folder, 'made', 'deep'), { recursive: true })
    writeFileSync(join(folder, 'made', 'deep', 'page'), 'page')
    symlinkSync('deep/page', join(folder, 'made', 'link'))
    writeFileSync(join(folder, 'one'), 'one')
  })

  const changes: [string, () => void][] = [
    ['is gone', () => rmSync(join(folder, 'made', 'deep', 'page'))],
    ['is emptied', () => writeFileSync(join(folder, 'one'), '')],
    ['has another content of the same length', () => writeFileSync(join(folder, 'one'), 'eno')],
    ['is added', () => writeFileSync(join(folder, 'made', 'more'), '')],
    ['has moved to another folder', () => cpSync(join(folder, 'one'), join(folder, 'made', 'one'))],
    [
      'leads elsewhere',
      () => {
        rmSync(join(folder, 'made', 'link'))
        symlinkSync('nowhere', join(folder, 'made', 'link'))
      },
    ],
  ]

  test.each(changes)('one that %s is seen', (_, change) => {
    const before = whole()
    expect(whole()).toBe(before)
    change()
    expect(whole()).not.toBe(before)
  })

  test('a folder that is gone altogether is seen, and one that was left out is not', () => {
    const before = hashFiles([join(folder, 'made')])
    const without = () => hashFiles([folder], [join(folder, 'made')])
    const rest = without()
    rmSync(join(folder, 'made'), { recursive: true })
    expect(hashFiles([join(folder, 'made')])).not.toBe(before)
    expect(without()).toBe(rest)
  })
})

describe('work is done once', () => {
  const work = `
    import { appendFileSync, writeFileSync } from 'node:fs'
    import { once } from '.config/once.mjs'
    await once({ stamp: 'stamp', sources: ['source'], made: () => ['made'] }, async () => {
      appendFileSync('log', 'x')
      console.log('works')
      WORK
      writeFileSync('made', 'made')
    })
    console.log('done')`
  const doWork = (more = '') => run(work.replace('WORK', more))
  const timesDone = () => readFileSync(join(folder, 'log'), 'utf8').length

  test('and again only when a source is another, or what was made is another', async () => {
    writeFileSync(join(folder, 'source'), '1')
    for (const [times, change] of [
      [1, () => {}],
      [1, () => {}],
      [2, () => writeFileSync(join(folder, 'source'), '2')],
      [3, () => rmSync(join(folder, 'made'))],
      [4, () => writeFileSync(join(folder, 'made'), 'edam')],
      [4, () => {}],
    ] as const) {
      change()
      expect((await doWork().ended).code).toBe(0)
      expect(timesDone()).toBe(times)
    }
  })

  test('and again when it was killed half-way, even from the sources of before', async () => {
    writeFileSync(join(folder, 'source'), '1')
    await doWork().ended
    writeFileSync(join(folder, 'source'), '2')
    const killed = doWork('await new Promise((resolve) => setTimeout(resolve, 60_000))')
    expect(await killed.line()).toBe('works')
    killed.child.kill('SIGKILL')
    await killed.ended
    writeFileSync(join(folder, 'source'), '1')
    expect((await doWork().ended).code).toBe(0)
    expect(timesDone()).toBe(3)
  })

  test('and again when a source changed while it was done', async () => {
    writeFileSync(join(folder, 'source'), '1')
    await doWork(`writeFileSync('source', '2')`).ended
    await doWork().ended
    expect(timesDone()).toBe(2)
  })

  test('and a second process waits for the first, and finds it done', async () => {
    writeFileSync(join(folder, 'source'), '1')
    const first = doWork(`process.once('SIGUSR2', go); function go() { proceed() }
      let proceed; const keep = setInterval(() => {}, 1000)
      await new Promise((resolve) => { proceed = resolve; console.log('waits') }); clearInterval(keep)`)
    expect([await first.line(), await first.line()]).toEqual(['works', 'waits'])
    const second = doWork()
    await new Promise<void>((resolve) => second.child.stderr.once('data', () => resolve()))
    first.child.kill('SIGUSR2')
    expect((await first.ended).code).toBe(0)
    expect(await second.ended).toEqual({ code: 0, said: expect.stringMatching(/^Another start [^\n]+\.\n$/) })
    expect(timesDone()).toBe(1)
  })
})

describe('what a start has started ends with it', () => {
  /** A child and the child of that, which hold the pipe to us and would go on for ever. */
  const family = `
    import { runNode } from '.config/run-node.mjs'
    import { writeFileSync } from 'node:fs'
    writeFileSync('child.mjs', \`
      import { spawn } from 'node:child_process'
      spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'], { stdio: 'inherit' })
      process.once('SIGTERM', () => process.exit(0))
      console.log('all are there')
      setInterval(() => {}, 1000)\`)
    await runNode('child.mjs')`

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)('at %s', async (signal) => {
    const { child, line, ended } = run(family)
    expect(await line()).toBe('all are there')
    child.kill(signal)
    // The pipe ends when the last that holds it is gone.
    expect(await line()).toBeUndefined()
    expect((await ended).code).toBe({ SIGTERM: 143, SIGINT: 130, SIGHUP: 129, SIGKILL: null }[signal])
  })

  test('a program that fails is told as asked, and one that ends well is not', async () => {
    const { ended } = run(`
      import { runNode } from '.config/run-node.mjs'
      import { tell } from '.config/tell.mjs'
      import { writeFileSync } from 'node:fs'
      writeFileSync('child.mjs', 'console.error("the reason"); process.exitCode = Number(process.argv[2])')
      await runNode('child.mjs', ['0'], { quiet: true })
      await runNode('child.mjs', ['3'], { quiet: true, failure: 'It failed, for the reason above.' }).catch(tell)`)
    expect(await ended).toEqual({ code: 1, said: 'the reason\nIt failed, for the reason above.\n' })
  })
})

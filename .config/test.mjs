// `npm test`: everything that is promised, from a fresh clone. Written with Node's own modules only, because nothing may be installed yet.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { listLeftOut } from '../tests/programs.mjs'
import { findChromium } from './find-chromium.mjs'
import './ground.mjs'
import { toLines } from './tell.mjs'

const reports = 'test-results'
// Machines are shared: this bound ends what hangs, and measures nothing.
const longestStartInMilliseconds = 1_200_000

/** What each part found, in the order in which they began. A part that never ends has failed. */
const parts = []
let ended = false

// The closing line is the last one, whatever happens: a part that ends the process, or breaks it, has failed.
process.once('exit', () => {
  if (!ended) parts.push({ name: 'the test command', passed: 0, failed: 1 })
  const sum = (what) => parts.reduce((total, part) => total + part[what], 0)
  const lines = parts.map(({ name, passed, failed, seconds = 0 }) =>
    [
      name.padEnd(18),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(12),
      `${seconds} s`.padStart(8),
    ].join(''),
  )
  for (const leftOut of listLeftOut()) lines.push(`not run: ${leftOut}`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
  process.stdout.write(`\n${lines.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed\n`)
})

try {
  const { prepare } = await import('./prepare.mjs')
  await prepare()
  // Asked before all else: minutes later it would be in vain.
  const { chromium } = await import('@playwright/test')
  process.env.CHROMIUM = findChromium(process.env, chromium.executablePath())
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  // Side by side: the walk of all plans needs one core, and most of the rest needs one too.
  await Promise.all([run('unit', runUnitTests), checkAndBuild()])
  await run('browser', runBrowserTests, { live: true })
  ended = true
} catch (error) {
  console.error(toLines(error))
}

async function checkAndBuild() {
  await run('types', async (tell) =>
    oneTest(
      (await runNode(tell, 'next/dist/bin/next', 'typegen')) && (await runNode(tell, 'typescript/bin/tsc', '--noEmit')),
    ),
  )
  const lint = ['check', '--config-path', '.config/biome.json', '--error-on-warnings', '.']
  await run('lint', async (tell) => oneTest(await runNode(tell, '@biomejs/biome/bin/biome', ...lint)))
  await run('build and start', async (tell) => oneTest(await buildsAndStarts(tell)))
}

/**
 * Runs one part and keeps what it found. A part that throws has failed, and the others still run. What it says is told in one piece when it
 * ends, because parts run side by side; or at once, when it is `live`.
 */
async function run(name, part, { live = false } = {}) {
  const said = []
  const write = (text) => process.stdout.write(text)
  const tell = live ? write : (text) => said.push(text)
  const found = { name, passed: 0, failed: 1 }
  parts.push(found)
  tell(`\n== ${name}\n`)
  const start = performance.now()
  try {
    Object.assign(found, await part(tell))
  } catch (error) {
    tell(`${error.stack}\n`)
  }
  found.seconds = Math.round((performance.now() - start) / 1000)
  write(said.join(''))
}

function oneTest(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1 }
}

/** True when the program of a package ends well. */
async function runNode(tell, program, ...words) {
  return (await runProgram(tell, `node_modules/${program}`, words)) === 0
}

/** The exit code of a Node program, null when it was killed. `heard` gets the program and all that it said so far. */
function runProgram(tell, path, words = [], { heard = () => {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [path, ...words], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [program.stdout, program.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        tell(text)
        said += text
        heard(program, said)
      })
    program.once('error', reject)
    program.once('close', resolve)
  })
}

async function runUnitTests(tell) {
  const outputFile = `${reports}/unit.json`
  const words = ['run', '--config', '.config/vitest.config.ts', '--reporter=dot', '--reporter=json']
  const ok = await runNode(tell, 'vitest/vitest.mjs', ...words, `--outputFile.json=${outputFile}`)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(outputFile)
  // A file that breaks before its first test has no test to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return count(ok, numPassedTests, numFailedTests + numPendingTests + numTodoTests + broken.length)
}

async function runBrowserTests(tell) {
  process.env.PORT = await findFreePort()
  const ok = await runNode(tell, '@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts')
  const { stats, errors } = readReport(`${reports}/e2e.json`)
  return count(ok, stats.expected, stats.unexpected + stats.flaky + stats.skipped + errors.length)
}

function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(String(port)))
    })
  })
}

function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** A runner that ends badly without naming a failed test counts as one. A test that was skipped was counted among the failed: there are none. */
function count(ok, passed, failed) {
  return { passed, failed: ok || failed > 0 ? failed : 1 }
}

/** True when `npm start` builds the app, gets ready, and stops well when it is asked to. */
async function buildsAndStarts(tell) {
  let isReady = false
  const code = await runProgram(tell, '.config/start.mjs', [], {
    env: { ...process.env, PORT: '0' },
    timeout: longestStartInMilliseconds,
    killSignal: 'SIGKILL',
    heard: (app, said) => {
      if (isReady || !said.includes('Dichtbij is ready')) return
      isReady = true
      app.kill('SIGTERM')
    },
  })
  return isReady && code === 0
}

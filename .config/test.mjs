// `npm test`: everything that is promised, from a fresh clone. Written with Node's own modules only, because nothing may be installed yet.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { prepare } from './prepare.mjs'

const reports = 'test-results'
const longestStartInMilliseconds = 300_000

/** What each part found, in the order in which they ran. */
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
  process.exitCode = sum('failed') > 0 ? 1 : 0
  process.stdout.write(`\n${lines.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed\n`)
})

try {
  prepare()
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports)
  await run('types', () =>
    oneTest(runNode('next/dist/bin/next', 'typegen') && runNode('typescript/bin/tsc', '--noEmit')),
  )
  await run('lint', () =>
    oneTest(
      runNode('@biomejs/biome/bin/biome', 'check', '--config-path', '.config/biome.json', '--error-on-warnings', '.'),
    ),
  )
  await run('unit', runUnitTests)
  await run('build and start', async () => oneTest(await buildsAndStarts()))
  await run('browser', runBrowserTests)
  ended = true
} catch (error) {
  console.error(error)
}

/** Runs one part and keeps what it found. A part that throws has failed, and the others still run. */
async function run(name, part) {
  process.stdout.write(`\n== ${name}\n`)
  const start = performance.now()
  const found = await Promise.resolve()
    .then(part)
    .catch((error) => {
      console.error(error)
      return oneTest(false)
    })
  parts.push({ name, ...found, seconds: Math.round((performance.now() - start) / 1000) })
}

function oneTest(holds) {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1 }
}

/** True when the program of a package ends well. */
function runNode(program, ...words) {
  const stdio = ['ignore', 'inherit', 'inherit']
  return spawnSync(process.execPath, [`node_modules/${program}`, ...words], { stdio }).status === 0
}

function runUnitTests() {
  const outputFile = `${reports}/unit.json`
  const words = ['run', '--config', '.config/vitest.config.ts', '--reporter=dot', '--reporter=json']
  const ok = runNode('vitest/vitest.mjs', ...words, `--outputFile.json=${outputFile}`)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(outputFile)
  // A file that breaks before its first test has no test to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  )
  return count(ok, numPassedTests, numFailedTests + numPendingTests + numTodoTests + broken.length)
}

async function runBrowserTests() {
  process.env.PORT = await findFreePort()
  const ok = runNode('@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts')
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
function buildsAndStarts() {
  return new Promise((resolve) => {
    const app = spawn(process.execPath, ['.config/start.mjs'], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const tooLate = setTimeout(() => app.kill('SIGKILL'), longestStartInMilliseconds)
    let said = ''
    app.stdout.on('data', (part) => {
      process.stdout.write(part)
      said += part
      if (said.includes('Dichtbij is ready')) app.kill('SIGTERM')
    })
    app.once('close', (code) => {
      clearTimeout(tooLate)
      resolve(said.includes('Dichtbij is ready') && code === 0)
    })
  })
}

// Written with Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const installed = 'node_modules/.dichtbij-lock'
const generated = 'src/generated/prisma/.dichtbij-schema'
const words = 'src/generated/words/.dichtbij-words'
/** The tables of words, and what compiles them. */
const wordSources = ['src/core/search', '.config/words']

/**
 * Everything that the app and its tests need is there: packages, the Prisma client, the words of the search, a database with the partner files in it. Goes to the
 * project's root, keeps the tools off the network, and does only what changed since the last time. When a step fails the process ends with
 * exit code 1; the step itself has said why on stderr.
 */
export function prepare() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' })
  once(installed, ['package-lock.json'], install)
  once(generated, ['package-lock.json', 'prisma/schema.prisma'], generate)
  once(words, ['package-lock.json', ...wordSources.flatMap(listFiles)], compileWords)
  run([process.execPath, '.config/run.mjs', 'prisma/prepare-directory.ts'])
}

/** Never `npm ci`: it refuses a lock file made where builds for other systems were not on offer. No package here needs its install script. */
function install() {
  run(['npm', 'install', '--include=dev', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
    shell: process.platform === 'win32',
  })
}

function generate() {
  run([process.execPath, 'node_modules/prisma/build/index.js', 'generate', '--config', '.config/prisma.config.ts'], {
    quiet: true,
  })
}

function compileWords() {
  run([process.execPath, '.config/run.mjs', '.config/words/compile.ts'])
}

const listFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? listFiles(join(folder, one.name)) : [join(folder, one.name)],
  )

/** Does `work` unless it was done for the same `sources`, as the file `stamp` remembers. The stamp lies beside what the work makes, and goes with it. */
function once(stamp, sources, work) {
  const state = () =>
    createHash('sha256')
      .update(sources.map((path) => readFileSync(path, 'utf8')).join('\0'))
      .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return
  work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state())
}

/** A quiet command is heard only when it fails. */
function run([command, ...words], { quiet = false, shell = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, words, { shell, stdio: quiet ? 'pipe' : 'inherit' })
  if (status === 0) return
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${command} does not start: ${error.message}\n` : ''}`)
  process.exit(1)
}

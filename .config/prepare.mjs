// Written with Node's own modules only: it runs before anything is installed.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alone } from './alone.mjs'
import { findNpm } from './find-npm.mjs'
import { once } from './once.mjs'
import { runNode } from './run-node.mjs'

/** What npm writes last: a folder without it was left half-way. */
const installed = 'node_modules/.package-lock.json'
const postgresqlSchema = 'src/generated/schema-postgresql.prisma'

/**
 * Everything that the app and its tests need is there: packages, the Prisma client, the words of the search, a database with the partner files in it. Goes to the
 * project's root, keeps the tools off the network, and does only what changed since the last time or is gone. Throws a `Problem` when a step fails.
 */
export async function prepare() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  Object.assign(process.env, { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' })
  await once(
    {
      stamp: 'node_modules/.dichtbij-lock',
      key: `${process.platform}-${process.arch}`,
      sources: ['package-lock.json'],
      made: listPackages,
    },
    install,
  )
  await once(
    {
      stamp: 'src/generated/.dichtbij-schema',
      sources: ['package-lock.json', 'prisma/schema.prisma', 'src/store/database/schema.ts'],
      made: () => ['src/generated/prisma', postgresqlSchema, 'src/generated/prisma-postgresql'],
    },
    generate,
  )
  await once(
    {
      stamp: 'src/generated/.dichtbij-words',
      sources: [
        'package-lock.json',
        'src/core/search',
        'src/core/situations',
        'src/content/situations',
        '.config/words',
      ],
      made: () => ['src/generated/words'],
    },
    () => runNode('.config/run.mjs', ['.config/words/compile.ts']),
  )
  await alone(() => runNode('.config/run.mjs', ['src/store/commands/prepare-directory.ts']))
}

/** One file of each package that npm says is there. */
function listPackages() {
  if (!existsSync(installed)) return [installed]
  const { packages } = JSON.parse(readFileSync(installed, 'utf8'))
  return [installed, ...Object.keys(packages).map((path) => `${path}/package.json`)]
}

/**
 * Never `npm ci`: it refuses a lock file made where builds for other systems were not on offer. No package here needs its install script.
 * npm takes a package that was unpacked in part for whole, so what was left half-way goes first.
 */
async function install() {
  if (existsSync('node_modules') && !existsSync(installed)) rmSync('node_modules', { recursive: true })
  rmSync(installed, { force: true })
  const words = ['install', '--include=dev', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']
  await runNode(findNpm(), words, {
    failure: 'npm could not install the packages, for the reason above; put that right and start again.',
  })
}

/** A client for each kind of database, from one text of the tables. */
async function generate() {
  await runNode('.config/run.mjs', ['src/store/commands/write-postgresql-schema.ts'])
  for (const schema of ['prisma/schema.prisma', postgresqlSchema])
    await runNode(
      'node_modules/prisma/build/index.js',
      ['generate', '--config', '.config/prisma.config.ts', '--schema', schema],
      {
        quiet: true,
        failure: 'The Prisma client could not be made, for the reason above; put that right and start again.',
      },
    )
}

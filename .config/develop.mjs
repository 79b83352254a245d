import { watch } from 'node:fs'
import { context } from 'esbuild'
import { buildForDev } from './build.mjs'
import { site } from './built.mjs'
import { runNode } from './run-node.mjs'
import { toLines } from './tell.mjs'

/** What Next does not watch, because it does not build it. */
const entryPoints = [
  'src/server/main.ts',
  'src/store/watcher.ts',
  'src/elements/define*.ts',
  'src/applications/find-help/start.tsx',
  'src/applications/find-help/own-words-worker.ts',
]

/**
 * Runs the site as its sources are now, for as long as this process lives. Pages are reloaded by Next; when server or scripts change they are built and the site is started again, and when a
 * partner file does, it is read again. What cannot be built is told, and the site goes on as it was.
 */
export async function develop() {
  let stop = async () => {}
  let last = Promise.resolve()

  async function start() {
    await buildForDev()
    await stop()
    const ending = new AbortController()
    const ended = runNode(site, ['--dev'], { signal: ending.signal }).catch(say)
    stop = () => {
      ending.abort()
      return ended
    }
  }

  const startAgain = () => {
    last = last.then(start).catch(say)
  }
  const changes = await context({
    entryPoints,
    bundle: true,
    write: false,
    outdir: 'build',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
    plugins: [
      {
        name: 'start-again',
        setup({ onResolve, onEnd }) {
          // Made by what is started here.
          onResolve({ filter: /\/generated\// }, ({ path }) => ({ path, external: true }))
          onEnd(startAgain)
        },
      },
    ],
  })
  await changes.watch()
  const files = 'src/store/commands/prepare-directory.ts'
  watch('prisma/organizations', () => {
    last = last.then(() => runNode('.config/run.mjs', [files])).catch(say)
  })
}

const say = (error) => console.error(toLines(error))

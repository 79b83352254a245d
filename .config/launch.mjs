// From a fresh clone to a running site, with --build to one that `node build/server.mjs` starts, with --keepers to the keepers' room. Imports only Node's own modules until all is installed.
import { pathToFileURL } from 'node:url'
import { keepers, site } from './built.mjs'
import { prepare } from './prepare.mjs'
import { runNode } from './run-node.mjs'
import { tell } from './tell.mjs'

const dev = process.argv.includes('--dev')
const onlyBuild = process.argv.includes('--build')
/** The keepers' room instead of the site; with `invite` only a link for a new administrator. */
const room = process.argv.includes('--keepers')
const invite = process.argv.indexOf('invite')

/** npm passes not every signal on, and none when it is killed: what it started then stops by itself. */
function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** Asked before a build: a build takes minutes, and would replace files under a server that runs. */
const tryPort = () => runNode('.config/run.mjs', ['src/server/try-port.ts'])

try {
  if (process.env.npm_lifecycle_event) stopWithParent()
  process.env.NODE_ENV = dev ? 'development' : 'production'
  await prepare()
  if (room && invite > 0) await runNode('.config/run.mjs', ['src/keepers/invite.ts', ...process.argv.slice(invite + 1)])
  else if (dev) {
    const { develop } = await import('./develop.mjs')
    await develop()
  } else {
    const { buildApp } = await import('./build.mjs')
    await buildApp(onlyBuild || room ? undefined : tryPort)
    if (!onlyBuild) await import(pathToFileURL(room ? keepers : site).href)
  }
} catch (error) {
  tell(error)
}

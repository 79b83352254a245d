// Becomes build/server.mjs: starts the site as `npm run build` left it, and compiles nothing.
import { fileURLToPath } from 'node:url'
import { built } from './built.mjs'
import { isWhole } from './once.mjs'
import { problem, tell } from './tell.mjs'

const { env } = process

try {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  env.NODE_ENV = 'production'
  if (!isWhole(built)) throw problem('What was built is not whole; run npm run build, and start again.')
  await import('./site.mjs')
} catch (error) {
  tell(error)
}

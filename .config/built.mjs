import { existsSync, readdirSync } from 'node:fs'

/** Made by build.mjs, from the project's root. */
export const style = 'src/generated/style.txt'
export const styleParts = 'src/generated/style.json'
export const scripts = 'src/generated/scripts.json'
export const scriptsZipped = 'src/generated/scripts-zipped.json'
export const signIn = 'src/generated/sign-in.txt'
export const site = 'build/site.mjs'
export const watcher = 'build/store-watcher.mjs'
export const keepers = 'build/keepers.mjs'
export const release = 'build/server.mjs'

/** How `once` knows that the app was built, and is still whole. */
export const built = {
  stamp: 'build/stamp',
  key: process.version,
  // The pages hold what the partner files say, by way of the database that is made from them.
  sources: [
    'src',
    'messages',
    'public',
    'prisma',
    '.config/build.mjs',
    '.config/split-style.mjs',
    '.config/release.mjs',
    'next.config.ts',
    'postcss.config.mjs',
    'package-lock.json',
  ],
  skip: ['src/generated'],
  made: () => [style, styleParts, scripts, scriptsZipped, signIn, site, watcher, keepers, release, ...listServed()],
}

/** What Next reads when it serves; the rest of its folder is for building, and changes by itself. */
function listServed() {
  const names = existsSync('.next') ? readdirSync('.next').filter((name) => /\.js(on)?$/.test(name)) : []
  return ['BUILD_ID', 'node_modules', 'server', 'static', ...names.sort()].map((name) => `.next/${name}`)
}

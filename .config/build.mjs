import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { build as bundle } from 'esbuild'
import postcss from 'postcss'

const style = 'src/generated/style.txt'
const scripts = 'src/generated/scripts.json'
const server = 'build/server.mjs'
const stamp = '.next/.dichtbij-sources'
const sources = [
  'src',
  'messages',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'package-lock.json',
  'data/directory.json',
]

/** The app is built from the sources and the directory as they are now; a second time it does no work. Ends the process when it cannot be built. */
export async function buildApp() {
  const state = hashOf(sources)
  if (existsSync(server) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  await buildStyle()
  await buildScripts()
  buildNext()
  await buildServer()
  writeFileSync(stamp, state)
}

/** What `npm run dev` needs beforehand; Next makes the rest as it is asked for. */
export async function buildForDev() {
  await buildStyle()
  await buildScripts()
  await buildServer()
}

/** The style as one text, for the error pages: they must not depend on a file that may be gone. */
async function buildStyle() {
  const from = 'src/ui/look/look.css'
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(from, 'utf8'), {
    from,
  })
  mkdirSync('src/generated', { recursive: true })
  writeFileSync(style, css)
}

/** The scripts of the browser as texts, for our server to keep in memory. */
async function buildScripts() {
  const locales = readdirSync('messages').flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
  const made = {
    elements: await bundleElements(),
    list: await bundleListElements(),
    search: await bundleSearch(),
    aloud: await bundleAloud(),
  }
  for (const locale of locales) made[`find-help.${locale}`] = await bundleFindHelp(locale)
  writeFileSync(scripts, JSON.stringify(made))
}

/** The custom elements as one script. */
export const bundleElements = () => bundleForBrowsers({ entryPoints: ['src/elements/define.ts'] })

/** The custom elements of the list. */
export const bundleListElements = () => bundleForBrowsers({ entryPoints: ['src/elements/define-list.ts'] })

/** What reads pages aloud. */
export const bundleAloud = () => bundleForBrowsers({ entryPoints: ['src/elements/define-aloud.ts'] })

/** The search of the guide. */
export const bundleSearch = () => bundleForBrowsers({ entryPoints: ['src/elements/define-search.ts'] })

/** The questionnaire in the page, with the words it needs in one language. */
export function bundleFindHelp(locale) {
  const words = 'clock, errors, form, pages, plan, questions, reasons, saveAddition, say, service, site, topics'
  const contents = `import { ${words} } from './messages/${locale}.json'
    import { start } from './src/applications/find-help/start'
    start('${locale}', { ${words} })`
  return bundleForBrowsers({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    jsx: 'automatic',
    // The same hooks, without what belongs to Next.
    alias: { 'next-intl': 'use-intl' },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

/** One script for any browser that knows modules. */
async function bundleForBrowsers(options) {
  const { outputFiles } = await bundle({
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    // Modules are read as UTF-8: escaped, the Arabic words would be three times as long.
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  })
  return outputFiles[0].text
}

function buildNext() {
  const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

async function buildServer() {
  await bundle({
    entryPoints: ['src/server/main.ts'],
    outfile: server,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.txt': 'text' },
    target: `node${process.versions.node}`,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap(listFiles)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** All files at or under a path, in a stable order; what is made by scripts is left out. */
function listFiles(path) {
  if (path === join('src', 'generated') || !existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)))
}

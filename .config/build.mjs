import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { build as bundle } from 'esbuild'
import postcss from 'postcss'

const style = 'src/generated/style.txt'
const elements = 'src/generated/elements.txt'
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
  await buildElements()
  buildNext()
  await buildServer()
  writeFileSync(stamp, state)
}

/** What `npm run dev` needs beforehand; Next makes the rest as it is asked for. */
export async function buildForDev() {
  await buildStyle()
  await buildElements()
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

async function buildElements() {
  writeFileSync(elements, await bundleElements())
}

/** The custom elements as one script for any browser that knows modules. */
export async function bundleElements() {
  const { outputFiles } = await bundle({
    entryPoints: ['src/elements/define.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    logLevel: 'warning',
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

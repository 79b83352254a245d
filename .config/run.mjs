// Runs a TypeScript file of the project, with the arguments after it: node .config/run.mjs src/store/commands/directory.ts check
// Relative paths in it count from the project's root, wherever it is called from.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { toLines } from './tell.mjs'

const [, , entry, ...words] = process.argv
if (!entry) {
  console.error('Usage: node .config/run.mjs <file.ts> [words]')
  process.exit(1)
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// Inside node_modules, so that the packages it leaves out are found; a name of its own, so that two at once do not meet.
const folder = resolve('node_modules/.cache/dichtbij')
const bundle = resolve(folder, `${basename(entry, '.ts')}.${process.pid}.mjs`)

try {
  mkdirSync(folder, { recursive: true })
  const target = `node${process.versions.node}`
  const options = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'inline',
    target,
    logLevel: 'warning',
  }
  await build({ ...options, entryPoints: [entry], outfile: bundle })
  process.setSourceMapsEnabled(true)
  process.argv = [process.execPath, resolve(entry), ...words]
  await import(pathToFileURL(bundle).href)
} catch (error) {
  console.error(toLines(error))
  process.exitCode = 1
} finally {
  rmSync(bundle, { force: true })
}

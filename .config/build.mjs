import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import tailwind from '@tailwindcss/postcss'
import { build as bundle } from 'esbuild'
import postcss from 'postcss'
import { built, keepers, release, scripts, scriptsZipped, signIn, site, style, styleParts, watcher } from './built.mjs'
import { once } from './once.mjs'
import { runNode } from './run-node.mjs'
import { splitStyle } from './split-style.mjs'

/**
 * The app is built from the sources and the partner files as they are now; a second time it does no work, and asks nothing of `beforehand`.
 * Throws a `Problem` when it cannot be built.
 */
export async function buildApp(beforehand = async () => {}) {
  await once(built, async () => {
    await beforehand()
    const texts = await buildScripts()
    await buildStyle(texts)
    await zipScripts(texts)
    await buildNext()
    await buildServer()
  })
}

/** What `npm run dev` needs beforehand; Next makes the rest as it is asked for. */
export async function buildForDev() {
  await buildStyle(await buildScripts())
  await zipScripts({})
  await buildServer()
}

/** The style as one text, for the error pages, which must not depend on a file that may be gone; and in parts, for every other page to carry its own. */
async function buildStyle(texts) {
  const from = 'src/ui/look/look.css'
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(from, 'utf8'), {
    from,
  })
  mkdirSync('src/generated', { recursive: true })
  writeFileSync(style, css)
  writeFileSync(styleParts, JSON.stringify(splitStyle(css, texts)))
}

/** The scripts of the browser as texts, for our server to keep in memory. */
async function buildScripts() {
  const locales = readdirSync('messages').flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []))
  const made = {
    elements: await bundleElements(),
    worksheet: await bundleWorksheetElements(),
    search: await bundleSearch(),
    aloud: await bundleAloud(),
    private: await bundlePrivate(),
    danger: await bundleDanger(),
    'own-words': await bundleOwnWords(),
  }
  for (const locale of locales) made[`find-help.${locale}`] = await bundleFindHelp(locale)
  mkdirSync('src/generated', { recursive: true })
  writeFileSync(scripts, JSON.stringify(made))
  // Of the keepers' room alone: the public site serves nothing of it.
  writeFileSync(signIn, await bundleSignIn())
  return made
}

/** The scripts as small as they become, which takes too long for a start. */
async function zipScripts(texts) {
  const zipped = Object.entries(texts).map(async ([name, text]) => {
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      promisify(gzip)(text, { level: 9 }),
    ])
    return [name, { br: br.toString('base64'), gzip: gz.toString('base64') }]
  })
  writeFileSync(scriptsZipped, JSON.stringify(Object.fromEntries(await Promise.all(zipped))))
}

/** The custom elements as one script. */
export const bundleElements = () => bundleForBrowsers({ entryPoints: ['src/elements/define.ts'] })

/** The custom elements of the worksheet. */
export const bundleWorksheetElements = () => bundleForBrowsers({ entryPoints: ['src/elements/define-worksheet.ts'] })

/** What a passkey needs of the browser. */
export const bundleSignIn = () => bundleForBrowsers({ entryPoints: ['src/keepers/browser/sign-in.ts'] })

/** What reads pages aloud. */
export const bundleAloud = () => bundleForBrowsers({ entryPoints: ['src/elements/define-aloud.ts'] })

/** What takes an answer or a search to another page inside the tab. */
export const bundlePrivate = () => bundleForBrowsers({ entryPoints: ['src/elements/define-private.ts'] })

/** What brings a page about danger back to the home page. */
export const bundleDanger = () => bundleForBrowsers({ entryPoints: ['src/elements/define-danger.ts'] })

/** What reads own words in the questionnaire: a worker, so that it holds up no question. */
export const bundleOwnWords = () =>
  bundleForBrowsers({ entryPoints: ['src/applications/find-help/own-words-worker.ts'] })

/** The search of the guide. */
export const bundleSearch = () => bundleForBrowsers({ entryPoints: ['src/elements/define-search.ts'] })

/** The questionnaire in the page, with the words it needs in one language. */
export function bundleFindHelp(locale) {
  const words =
    'clock, errors, form, pages, plan, questions, reasons, saveAddition, say, search, service, site, situations, strip, topics'
  const contents = `import { ${words} } from './messages/${locale}.json'
    import { start } from './src/applications/find-help/start'
    start('${locale}', { ${words} })`
  return bundleForBrowsers({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    jsx: 'automatic',
    plugins: locale === 'nl' ? [] : [onlyToSay],
    // The same hooks, without what belongs to Next.
    alias: { 'next-intl': 'use-intl' },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

/** Of the Dutch words another language needs what one says on the phone. esbuild takes an object whole, of which one part is used. */
const onlyToSay = {
  name: 'only-to-say',
  setup: ({ onLoad }) =>
    onLoad({ filter: /messages[\\/]nl\.json$/ }, ({ path }) => {
      const { say, situations, topics } = JSON.parse(readFileSync(path, 'utf8'))
      const told = Object.entries(situations).map(([id, words]) => [id, { say: words.say }])
      const contents = JSON.stringify({ say, situations: Object.fromEntries(told), topics: { say: topics.say } })
      return { contents, loader: 'json' }
    }),
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
    // The ids of a table that nothing in the browser asks for go, and the table with them.
    pure: ['Object.keys'],
    logLevel: 'warning',
    ...options,
  })
  return outputFiles[0].text
}

async function buildNext() {
  await runNode('node_modules/next/dist/bin/next', ['build'], {
    failure: 'The site could not be built, for the reason above; put that right and start again.',
  })
}

/** The site, and what starts it where it was built before. */
async function buildServer() {
  await bundleForNode('src/server/main.ts', site)
  await bundleForNode('src/store/watcher.ts', watcher)
  await bundleForNode('src/keepers/main.ts', keepers)
  await bundleForNode('.config/release.mjs', release)
}

async function bundleForNode(entry, outfile) {
  await bundle({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['./site.mjs'],
    jsx: 'automatic',
    // The same hooks, without what belongs to Next.
    alias: { 'next-intl': 'use-intl' },
    loader: { '.txt': 'text' },
    target: `node${process.versions.node}`,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}

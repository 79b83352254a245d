import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { problem } from './tell.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
/** Where Chrome is on systems that keep no programs in the path. */
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browser of the tests: the one named in `CHROMIUM`, else a Chromium or Chrome of this machine, else Playwright's own at `ofPlaywright`. Throws a `Problem` of one
 * sentence where there is none.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string} ofPlaywright
 * @param {(path: string) => boolean} isThere
 */
export function findChromium({ CHROMIUM, PATH = '' }, ofPlaywright, isThere = existsSync) {
  if (CHROMIUM) {
    if (isThere(CHROMIUM)) return CHROMIUM
    throw problem(`CHROMIUM names ${CHROMIUM}, which is not there; correct it and start again.`)
  }
  const inPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  const found = [...elsewhere.slice(0, 1), ...inPath, ...elsewhere.slice(1), ofPlaywright].find(isThere)
  if (found) return found
  throw problem(
    'The browser tests need Chromium or Chrome: install one, run `npx playwright install chromium`, or name one in CHROMIUM, and start again.',
  )
}

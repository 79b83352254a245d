// Before a release: npm run publiccode -- <address of the repository>. Writes into publiccode.yml where the code stands, its version and the day.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * @param {string} text What publiccode.yml says now.
 * @param {{ url: string, version: string, day: string }} release An https address, and a day as YYYY-MM-DD.
 * @returns {string} The same with these in it, and without the note that the address is missing.
 */
export function released(text, { url, version, day }) {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new Error('Say where the code stands: npm run publiccode -- https://…')
  return text
    .replace(/^# `url`.*\n/m, '')
    .replace(/^url:.*\n/m, '')
    .replace(/^name:.*$/m, (name) => `${name}\nurl: ${new URL(url).href}`)
    .replace(/^softwareVersion:.*$/m, `softwareVersion: ${version}`)
    .replace(/^releaseDate:.*$/m, `releaseDate: "${day}"`)
}

const isMain = process.argv[1] === fileURLToPath(import.meta.url)
if (isMain) {
  const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
  try {
    const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
    const day = new Date().toISOString().slice(0, 10)
    const text = released(readFileSync(at('publiccode.yml'), 'utf8'), { url: process.argv[2] ?? '', version, day })
    writeFileSync(at('publiccode.yml'), text)
    process.stdout.write(`publiccode.yml now says that the code stands at ${process.argv[2]}.\n`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}

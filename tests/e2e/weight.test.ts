import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { APIRequestContext } from '@playwright/test'
import { addressOf, pageAt } from '@/i18n/addresses'
import { locales } from '@/i18n/languages'
import { madeForOne } from '@/server/document-list'
import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { everyKindOfPage, fetchPage, type PageKind } from './pages'

const kilobyte = 1024
const findHelps: readonly string[] = locales.map((locale) => addressOf('find-help', locale))
/** The questionnaire is worked out in the page, the guide searches in it and knows the words of danger in every language, and so does the worksheet, with elements of its own; every other page is a document with our elements, and the voice where one can hear it. */
const mostScriptOf = ({ path, status }: PageKind, canBeHeard: boolean) =>
  (status !== 200
    ? 6
    : findHelps.includes(path)
      ? 150
      : path === '/nl/gids'
        ? 125
        : /^\/nl\/werkblad(\?|$)/.test(path)
          ? 128
          : canBeHeard
            ? 7.5
            : 6) * kilobyte
/** What a reader waits for until the page is seen: all of it, with its style. */
const mostOfADocument = ({ path }: PageKind) =>
  (path === '/nl/gids' || path.startsWith('/nl/wijk/') ? 17 : 14) * kilobyte
/** It carries the words of danger in every language, and what was learnt from examples. */
const mostWorker = 125 * kilobyte

/** A page that is the same for all its readers, and so kept. */
const isDocument = ({ path, status, form }: PageKind) => {
  const page = pageAt(path)?.page
  return status === 200 && form === undefined && page !== undefined && !madeForOne.includes(page)
}

const scripts = /<script\b[^>]*? src="([^"]+)"/g
const workers = / data-own-words="([^"]+)"/g
/** What would make a browser fetch more of the kind than the page names. */
const bringsMore = /\bimport\s*[("'{*]|@import\b/

const inOtherLanguages = findHelps
  .filter((path) => path !== findHelp)
  .map((path): PageKind => ({ name: `the first question at ${path}`, path, status: 200 }))

for (const kind of [...everyKindOfPage, ...inOtherLanguages])
  test(`${kind.name} is light enough for an old phone`, async ({ request }) => {
    const html = await (await fetchPage(request, kind)).text()
    expect(html).not.toContain('modulepreload')
    const script = await zippedBytesOf(request, html, scripts)
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(mostScriptOf(kind, html.includes('<read-aloud ')))
    expect(html).not.toContain('rel="stylesheet"')
    expect(html).toContain('<style>')
    expect(html).not.toContain('@import')
    if (isDocument(kind)) expect(brotliCompressSync(html).length).toBeLessThanOrEqual(mostOfADocument(kind))
  })

test('what reads own words beside the questions is light enough too', async ({ request }) => {
  const html = await (await request.get(findHelp)).text()
  const script = await zippedBytesOf(request, html, workers)
  expect(script).toBeGreaterThan(0)
  expect(script).toBeLessThanOrEqual(mostWorker)
})

async function zippedBytesOf(request: APIRequestContext, html: string, named: RegExp): Promise<number> {
  let sum = 0
  for (const [, address = ''] of html.matchAll(named)) {
    const text = await (await request.get(address)).text()
    expect(text, address).not.toMatch(bringsMore)
    sum += gzipSync(text, { level: 9 }).length
  }
  return sum
}

import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleAloud, bundleDanger, bundleElements, bundleWorksheetElements } from '../.config/build.mjs'

test('the elements are light: every page carries them', async () => {
  const script = await bundleElements()
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(5 * 1024)
})

test('with what a page about danger has of its own they are at most 6 KB', async () => {
  const zipped = [await bundleElements(), await bundleDanger()].map((text) => gzipSync(text, { level: 9 }).length)
  expect(zipped.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(6 * 1024)
})

test('the elements store nothing and ask nothing of the network', async () => {
  expect((await bundleElements()) + (await bundleDanger())).not.toMatch(
    /localStorage|sessionStorage|indexedDB|caches|cookie|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
  )
})

test.each([
  ['of every page', bundleElements],
  ['of the worksheet', bundleWorksheetElements],
  ['that reads aloud', bundleAloud],
  ['of a page about danger', bundleDanger],
])('the script %s has no look-behind: browsers of before 2023 would refuse it whole', async (_, bundle) => {
  expect(/\(\?<[=!]/.test(await bundle())).toBe(false)
})

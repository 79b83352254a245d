import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleAloud, bundleElements, bundleListElements } from '../.config/build.mjs'

test('the elements are light: every page carries them', async () => {
  const script = await bundleElements()
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(5 * 1024)
})

test('the elements store nothing and ask nothing of the network', async () => {
  expect(await bundleElements()).not.toMatch(
    /localStorage|sessionStorage|indexedDB|caches|cookie|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
  )
})

test.each([
  ['of every page', bundleElements],
  ['of the list', bundleListElements],
  ['that reads aloud', bundleAloud],
])('the script %s has no look-behind: browsers of before 2023 would refuse it whole', async (_, bundle) => {
  expect(/\(\?<[=!]/.test(await bundle())).toBe(false)
})

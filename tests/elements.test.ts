import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleElements } from '../.config/build.mjs'

test('the elements are light: every page carries them', async () => {
  const script = await bundleElements()
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(6 * 1024)
})

test('the elements store nothing and ask nothing of the network', async () => {
  expect(await bundleElements()).not.toMatch(
    /localStorage|sessionStorage|indexedDB|caches|cookie|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/,
  )
})

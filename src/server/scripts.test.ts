import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.resetModules()
})

async function withTexts(texts: Record<string, string>) {
  const zipped = Object.entries(texts).map(([name, text]) => [
    name,
    { br: brotliCompressSync(text).toString('base64'), gzip: gzipSync(text).toString('base64') },
  ])
  vi.doMock('../generated/scripts.json', () => ({ default: texts }))
  vi.doMock('../generated/scripts-zipped.json', () => ({ default: Object.fromEntries(zipped) }))
  return import('./scripts')
}

const text = 'say("é");'.repeat(100)

test('a script is found at its address, whole, and may be kept for ever', async () => {
  const { addressOfScript, findScript } = await withTexts({ elements: text, 'find-help.nl': 'b' })
  const address = addressOfScript('elements')
  expect(address).toMatch(/^\/elements\.[0-9a-f]{16}\.js$/)
  const file = findScript(address)
  expect(file?.plain.toString()).toBe(text)
  expect(gunzipSync(file?.sent.gzip.body ?? '').toString()).toBe(text)
  expect(brotliDecompressSync(file?.sent.br.body ?? '').toString()).toBe(text)
  expect(file?.sent.gzip.headers.join('|')).toContain('Cache-Control|public, max-age=31536000, immutable|')
  expect(findScript(addressOfScript('find-help.nl'))?.plain.toString()).toBe('b')
})

test('another script has another address, and the old one leads nowhere', async () => {
  const old = (await withTexts({ elements: text })).addressOfScript('elements')
  vi.resetModules()
  const { addressOfScript, findScript } = await withTexts({ elements: `${text} ` })
  expect(addressOfScript('elements')).not.toBe(old)
  expect(findScript(old)).toBeUndefined()
})

test('a script that was not built is told at once', async () => {
  const { addressOfScript, findScript } = await withTexts({})
  expect(() => addressOfScript('worksheet')).toThrow('there is no script worksheet')
  expect(findScript('/worksheet.js')).toBeUndefined()
})

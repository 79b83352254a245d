import { gzipSync } from 'node:zlib'
import { expect, test } from './fixtures'

test('the whole directory is one file that an old phone can fetch, and need not fetch twice', async ({ request }) => {
  const first = await request.get('/directory.json')
  const body = await first.body()
  expect(gzipSync(body).length).toBeLessThan(60 * 1024)
  const { services, count } = JSON.parse(body.toString())
  expect(services).toHaveLength(count)
  const tag = String(first.headers().etag)
  const second = await request.get('/directory.json', { headers: { 'If-None-Match': tag } })
  expect(second.status()).toBe(304)
  expect(await second.body()).toHaveLength(0)
})

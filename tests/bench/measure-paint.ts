import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { median, withPhone } from './slow-phone'

const rounds = 5
const bytesASecond = 400_000 / 8
const latency = 400
const smallest = '<!DOCTYPE html><title>a</title><p>The least that is seen.</p>'

/** When something is first seen on a slow line, beside the smallest page over the same line, each asked in turn. */
export async function measurePaint(base: string) {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(smallest))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  try {
    return await withPhone(async (page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.setCacheDisabled', { cacheDisabled: true })
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: bytesASecond,
        uploadThroughput: bytesASecond,
      })
      const pages = { floor: `http://127.0.0.1:${port}/`, home: `${base}/nl`, 'nu-hulp': `${base}/nl/nu-hulp` }
      const times = new Map<string, number[]>(Object.keys(pages).map((name) => [name, []]))
      for (let round = 0; round <= rounds; round++)
        for (const [name, url] of Object.entries(pages)) {
          const time = await timePaint(page, url)
          if (round > 0) times.get(name)?.push(time)
        }
      const of = (name: string) => median(times.get(name) ?? [])
      return [
        { what: `first paint of ${smallest.length} bytes at 400 kbit/s and 400 ms`, value: of('floor'), unit: 'ms' },
        ...['home', 'nu-hulp'].flatMap((name) => [
          { what: `first paint of ${name}`, value: of(name), unit: 'ms' },
          { what: `first paint of ${name} beside that`, value: of(name) / of('floor'), unit: 'times', bound: '≤ 1.5' },
        ]),
      ]
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function timePaint(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(url)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime)
        }).observe({ type: 'paint', buffered: true }),
      ),
  )
}

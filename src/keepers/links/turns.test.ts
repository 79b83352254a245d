import { setMaxListeners } from 'node:events'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '@/core/links/walk'
import { handClock } from './fixture'
import { lookAtLinks } from './look-at-link'
import { turnsBy } from './turns'

const { signal } = new AbortController()
// As many wait as a test lets wait.
setMaxListeners(0, signal)

test('whoever asks for a turn at a host that nobody asked has it at once, and others a second after each other', async () => {
  const host = fc.constantFrom('a.example', 'b.example', 'c.example')
  await fc.assert(
    fc.asyncProperty(fc.array(host, { maxLength: 30 }), async (hosts) => {
      const clock = handClock()
      const turn = turnsBy(clock)
      const had = hosts.map(async (host) => {
        await turn(host, signal)
        return { host, at: clock.now() }
      })
      const turns = await clock.until(Promise.all(had))
      for (const host of new Set(hosts)) {
        const moments = turns.filter((one) => one.host === host).map(({ at }) => at)
        expect(moments).toEqual(moments.map((_, index) => index * 1000))
      }
    }),
    { numRuns: 30 },
  )
})

test('a turn that nobody wants any more is not waited for', async () => {
  const clock = handClock()
  const turn = turnsBy(clock)
  const stopping = new AbortController()
  await turn('a.example', stopping.signal)
  const waits = turn('a.example', stopping.signal)
  stopping.abort()
  await expect(waits).rejects.toMatchObject({ name: 'AbortError' })
})

/** Looks at these addresses at once, of sites that take so long for each question; the moment of every question by its host. */
async function lookAtAll(addresses: string[], takes: number, answer: (address: string) => Answer) {
  const clock = handClock()
  const asked: { host: string; at: number; for: number }[] = []
  const look = lookAtLinks(async ({ address }, milliseconds) => {
    asked.push({ host: new URL(address).hostname, at: clock.now(), for: milliseconds })
    await clock.wait(Math.min(takes, milliseconds), signal)
    return takes > milliseconds ? { failed: 'timed-out' } : answer(address)
  }, clock)
  const found = await clock.until(Promise.all(addresses.map((address) => look(address, signal))))
  return { found: found.map(({ finding }) => finding), asked }
}

const on = (address: string): Answer => {
  const left = Number(new URL(address).searchParams.get('left') ?? 0)
  return left === 0 ? { status: 200, location: null } : { status: 302, location: `?left=${left - 1}` }
}

test('a host is asked once a second whatever it is asked for: pages, redirects, and GET after HEAD', async () => {
  const addresses = [
    'https://a.example/1',
    'https://a.example/2?left=5',
    'http://a.example:8080/3',
    'https://b.example/',
  ]
  const { asked } = await lookAtAll(addresses, 10, (address) =>
    address.endsWith('/1') ? { status: 404, location: null } : on(address),
  )
  for (const host of ['a.example', 'b.example']) {
    const moments = asked.filter((one) => one.host === host).map(({ at }) => at)
    expect(moments.length).toBe(host === 'a.example' ? 9 : 1)
    for (const [index, at] of moments.slice(1).entries())
      expect(at - (moments[index] ?? 0)).toBeGreaterThanOrEqual(1000)
  }
})

test.each([
  ['works', 1500],
  ['timed-out', 1700],
  ['timed-out', 60_000],
])(
  'an address is asked for ten seconds in all, and waiting for a turn is no part of it: %s where each question takes %i ms',
  async (finding, takes) => {
    const { found, asked } = await lookAtAll(['https://a.example/?left=5'], takes, on)
    expect(found).toEqual([finding])
    const inAll = asked.reduce((sum, one) => sum + Math.min(takes, one.for), 0)
    expect(inAll).toBeLessThanOrEqual(10_000)
    if (finding === 'timed-out') expect(inAll).toBe(10_000)
  },
)

test('who waits long for a turn has its ten seconds all the same', async () => {
  const addresses = Array.from({ length: 15 }, (_, index) => `https://a.example/${index}?left=1`)
  const { found, asked } = await lookAtAll(addresses, 10, on)
  expect([new Set(found), asked.at(-1)?.at]).toEqual([new Set(['works']), 29_000])
})

test('a HEAD that hangs leaves time for a GET', async () => {
  const { asked } = await lookAtAll(['https://a.example/'], 60_000, on)
  expect(asked.map((one) => one.for)).toEqual([6667, 3333])
})

test('a look ends when it is told to stop', async () => {
  const stopping = new AbortController()
  const look = lookAtLinks(async (_, __, stop) => {
    stopping.abort()
    stop.throwIfAborted()
    return { failed: 'timed-out' }
  }, handClock())
  await expect(look('https://a.example/', stopping.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

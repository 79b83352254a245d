import { setImmediate } from 'node:timers/promises'
import { isFailing } from '@/core/links/findings'
import { isDue, noNetwork, provesNetwork } from '@/core/links/link-check'
import type { Found } from '@/core/links/walk'
import { withDirectory } from '../../store/database/client'
import { checkThere } from '../../store/database/database-file'
import { dropLinkChecks, keepFound, listAddresses, listLinkChecks } from '../../store/links'
import type { LookAtLink } from './look-at-link'

interface Options {
  /** Of the store. */
  url: string
  now: () => Date
  look: LookAtLink
  /** So many hosts are asked side by side. */
  most?: number
}

export interface LinkRounds {
  /** Looks at every address that is due. What fails is done in the next round; while one is under way no other begins. */
  go: () => Promise<void>
  /** What is at one address now; undefined while somebody else has this asked, for one at a time is enough. */
  lookNow: (address: string) => Promise<Found | undefined>
  /** Nothing is asked any more, and what is being written is written. */
  stop: () => Promise<void>
}

/** Rounds along the web addresses of the directory. Each look is kept at once in a moment of its own, so that a process that is killed goes on where it was. */
export function linkRounds({ url, now, look, most = 8 }: Options): LinkRounds {
  const stopping = new AbortController()
  const { signal } = stopping
  let underWay: Promise<void> | undefined
  let isAsking = false

  async function keep(address: string, found: Found) {
    await withDirectory(url, (store) => keepFound(store, address, found, now()))
    // SQLite answers at once, so that many writes in a row would let nobody else in.
    await setImmediate()
  }

  async function goRound() {
    await checkThere(url)
    let { due, hasNetwork } = await withDirectory(url, (store) => listDue(store, now()))
    const silent: [address: string, found: Found][] = []
    await eachHost(due, most, async (address) => {
      if (signal.aborted) return
      const found = await look(address, signal)
      hasNetwork ||= provesNetwork(found)
      // Whoever has no line to the internet finds every page dead: so what may be ours waits until something answers.
      if (!hasNetwork && isFailing(found.finding)) silent.push([address, found])
      else await keep(address, found)
    })
    if (signal.aborted) return
    for (const [address, found] of silent) await keep(address, hasNetwork ? found : noNetwork)
  }

  return {
    go() {
      underWay ??= goRound()
        .catch(() => {})
        .finally(() => {
          underWay = undefined
        })
      return underWay
    },
    async lookNow(address) {
      if (isAsking || signal.aborted) return undefined
      isAsking = true
      return look(address, signal).finally(() => {
        isAsking = false
      })
    },
    async stop() {
      stopping.abort()
      await underWay
    },
  }
}

/** Forgets addresses that are gone, and tells which of the others are to be looked at. */
async function listDue(store: Parameters<typeof listAddresses>[0], now: Date) {
  const said = [...(await listAddresses(store)).keys()]
  await dropLinkChecks(store, new Set(said))
  const known = await listLinkChecks(store)
  return {
    due: said.filter((address) => isDue(known.get(address), now)),
    // A round that was broken off had one already.
    hasNetwork: [...known.values()].some((one) => !isDue(one, now) && provesNetwork(one)),
  }
}

/** Does `work` for each address: of one host one after the other, of so many hosts side by side. One that fails holds up no other. */
async function eachHost(addresses: readonly string[], most: number, work: (address: string) => Promise<void>) {
  const byHost = new Map<string, string[]>()
  for (const address of addresses) {
    const { hostname } = new URL(address)
    byHost.set(hostname, [...(byHost.get(hostname) ?? []), address])
  }
  // One list, of which each takes the next.
  const hosts = byHost.values()
  const goAlong = async () => {
    for (const ofHost of hosts) for (const address of ofHost) await work(address).catch(() => {})
  }
  await Promise.all(Array.from({ length: most }, goAlong))
}

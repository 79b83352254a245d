import { randomUUID } from 'node:crypto'
import type { Content } from '../../src/core/facts/facts'
import { withDirectory } from '../../src/store/database/client'
import { readContents } from '../../src/store/files/organization-files'
import { approve, propose } from '../../src/store/history/proposals'
import { beginHistory, latestRevisions } from '../../src/store/history/revisions'
import { beginProgram, runProgram } from './run-program'
import { startServer, withDirectoryCopy } from './with-server'

const ports = [3296, 3297] as const
const slug = 'spoor030'
const seconds = 20

/** How long what one keeper approves takes until it is on the page of two instances, and how long somebody waits for help now while facts are published without a pause. */
export const measurePublishing = () =>
  withDirectoryCopy(async (url) => {
    const keeper = { id: 'bench', role: 'administrator' } as const
    await withDirectory(url, async (client) => beginHistory(client, await readContents(), { keeper, now: new Date() }))
    const servers = [await startServer(url, ports[0]), await startServer(url, ports[1])]
    try {
      const pages = servers.map(({ base }) => `${base}/nl/gids/${slug}`)
      const approved = await timeApproval(url, pages)
      const end = beginProgram('publish', url)
      const said = await runProgram('probe', String(ports[0]), '/nl/nu-hulp', String(seconds))
      end()
      const times = (JSON.parse(said) as number[]).sort((a, b) => a - b)
      const row = { unit: 'ms' }
      return [
        { what: 'what is approved, to its page on two instances', value: approved, unit: 's', bound: '≤ 60' },
        {
          ...row,
          what: 'nu-hulp while facts are published, p99',
          value: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
          bound: '< 50',
        },
        { ...row, what: 'nu-hulp while facts are published, slowest', value: times.at(-1) ?? Number.NaN },
      ]
    } finally {
      for (const { stop } of servers) await stop()
    }
  })

/** Seconds from the approval of another name until both instances show it. */
async function timeApproval(url: string, pages: readonly string[]): Promise<number> {
  for (const page of pages) await fetch(page)
  const start = await withDirectory(url, async (client) => {
    const found = [...(await latestRevisions(client)).values()].find(({ content }) =>
      content.services.some((one) => one.slug === slug),
    )
    if (!found) throw new Error(`There is no ${slug}.`)
    const services = found.content.services.map((one) => (one.slug === slug ? { ...one, name: 'Spoor Anders' } : one))
    const content = { ...found.content, services } as Content
    const now = new Date()
    const proposed = await propose(
      client,
      { content, base: found.seq, why: 'bench', by: 'bench' },
      { now, id: randomUUID() },
    )
    if (!('proposal' in proposed)) throw new Error(proposed.refused)
    const begun = performance.now()
    await approve(client, { proposal: proposed.proposal, by: 'other', reason: '' }, { now })
    return begun
  })
  for (const page of pages)
    while (!(await (await fetch(page)).text()).includes('Spoor Anders'))
      await new Promise((resolve) => setTimeout(resolve, 100))
  return (performance.now() - start) / 1000
}

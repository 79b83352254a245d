import { adapterFor, withConnection } from '../../src/store/database/adapter'
import { median } from './slow-phone'
import { startServer, withDirectoryCopy } from './with-server'

const rounds = 3
const ports = [3294, 3295] as const

/** How long a release that was built before takes until it shows whom to call, and how long a fact that was changed in the database until it is on the page of two instances. */
export const measureStart = () =>
  withDirectoryCopy(async (url) => {
    const starts: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      const { base, stop } = await startServer(url, ports[0])
      await fetch(`${base}/nl/nu-hulp`)
      starts.push(performance.now() - start)
      await stop()
    }
    return [
      { what: 'start of a built release, to help now', value: median(starts) / 1000, unit: 's', bound: '< 3' },
      { what: 'a changed fact, to its page on two instances', value: await timeChange(url), unit: 's', bound: '≤ 60' },
    ]
  })

/** Seconds from the change of a name in the database until both instances show it. */
async function timeChange(url: string): Promise<number> {
  const servers = [await startServer(url, ports[0]), await startServer(url, ports[1])]
  try {
    const pages = servers.map(({ base }) => `${base}/nl/gids/spoor030`)
    for (const page of pages) await fetch(page)
    const start = performance.now()
    await changeName(url, 'spoor030', 'Spoor Anders')
    for (const page of pages)
      while (!(await (await fetch(page)).text()).includes('Spoor Anders'))
        await new Promise((resolve) => setTimeout(resolve, 100))
    return (performance.now() - start) / 1000
  } finally {
    for (const { stop } of servers) await stop()
  }
}

/** As whoever mends a fact by hand does: `src/store/README.md`. */
const changeName = (url: string, slug: string, name: string) =>
  withConnection(adapterFor(url), (database) =>
    database.executeScript(
      `BEGIN; UPDATE "Service" SET name = '${name}' WHERE slug = '${slug}'; UPDATE "DirectoryVersion" SET version = 'changed', hash = NULL; COMMIT;`,
    ),
  )

import { adapterFor, withConnection } from '../../src/store/database/adapter'
import { startServer, temporaryDirectory } from '../e2e/second-server'
import { median } from './slow-phone'

const rounds = 3

/** How long a release that was built before takes until it answers, and how long a fact that was changed in the database until it is on the page of two instances. */
export async function measureStart() {
  const directory = temporaryDirectory()
  directory.fill()
  try {
    const starts: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      const server = await startServer(directory.url)
      await fetch(`${server.address}/nl/nu-hulp`)
      starts.push(performance.now() - start)
      await server.stop()
    }
    return [
      { what: 'start of a built release, to the first page', value: median(starts) / 1000, unit: 's', bound: '< 3' },
      {
        what: 'a changed fact, to its page on two instances',
        value: await timeChange(directory.url),
        unit: 's',
        bound: '≤ 60',
      },
    ]
  } finally {
    directory.remove()
  }
}

/** Seconds from the change of a name in the database until both instances show it. */
async function timeChange(url: string): Promise<number> {
  const servers = [await startServer(url), await startServer(url)]
  try {
    const pages = servers.map(({ address }) => `${address}/nl/gids/spoor030`)
    for (const page of pages) await fetch(page)
    const start = performance.now()
    await changeName(url, 'spoor030', 'Spoor Anders')
    for (const page of pages) while (!(await (await fetch(page)).text()).includes('Spoor Anders')) await pause()
    return (performance.now() - start) / 1000
  } finally {
    for (const server of servers) await server.stop()
  }
}

/** As whoever mends a fact by hand does: `src/store/README.md`. */
async function changeName(url: string, slug: string, name: string) {
  await withConnection(adapterFor(url), (database) =>
    database.executeScript(
      `BEGIN; UPDATE "Service" SET name = '${name}' WHERE slug = '${slug}'; UPDATE "DirectoryVersion" SET version = 'changed', hash = NULL; COMMIT;`,
    ),
  )
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100))

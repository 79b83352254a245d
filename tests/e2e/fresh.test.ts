import { PrismaLibSql } from '@prisma/adapter-libsql'
import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { expectEscalationFirst } from './raw-html'
import { startServer, temporaryDirectory } from './second-server'

const service = 'spoor030'
const page = `/nl/gids/${service}`
const waits = { timeout: 120_000 }

/** Two instances that share one database, and a way to change it that says so. */
async function twoInstances() {
  const directory = temporaryDirectory()
  directory.fill()
  const servers = [await startServer(directory.url), await startServer(directory.url)]
  return {
    addresses: servers.map(({ address }) => address),
    async change(version: string, sql: string) {
      // It waits for whoever reads.
      const database = await new PrismaLibSql({ url: directory.url, timeout: 60_000 }).connect()
      const publish = `UPDATE DirectoryVersion SET version = '${version}', hash = NULL`
      await database.executeScript(`BEGIN; ${sql}; ${publish}; COMMIT;`)
      await database.dispose()
    },
    async stop() {
      for (const server of servers) await server.stop()
      directory.remove()
    },
  }
}

test('what changes in the database is live on every instance, in all its forms, without a start', async ({
  request,
}) => {
  const { addresses, change, stop } = await twoInstances()
  const get = async (address: string, path: string) => {
    const response = await request.get(address + path)
    return { status: response.status(), body: await response.text(), tag: response.headers().etag }
  }
  const published = async (address: string) => (await (await request.get(`${address}/api/health`)).json()).directory
  try {
    const before = await get(String(addresses[0]), page)
    expect(before.status).toBe(200)

    await change('renamed', `UPDATE Service SET name = 'Spoor Anders' WHERE slug = '${service}'`)
    for (const address of addresses) {
      await expect.poll(() => published(address), waits).toMatchObject({ version: 'renamed' })
      await expect.poll(async () => (await get(address, page)).body, waits).toMatch(/<h1[^>]*>(<[^>]*>)*Spoor Anders/)
      expect((await get(address, page)).tag).not.toBe(before.tag)
      for (const path of ['/directory.json', '/search.json'])
        await expect.poll(async () => (await get(address, path)).body, waits).toContain('Spoor Anders')
      const found = await request.post(`${address}/nl/gids`, { form: { words: 'Spoor Anders' } })
      expect(await found.text()).toContain(`href="${page}"`)
    }

    await change('without', `UPDATE Service SET status = 'inactive' WHERE slug = '${service}'`)
    for (const address of addresses) {
      await expect.poll(async () => (await get(address, page)).status, waits).toBe(404)
      expectEscalationFirst((await get(address, page)).body)
      await expect.poll(async () => (await get(address, '/directory.json')).body, waits).not.toContain('Spoor Anders')
    }

    await change('again', `UPDATE Service SET status = 'active' WHERE slug = '${service}'`)
    for (const address of addresses) await expect.poll(async () => (await get(address, page)).status, waits).toBe(200)
    expect((await get(String(addresses[0]), findHelp)).status).toBe(200)
  } finally {
    await stop()
  }
})

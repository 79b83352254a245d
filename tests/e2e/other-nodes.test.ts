import { spawnSync } from 'node:child_process'
import { otherNodes } from '../programs.mjs'
import { expect, test } from './fixtures'
import { findHelp } from './journey'
import { expectEscalationFirst } from './raw-html'
import { root, startServer, temporaryDirectory } from './second-server'

// Each uses both cores.
test.describe.configure({ mode: 'default' })

// Where there is no other `npm test` says so.
for (const node of otherNodes) {
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()

  test(`on Node ${version} the release starts, follows the store and answers everything`, async ({ request }) => {
    const directory = temporaryDirectory()
    directory.fill()
    const server = await startServer(directory.url, {}, [node, 'build/server.mjs'])
    try {
      const health = async () => (await request.get(`${server.address}/api/health`)).json()
      await expect.poll(health, { timeout: 60_000 }).toMatchObject({ status: 'ok' })
      for (const path of ['/nl', '/nl/nu-hulp', '/nl/gids/spoor030', '/nl/lijst?s=spoor030'])
        expectEscalationFirst(await (await request.get(server.address + path)).text())
      for (const [path, form] of [
        [findHelp, { asked: 'who', who: 'parent' }],
        ['/nl/gids', { words: 'pesten' }],
      ] as const) {
        const posted = await request.post(server.address + path, { form })
        expect(posted.status()).toBe(200)
        expectEscalationFirst(await posted.text())
      }
      const plan = await request.post(`${server.address}/api/plan`, { data: { who: 'parent', place: 'oost' } })
      expect(plan.status()).toBe(200)
    } finally {
      await server.stop()
      directory.remove()
    }
  })

  test(`on Node ${version} the rooms that know Node keep what they promise`, () => {
    const rooms = ['src/store', 'src/edition', 'src/server', 'src/api', 'src/forms']
    const { status, stdout, stderr } = spawnSync(
      node,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', '--reporter=dot', ...rooms],
      { cwd: root, encoding: 'utf8' },
    )
    expect(status, stdout + stderr).toBe(0)
  })
}

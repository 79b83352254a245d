import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root, startServer } from './second-server'
import { words } from './words'

/** The project once more, beside this one, so that its files can be changed; gone with `remove`. */
function copyOfTheProject() {
  const folder = mkdtempSync(join(root, '..', 'dichtbij-copy-'))
  const parts = ['.config', 'messages', 'prisma', 'public', 'src', 'package.json', 'package-lock.json', 'tsconfig.json']
  const more = ['next.config.ts', 'postcss.config.mjs', 'data']
  spawnSync('cp', ['-a', ...[...parts, ...more].map((part) => join(root, part)), folder])
  // Nothing is written in there.
  spawnSync('cp', [process.platform === 'linux' ? '-al' : '-a', join(root, 'node_modules'), folder])
  const change = (file: string, from: string, to: string) => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }
  return { folder, change, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}

// Next builds each page when it is asked for.
test.setTimeout(600_000)

test('while somebody works on it a page, the server and a partner file are as they are in the file, without a start', async ({
  page,
}) => {
  const { folder, change, remove } = copyOfTheProject()
  const url = `file:${join(folder, 'data', 'directory.db')}`
  const start = [process.execPath, join(folder, '.config/start.mjs'), '--dev']
  const server = await startServer(url, { NODE_ENV: 'development', PORT: await freePort() }, start)
  try {
    const title = words.errors['not-found'].title
    await page.goto(`${server.address}/nl/privacy`)
    await expect(page.getByRole('contentinfo')).not.toContainText('met de hand')
    change('src/ui/frame/site-footer.tsx', '</nav>', '</nav>met de hand')
    await expect(page.getByRole('contentinfo')).toContainText('met de hand', { timeout: 120_000 })

    change('src/server/robots.ts', 'User-agent', 'X-changed')
    const robots = async () => (await page.request.get(`${server.address}/robots.txt`).catch(() => undefined))?.text()
    await expect.poll(robots, { timeout: 120_000 }).toContain('X-changed')
    expect(await (await page.request.get(`${server.address}/nl/onbekend`)).text()).toContain(title)

    change('prisma/organizations/spoor030.yaml', 'name: Spoor030', 'name: Spoor Anders')
    const service = async () => (await page.request.get(`${server.address}/directory.json`)).text()
    await expect.poll(service, { timeout: 120_000 }).toContain('Spoor Anders')
  } finally {
    await server.stop()
    remove()
  }
})

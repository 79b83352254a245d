import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editionPath } from '../../src/edition/edition-file'

const port = 3290

/** What is measured of the server as it was built last by `npm start`, with a copy of the directory and the file of its edition; it stops afterwards. */
export async function withServer<Found>(
  measure: (base: string, process: number, edition: string) => Promise<Found>,
): Promise<Found> {
  const base = `http://127.0.0.1:${port}`
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-bench-'))
  cpSync('data', folder, { recursive: true })
  const url = `file:${join(folder, 'directory.db')}`
  const server = spawn(process.execPath, ['build/server.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      TRUSTED_PROXIES: '1',
      DATABASE_URL: url,
    },
    stdio: 'ignore',
  })
  try {
    await untilHealthy(base)
    return await measure(base, server.pid ?? Number.NaN, editionPath(url))
  } finally {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function untilHealthy(base: string) {
  for (let tries = 0; tries < 100; tries++) {
    const healthy = await fetch(`${base}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The server does not start. Run `npm start` once, so that it is built.')
}

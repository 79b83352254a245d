import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editionPath } from '../../src/edition/edition-file'

const port = 3290

/** What is measured of the server as it was built last by `npm start`, with a copy of the directory and the file of its edition; it stops afterwards. */
export const withServer = <Found>(
  measure: (base: string, process: number, edition: string) => Promise<Found>,
): Promise<Found> =>
  withDirectoryCopy(async (url) => {
    const { base, pid, stop } = await startServer(url, port)
    try {
      return await measure(base, pid, editionPath(url))
    } finally {
      await stop()
    }
  })

/** What `work` gives with the address of a copy of the directory; it is gone afterwards. */
export async function withDirectoryCopy<Found>(work: (url: string) => Promise<Found>): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-bench-'))
  cpSync('data', folder, { recursive: true })
  try {
    return await work(`file:${join(folder, 'directory.db')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The release on this port over this directory, once it answers. */
export async function startServer(url: string, port: number) {
  const base = `http://127.0.0.1:${port}`
  const settings = { NODE_ENV: 'production' as const, HOST: '127.0.0.1', TRUSTED_PROXIES: '1', DATABASE_URL: url }
  const server = spawn(process.execPath, ['build/server.mjs'], {
    env: { ...process.env, ...settings, PORT: String(port) },
    stdio: 'ignore',
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.once('exit', () => resolve())
      server.kill()
    })
  try {
    await untilHealthy(base)
  } catch (error) {
    await stop()
    throw error
  }
  return { base, pid: server.pid ?? Number.NaN, stop }
}

async function untilHealthy(base: string) {
  for (let tries = 0; tries < 400; tries++) {
    const healthy = await fetch(`${base}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The server does not start. Run `npm start` once, so that it is built.')
}

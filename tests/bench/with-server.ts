import { spawn } from 'node:child_process'

const port = 3290

/** What is measured of the server as it was built last by `npm start`; it stops afterwards. */
export async function withServer<Found>(measure: (base: string, process: number) => Promise<Found>): Promise<Found> {
  const base = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, ['build/server.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', TRUSTED_PROXIES: '1' },
    stdio: 'ignore',
  })
  try {
    await untilHealthy(base)
    return await measure(base, server.pid ?? Number.NaN)
  } finally {
    server.kill()
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

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const longestStartInMilliseconds = 120_000

/** A folder of its own for a directory; goes with `remove`. */
export function temporaryDirectory() {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-e2e-'))
  const database = join(folder, 'directory.db')
  return {
    folder,
    database,
    snapshot: join(folder, 'directory.json'),
    url: `file:${database}`,
    /** Puts the real directory in. */
    fill: () => cpSync(join(root, 'data'), folder, { recursive: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A second server over the app as it was built, on a free port, with a directory and settings of its own. Whoever starts it stops it. */
export async function startServer(
  databaseUrl: string,
  settings: Record<string, string> = {},
  [program, ...words]: string[] = [process.execPath, 'build/server.mjs'],
) {
  const server = spawn(String(program), words, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      // No test asks anything of the sites in the directory.
      LINK_CHECK: 'off',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => (said += part))
  try {
    const address = await addressOf(server, () => said)
    return { address, pid: server.pid, said: () => said, stop: () => stop(server) }
  } catch (error) {
    await stop(server)
    throw error
  }
}

function addressOf(server: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`the second server did not start:\n${said()}`))
    const tooLate = setTimeout(fail, longestStartInMilliseconds)
    server.once('exit', fail)
    server.stdout?.on('data', () => {
      const port = /http:\/\/localhost:(\d+)/.exec(said())?.[1]
      if (!port) return
      clearTimeout(tooLate)
      resolve(`http://localhost:${port}`)
    })
  })
}

/** The exit code, null when it had to be killed. */
function stop(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null) return Promise.resolve(server.exitCode)
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => server.kill('SIGKILL'), 60_000)
    server.once('exit', (code) => {
      clearTimeout(tooLate)
      resolve(code)
    })
    server.kill('SIGTERM')
  })
}

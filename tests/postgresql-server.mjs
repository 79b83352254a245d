import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgresql } from './programs.mjs'

/**
 * A PostgreSQL server of its own, on loopback and in a temporary folder, which has rules of its own for the order of words. `stop` ends it as an operator would, `start` begins it
 * again at the same address, `remove` leaves nothing behind.
 */
export async function startPostgresql() {
  const programs = findPostgresql()
  if (!programs) throw new Error('There is no PostgreSQL in /usr/lib/postgresql; install it.')
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-postgresql-'))
  const [data, secret] = [join(folder, 'data'), join(folder, 'secret')]
  const password = randomBytes(12).toString('hex')
  const who = unprivileged()
  writeFileSync(secret, password)
  if (who) for (const path of [folder, secret]) chownSync(path, who.uid, who.gid)
  const options = { cwd: folder, env: { ...process.env, LC_ALL: 'C.UTF-8' }, ...who }
  const words = ['--username=dichtbij', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-sync']
  const made = spawnSync(
    join(programs, 'initdb'),
    [`--pgdata=${data}`, ...words, '--locale-provider=icu', '--icu-locale=nl'],
    options,
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.error ?? made.stderr}`)
  const port = await findFreePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', `port=${port}`]
  let server

  function start() {
    server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    return new Promise((resolve, reject) => {
      server.once('exit', () => reject(new Error(`postgres: ${said}`)))
      server.stderr.on('data', (part) => {
        said = (said + part).slice(-5000)
        if (said.includes('ready to accept connections')) resolve()
      })
    })
  }

  /** Ends what is asked just now as well. */
  function stop() {
    if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    return ended
  }

  await start()
  return {
    /** A database in which others can be made, by an account that may do all. */
    url: `postgresql://dichtbij:${password}@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  if (process.getuid() !== 0) return undefined
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+)/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

export function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

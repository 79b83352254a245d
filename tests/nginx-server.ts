import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from './postgresql-server.mjs'
import { withSystemPrograms } from './programs.mjs'

/** The file that the root README tells one to use. */
export const sample = readFileSync('docs/nginx.conf', 'utf8')

/** nginx with the sample as it is, but for ports, certificate and log, in front of two instances on these ports. */
export async function startNginx(instances: readonly [number, number]) {
  const folder = mkdtempSync(join(tmpdir(), 'dichtbij-nginx-'))
  const inFolder = (name: string) => join(folder, name)
  const [port, plainPort] = [await findFreePort(), await findFreePort()]
  const certificate = ['-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=dichtbij.example']
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    ...certificate,
    '-keyout',
    inFolder('key'),
    '-out',
    inFolder('crt'),
  ])
  if (made.status !== 0) throw new Error(`openssl: ${made.error ?? made.stderr}`)
  const own = [
    ['server 127.0.0.1:3002 ', `server 127.0.0.1:${instances[0]} `],
    ['server 127.0.0.1:3003 ', `server 127.0.0.1:${instances[1]} `],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
    ['/etc/nginx/dichtbij.crt', inFolder('crt')],
    ['/etc/nginx/dichtbij.key', inFolder('key')],
    ['/var/log/nginx/dichtbij.log', inFolder('log')],
  ].reduce((text, [from = '', to = '']) => {
    if (text.split(from).length !== 2) throw new Error(`docs/nginx.conf should say ${from} once`)
    return text.replace(from, to)
  }, sample)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${inFolder(kind)};`,
  )
  writeFileSync(
    inFolder('nginx.conf'),
    `daemon off; pid ${inFolder('pid')}; worker_processes 1; events {} http { ${temporary.join(' ')} ${own} }`,
  )
  const server = spawn('nginx', ['-p', folder, '-e', inFolder('log'), '-c', inFolder('nginx.conf')], {
    env: withSystemPrograms,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (part) => (said += part))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  await untilListening(port, () => {
    if (server.exitCode !== null) throw new Error(`nginx: ${said}`)
  })
  return {
    address: `https://127.0.0.1:${port}`,
    plainAddress: `http://127.0.0.1:${plainPort}`,
    log: () => said + readFileSync(inFolder('log'), 'utf8'),
    async stop() {
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Tries until something listens on the port; `look` throws when that will never be. */
async function untilListening(port: number, look: () => void): Promise<void> {
  for (let listens = false; !listens; ) {
    look()
    listens = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)))
      socket.once('error', () => setTimeout(resolve, 20, false))
    })
  }
}

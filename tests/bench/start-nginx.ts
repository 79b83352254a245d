import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { untilListening } from './run-program'
import type { SameBytes } from './same-bytes'

/** Where nginx is installed: nginx on this port, sending the same bytes from files under the same headers to whoever asks with GET. */
export async function startNginx(
  port: number,
  answers: readonly SameBytes[],
  folder: string,
): Promise<(() => void) | undefined> {
  if (spawnSync('nginx', ['-v']).error) return undefined
  const files = resolve(folder, 'nginx')
  mkdirSync(files, { recursive: true })
  const places = answers
    .filter(({ key }) => key.startsWith('GET '))
    .map((answer, at) => placeOf(answer, files, `${at}.bin`))
  const configuration = join(files, 'nginx.conf')
  writeFileSync(
    configuration,
    `daemon off; worker_processes 1; pid ${files}/nginx.pid; error_log stderr crit;
events { worker_connections 256; }
http {
  access_log off; etag off; server_tokens off; keepalive_requests 1000000; sendfile on; tcp_nopush on; open_file_cache max=100;
  types {}
  server { listen 127.0.0.1:${port}; ${places.join('\n')} }
}`,
  )
  const child = spawn('nginx', ['-p', files, '-c', configuration], { stdio: ['ignore', 'ignore', 'ignore'] })
  await untilListening(child, port)
  return () => void child.kill()
}

function placeOf({ key, headers, body }: SameBytes, files: string, name: string): string {
  writeFileSync(join(files, name), Buffer.from(body, 'base64'))
  const pairs = Array.from({ length: headers.length / 2 }, (_, at) => headers.slice(at * 2, at * 2 + 2))
  const type = pairs.find(([header]) => header === 'Content-Type')?.[1]
  const told = pairs
    .filter(([header = '']) => !/^content-(type|length)$/i.test(header))
    .map(([header, value]) => `add_header ${header} ${JSON.stringify(value)};`)
  // It chooses by the path alone.
  const [path] = key.slice('GET '.length).split('?')
  return `location = ${path} { default_type "${type}"; ${told.join(' ')} alias ${join(files, name)}; }`
}

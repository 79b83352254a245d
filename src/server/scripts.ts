import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import texts from '../generated/scripts.json'
import type { Locale } from '../i18n/languages'

type ScriptName = 'elements' | 'list' | 'search' | 'aloud' | 'private' | `find-help.${Locale}`

interface Script {
  /** Another script has another address, so this one may be kept for ever. */
  address: string
  plain: string
  zipped: Buffer
}

/** The scripts are compiled into the server, as the words of the error pages are: they depend on no file. */
const scripts = new Map<string, Script>(
  Object.entries(texts).map(([name, plain]) => {
    const hash = createHash('sha256').update(plain).digest('hex').slice(0, 16)
    return [name, { address: `/${name}.${hash}.js`, plain, zipped: gzipSync(plain, { level: 9 }) }]
  }),
)
const byAddress = new Map([...scripts.values()].map((script) => [script.address, script]))

/** Where this script of ours is served. */
export function addressOfScript(name: ScriptName): string {
  const script = scripts.get(name)
  if (!script) throw new Error(`there is no script ${name}`)
  return script.address
}

export const findScript = (path: string): Script | undefined => byAddress.get(path)

export function sendScript({ plain, zipped }: Script, request: IncomingMessage, response: ServerResponse) {
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  response.writeHead(200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(zip ? zipped : plain)
}

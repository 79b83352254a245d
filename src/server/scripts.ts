import { createHash } from 'node:crypto'
import texts from '../generated/scripts.json'
import zipped from '../generated/scripts-zipped.json'
import type { Locale } from '../i18n/languages'
import { type KeptFile, toFile } from './send-file'

type ScriptName =
  | 'elements'
  | 'worksheet'
  | 'search'
  | 'aloud'
  | 'private'
  | 'danger'
  | 'own-words'
  | `find-help.${Locale}`

/** The scripts are compiled into the server, as the words of the error pages are: they depend on no file. Another script has another address, so each may be kept for ever. */
const addresses = new Map<string, string>()
const files = new Map<string, KeptFile>()
for (const [name, text] of Object.entries(texts)) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const address = `/${name}.${hash}.js`
  addresses.set(name, address)
  files.set(
    address,
    toFile(
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      Buffer.from(text),
      undefined,
      zippedBodiesOf(name),
    ),
  )
}

function zippedBodiesOf(name: string) {
  const { br, gzip } = (zipped as Partial<Record<string, { br: string; gzip: string }>>)[name] ?? {}
  return br && gzip ? { br: Buffer.from(br, 'base64'), gzip: Buffer.from(gzip, 'base64') } : undefined
}

/** Where this script of ours is served. */
export function addressOfScript(name: ScriptName): string {
  const address = addresses.get(name)
  if (!address) throw new Error(`there is no script ${name}`)
  return address
}

export const findScript = (path: string): KeptFile | undefined => files.get(path)

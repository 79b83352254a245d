import { readFile } from 'node:fs/promises'

const types: Record<string, string> = { woff2: 'font/woff2', svg: 'image/svg+xml' }
const known = /^\/(fonts\/[\w-]+\.woff2|icon\.svg)$/

/** A font or the icon, which the look of Dichtbij names; undefined for everything else. */
export async function findFile(path: string): Promise<{ type: string; body: Buffer } | undefined> {
  if (!known.test(path)) return undefined
  const body = await readFile(`public${path}`).catch(() => undefined)
  return body && { type: types[path.split('.').at(-1) ?? ''] ?? '', body }
}

import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

interface Page {
  plain: string
  zipped: Buffer
}

/** Prerendered pages that were made before, by path and ETag. */
const kept = new Map<string, Page>()
const mostKept = 2000

/** What `finish` makes of the page, plain and zipped. What is prerendered is made once; what may not be stored, such as a plan, is never kept. */
export function makePage(response: ServerResponse, path: string, body: Buffer, finish: (html: string) => string): Page {
  const tag = mayBeStored(response) ? response.getHeader('ETag') : undefined
  const key = `${path} ${tag}`
  const found = tag === undefined ? undefined : kept.get(key)
  if (found) return found
  const plain = finish(body.toString('utf8'))
  const page = { plain, zipped: gzipSync(plain) }
  if (kept.size >= mostKept) kept.clear()
  if (tag !== undefined) kept.set(key, page)
  return page
}

export const mayBeStored = (response: ServerResponse): boolean =>
  !String(response.getHeader('Cache-Control') ?? '').includes('no-store')

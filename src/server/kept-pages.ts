import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { withLanguages } from './with-languages'
import { withScripts } from './with-scripts'
import { withoutScripts } from './without-scripts'

interface Page {
  plain: string
  zipped: Buffer
}

/** Prerendered pages that were made before, by path and ETag. */
const kept = new Map<string, Page>()
const mostKept = 2000

/** The page with the way to other languages and with our scripts as its only ones, plain and zipped. What is prerendered is made once; what may not be stored, such as a plan, is never kept. */
export function makePage(response: ServerResponse, path: string, body: Buffer, isPosted: boolean): Page {
  const tag = mayBeStored(response) ? response.getHeader('ETag') : undefined
  const key = `${path} ${tag}`
  const found = tag === undefined ? undefined : kept.get(key)
  if (found) return found
  const plain = withScripts(withLanguages(withoutScripts(body.toString('utf8')), path), path, isPosted)
  const page = { plain, zipped: gzipSync(plain) }
  if (kept.size >= mostKept) kept.clear()
  if (tag !== undefined) kept.set(key, page)
  return page
}

export const mayBeStored = (response: ServerResponse): boolean =>
  !String(response.getHeader('Cache-Control') ?? '').includes('no-store')

import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { withElements } from './elements-script'
import { withLanguages } from './with-languages'
import { withoutScripts } from './without-scripts'

interface Page {
  plain: string
  zipped: Buffer
}

/** Prerendered pages that were made before, by path and ETag. */
const kept = new Map<string, Page>()
const mostKept = 2000

/** The page with the way to other languages and with our elements as its only script, plain and zipped. What is prerendered is made once; what may not be stored, such as a plan, is never kept. */
export function makePage(response: ServerResponse, path: string, body: Buffer, isPosted: boolean): Page {
  const tag = mayBeStored(response) ? response.getHeader('ETag') : undefined
  const key = `${path} ${tag}`
  const found = tag === undefined ? undefined : kept.get(key)
  if (found) return found
  const plain = withElements(withLanguages(withoutScripts(body.toString('utf8')), path), isPosted)
  const page = { plain, zipped: gzipSync(plain) }
  if (kept.size >= mostKept) kept.clear()
  if (tag !== undefined) kept.set(key, page)
  return page
}

export const mayBeStored = (response: ServerResponse): boolean =>
  !String(response.getHeader('Cache-Control') ?? '').includes('no-store')

import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { documentPolicy } from './content-security-policy'
import { errorDocument, errorPolicy } from './error-document'
import { withoutScripts } from './without-scripts'

/** Headers that speak of the body as Next made it. */
const ofTheBody = ['Content-Encoding', 'Content-Length', 'Vary', 'Link']
const ofNext = ['x-nextjs-cache', 'x-nextjs-prerender', 'x-nextjs-stale-time']
export const ofTheOldBody = [...ofTheBody, 'ETag', 'Last-Modified']

/** Pages that were finished before, by path and ETag: what is prerendered is finished once. */
const finished = new Map<string, { plain: string; zipped: Buffer }>()
const mostFinished = 2000

/**
 * The body of a page as it leaves: without scripts, under a policy that allows none, zipped where the browser can unzip. With an error
 * status it is a complete page of ours: Next's own are script-only or a few bytes of text for some errors (vercel/next.js#62228).
 */
export function finishPage(response: ServerResponse, path: string, body: Buffer, zip: boolean): Buffer | string {
  if (response.statusCode >= 400) return replaceWithError(response, path)
  if (!String(response.getHeader('Content-Type') ?? '').startsWith('text/html')) return body
  for (const name of [...ofTheBody, ...ofNext]) response.removeHeader(name)
  // Next says a year to shared caches; after the next start a page may say something else.
  if (!String(response.getHeader('Cache-Control')).includes('no-store')) response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Security-Policy', documentPolicy)
  response.setHeader('Vary', 'Accept-Encoding')
  if (zip) response.setHeader('Content-Encoding', 'gzip')
  const page = finishOnce(`${path} ${response.getHeader('ETag') ?? ''}`, response.hasHeader('ETag'), body)
  return zip ? page.zipped : page.plain
}

function finishOnce(key: string, keep: boolean, body: Buffer) {
  const made = finished.get(key)
  if (made) return made
  const plain = withoutScripts(body.toString('utf8'))
  const page = { plain, zipped: gzipSync(plain) }
  if (finished.size >= mostFinished) finished.clear()
  if (keep) finished.set(key, page)
  return page
}

function replaceWithError(response: ServerResponse, path: string): string {
  for (const name of ofTheOldBody) response.removeHeader(name)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', errorPolicy)
  return errorDocument(response.statusCode, path)
}

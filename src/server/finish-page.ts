import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { documentPolicy } from './content-security-policy'
import { errorDocument, errorPolicy } from './error-document'
import { problemBody } from './problem-body'
import { withLanguages } from './with-languages'
import { withNumbersKept } from './with-numbers-kept'
import { withScripts } from './with-scripts'
import { type Settings, withSettings } from './with-settings'
import { withoutScripts } from './without-scripts'

/** Headers that speak of the body as Next made it. */
const ofTheBody = ['Content-Encoding', 'Content-Length', 'Vary', 'Link']
const ofTheOldBody = [...ofTheBody, 'ETag', 'Last-Modified']

/**
 * The body of a page as it leaves: with the way to other languages, with our elements as its only script, zipped where the browser can unzip. With an error
 * status it is a complete page of ours: Next's own are script-only or a few bytes of text for some errors (vercel/next.js#62228).
 */
export function finishPage(
  response: ServerResponse,
  path: string,
  body: Buffer,
  { zip, isPosted, search, settings }: { zip: boolean; isPosted: boolean; search: string; settings: Settings },
): Buffer | string {
  if (response.statusCode >= 400) return replaceWithError(response, path)
  if (!String(response.getHeader('Content-Type') ?? '').startsWith('text/html')) return body
  tidyHeaders(response, isPosted)
  response.setHeader('Content-Security-Policy', documentPolicy)
  if (zip) response.setHeader('Content-Encoding', 'gzip')
  const html = finishDocument(body.toString('utf8'), path, { search, isPosted, settings })
  return zip ? gzipSync(html) : html
}

/** The page as it leaves: with the way to other languages, what is set, and our elements as its only script. */
export const finishDocument = (
  html: string,
  path: string,
  { search, isPosted, settings }: { search: string; isPosted: boolean; settings: Settings },
): string =>
  withNumbersKept(
    withScripts(withSettings(withLanguages(withoutScripts(html), path, search), path, settings), path, isPosted),
  )

/** What Next says of a page to caches becomes what we say: after the next start a page may be another, and Next allows a year. */
function tidyHeaders(response: ServerResponse, isPosted: boolean) {
  for (const name of ofTheBody) response.removeHeader(name)
  response.setHeader('Cache-Control', isPosted ? 'no-store' : 'no-cache')
  response.setHeader('Vary', 'Accept-Encoding')
}

/** An error of the interface that has no body of ours gets the least that RFC 9457 asks for. */
export function finishApi(response: ServerResponse, body: Buffer): Buffer | string {
  const { statusCode } = response
  // Next names headers of its own, which no answer here depends on.
  response.removeHeader('Vary')
  if (statusCode < 400 || String(response.getHeader('Content-Type') ?? '').startsWith('application/problem+json'))
    return body
  for (const name of ofTheOldBody) response.removeHeader(name)
  response.setHeader('Content-Type', 'application/problem+json')
  response.setHeader('Cache-Control', 'no-store')
  return problemBody(statusCode)
}

function replaceWithError(response: ServerResponse, path: string): string {
  for (const name of ofTheOldBody) response.removeHeader(name)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Security-Policy', errorPolicy)
  return errorDocument(response.statusCode, path)
}

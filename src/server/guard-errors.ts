import type { ServerResponse } from 'node:http'
import { errorDocument } from './error-document'
import { problemBody } from './problem-body'

/** Headers that speak of the body that is thrown away. */
const ofTheBody = ['Content-Encoding', 'Content-Length', 'ETag', 'Transfer-Encoding', 'Vary', 'Last-Modified', 'Link']

/**
 * From here on, every answer with an error status has a body of ours: a complete page with the escalation block, or problem JSON under
 * `/api/`. Next's own are script-only or a few bytes of text for some errors (vercel/next.js#62228); this can go when none is.
 */
export function guardErrors(response: ServerResponse, path: string) {
  const isApi = path.startsWith('/api/')
  const own = { writeHead: response.writeHead, write: response.write, end: response.end }
  let replaced = false

  const replace = (): boolean => {
    if (replaced) return true
    if (response.headersSent || response.statusCode < 400 || isOurs(response, isApi)) return false
    replaced = true
    for (const name of ofTheBody) response.removeHeader(name)
    response.setHeader('Content-Type', isApi ? 'application/problem+json' : 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    own.writeHead.call(response, response.statusCode)
    return true
  }

  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    if (status < 400) return (own.writeHead as (...all: unknown[]) => ServerResponse).call(response, status, ...rest)
    const headers = rest.find((one) => typeof one === 'object' && one !== null)
    for (const [name, value] of Object.entries(headers ?? {}))
      if (value !== undefined) response.setHeader(name, value as string)
    return replace() ? response : own.writeHead.call(response, status)
  }) as typeof response.writeHead

  response.write = ((...all: unknown[]) =>
    replace() ? true : (own.write as (...all: unknown[]) => boolean).apply(response, all)) as typeof response.write

  response.end = ((...all: unknown[]) => {
    if (!replace()) return (own.end as (...all: unknown[]) => ServerResponse).apply(response, all)
    const body = isApi ? problemBody(response.statusCode) : errorDocument(response.statusCode, path)
    return own.end.call(response, body, 'utf8')
  }) as typeof response.end
}

const isOurs = (response: ServerResponse, isApi: boolean): boolean =>
  isApi && String(response.getHeader('Content-Type') ?? '').startsWith('application/problem+json')

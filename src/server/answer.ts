import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf, isInside, preferredLocale } from '../i18n/addresses'
import { locales } from '../i18n/languages'
import { errorDocument, errorPolicy } from './error-document'
import { finishPage, ofTheOldBody, tidyHeaders } from './finish-page'
import { formHeader } from './form-header'
import { holdResponse } from './hold-response'
import { problemBody } from './problem-body'
import { readForm } from './read-form'
import { findScript, sendScript } from './scripts'
import { type Settings, tagWithSettings } from './with-settings'

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Headers of every answer. */
const always = {
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Headers by which an outsider could ask Next for something else than a page. */
const notFromOutside = new RegExp(
  `^(${formHeader}|rsc|next-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-nextjs-.*)$`,
)

/** Next answers any other method with an error of its own. */
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

interface FormPage {
  /** The path of the page inside Next that answers the form. */
  answeredBy: string
  /** Whether the beginning of a form that is too long is enough to answer it. */
  mayBeCut: boolean
}

/** The pages that take a posted form, by their address. */
const formPages = new Map<string, FormPage>(
  locales.flatMap((locale) => [
    [addressOf('find-help', locale), { answeredBy: `/${locale}/vind-hulp/stap`, mayBeCut: false }],
    [addressOf('guide', locale), { answeredBy: `/${locale}/gids/gevonden`, mayBeCut: true }],
  ]),
)

/** Our door in front of Next: what it cannot or must not answer is answered here, and nothing leaves without the escalation block. */
export function answerWith(next: Handler, { safeExit, ...settings }: Settings & { safeExit: string }): Handler {
  return async (request, response) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value)
    for (const name of Object.keys(request.headers)) if (notFromOutside.test(name)) delete request.headers[name]
    const path = readPath(request.url)
    try {
      if (path === undefined || request.headers.host === undefined) return sendError(response, 400, path)
      if (path === '/weg') return leave(response, safeExit)
      if (path === '/') return redirectToLanguage(request, response)
      const script = findScript(path)
      if (script) return sendScript(script, request, response)
      if (path.startsWith('/api/')) {
        holdResponse(response, (body) => finishApi(response, body))
        if (!knownMethods.has(request.method ?? ''))
          return void response.writeHead(405, { Allow: 'POST, OPTIONS' }).end()
        return await next(request, response)
      }
      if (isInside(path)) return sendError(response, 404, path)
      hold(request, response, path, settings)
      const formPage = request.method === 'POST' ? formPages.get(path) : undefined
      if (formPage) return await answerForm(next, request, response, formPage)
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD')
        return sendError(response, 405, path)
      }
      await next(request, response)
    } catch (error) {
      // The error itself, never the address with its query nor the body.
      console.error(`${request.method} ${path}`, error)
      if (!response.headersSent) sendError(response, 500, path)
      else response.destroy()
    }
  }
}

/** Next makes the whole page, unzipped and also for HEAD; we finish it. */
function hold(request: IncomingMessage, response: ServerResponse, path: string, settings: Settings) {
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  // Files are not changed, and Next zips them itself.
  if (!/\.\w+$/.test(path)) delete request.headers['accept-encoding']
  const isPosted = request.method === 'POST'
  const search = /\?[^#]*/.exec(request.url ?? '')?.[0] ?? ''
  if (request.method === 'HEAD') request.method = 'GET'
  const known = request.headers['if-none-match']
  // Next does not know what we put in: whether the browser has this already we say ourselves.
  delete request.headers['if-none-match']
  holdResponse(response, (body) => {
    tagWithSettings(response, settings)
    if (response.statusCode === 200 && known !== undefined && known === response.getHeader('ETag'))
      return sendNothingNew(response)
    return finishPage(response, path, body, { zip, isPosted, search, settings })
  })
}

/** The browser has this already. Next says so for its pages, and not for a file that a route makes. */
function sendNothingNew(response: ServerResponse): string {
  const isPage = String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
  if (isPage) tidyHeaders(response)
  response.statusCode = 304
  for (const name of ['Content-Type', 'Content-Encoding', 'Content-Length']) response.removeHeader(name)
  return ''
}

/** An error of the interface that has no body of ours gets the least that RFC 9457 asks for. */
function finishApi(response: ServerResponse, body: Buffer): Buffer | string {
  const { statusCode } = response
  if (statusCode < 400 || String(response.getHeader('Content-Type') ?? '').startsWith('application/problem+json'))
    return body
  for (const name of ofTheOldBody) response.removeHeader(name)
  response.setHeader('Content-Type', 'application/problem+json')
  return problemBody(statusCode)
}

/** The path without its query, or undefined when it cannot be read. */
function readPath(url: string | undefined): string | undefined {
  const path = (url ?? '/').split(/[?#]/, 1)[0] ?? '/'
  try {
    return /[\0\\]/.test(decodeURIComponent(path)) || !path.startsWith('/') ? undefined : path
  } catch {
    return undefined
  }
}

/** The form is taken from the body and handed on as a request for the page that answers it. */
async function answerForm(next: Handler, request: IncomingMessage, response: ServerResponse, page: FormPage) {
  const form = await readForm(request, page.mayBeCut)
  request.method = 'GET'
  request.url = page.answeredBy
  for (const name of Object.keys(request.headers))
    if (/^(content-.*|transfer-encoding|if-.*|range)$/.test(name)) delete request.headers[name]
  request.headers[formHeader] = form
  response.setHeader('Cache-Control', 'no-store')
  await next(request, response)
}

function leave(response: ServerResponse, safeExit: string) {
  response.writeHead(303, {
    Location: safeExit,
    'Clear-Site-Data': '"cache", "cookies", "storage"',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  })
  response.end()
}

function redirectToLanguage(request: IncomingMessage, response: ServerResponse) {
  const locale = preferredLocale(request.headers['accept-language'])
  response.writeHead(307, { Location: addressOf('home', locale), Vary: 'Accept-Language', 'Cache-Control': 'no-store' })
  response.end()
}

/** Answers a request that expects what nobody offers. */
export function refuseExpectation(_: IncomingMessage, response: ServerResponse) {
  sendError(response, 417, undefined)
}

function sendError(response: ServerResponse, status: number, path: string | undefined) {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': errorPolicy,
  })
  response.end(errorDocument(status, path))
}

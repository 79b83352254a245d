import type { IncomingMessage, ServerResponse } from 'node:http'
import { formHeader } from '../form-header'
import { clientOf } from './client-address'
import { boundClients, type Limits } from './client-bounds'
import type { Door } from './doors'
import { finishApi, finishPage } from './finish-page'
import { giveWay } from './give-way'
import type { Handler } from './handler'
import { holdResponse } from './hold-response'
import { oneAtATime } from './one-at-a-time'
import { readForm } from './read-form'
import { readJson } from './read-json'
import { Refusal } from './refusal'
import { takesGzip } from './takes-gzip'
import type { Settings } from './with-settings'

export interface Making extends Settings {
  trustedProxies: number
  limits?: Limits
}

/** Half of the only thread: a school behind one address gets its plans, and one client alone cannot take all. */
const halfTheThread = { most: 3000, windowInSeconds: 60 }
const mostWaiting = 20
const secondsUntilAgain = 5
const longestWayInMilliseconds = 100

type Make = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  search: string,
  door: Door,
) => Promise<void>

/** Makes pages and answers of the interface: what was made beforehand at once, what costs one after the other and within the bounds of its client. */
export function makeAnswers(next: Handler, { trustedProxies, limits = halfTheThread, ...settings }: Making): Make {
  const spend = boundClients(limits)
  const { first, quiet } = giveWay(longestWayInMilliseconds)
  const inTurn = oneAtATime(mostWaiting, quiet)

  return async (request, response, path, search, door) => {
    const isPosted = request.method === 'POST'
    const cost = request.method === 'OPTIONS' ? 0 : (isPosted && door.form?.cost) || door.cost
    if (cost > 0) bound(request, cost)
    const posted = isPosted ? await readPosted(request, door) : undefined
    if (!request.complete && isPosted) response.setHeader('Connection', 'close')
    const make = async () => {
      // Whoever left while waiting needs no answer.
      if (response.destroyed || request.socket.destroyed) return
      const made = hold(request, response, { path, search, isPosted, isApi: door.kind === 'api', settings })
      passOn(request, (isPosted && door.form?.answeredBy) || path + search, posted)
      const gone = new Promise<void>((resolve) => response.once('close', resolve))
      await Promise.race([next(request, response).then(() => made), made, gone])
    }
    if (cost === 0) return await first(make)
    const waiting = inTurn(make)
    if (!waiting) throw new Refusal(503, { headers: { 'Retry-After': String(secondsUntilAgain) } })
    await waiting
  }

  function bound(request: IncomingMessage, cost: number) {
    const forwarded = request.headers['x-forwarded-for']
    const client = clientOf(request.socket.remoteAddress, [forwarded ?? []].flat().join(), trustedProxies)
    const seconds = spend(client, cost)
    if (seconds !== undefined) throw new Refusal(429, { headers: { 'Retry-After': String(seconds) } })
  }
}

const readPosted = (request: IncomingMessage, { form }: Door): Promise<string> =>
  form ? readForm(request, form.mayBeCut) : readJson(request)

/** What Next may know of a request: nothing by which it would answer with something else than a page. */
function passOn(request: IncomingMessage, url: string, posted: string | undefined) {
  const { host, 'x-forwarded-proto': schemes } = request.headers
  const scheme = String(schemes).split(',', 1)[0]?.trim().toLowerCase()
  // Without a name Next takes the reader for one whose scripts would put the title in its place.
  request.headers = { host, 'user-agent': 'door' }
  if (scheme === 'http' || scheme === 'https') request.headers['x-forwarded-proto'] = scheme
  if (posted !== undefined) request.headers[formHeader] = posted
  request.url = url
  // What is posted stands in a header by now, and Next would look for it in the body.
  if (request.method === 'HEAD' || posted !== undefined) request.method = 'GET'
}

interface AskedPage {
  path: string
  search: string
  isPosted: boolean
  isApi: boolean
  settings: Settings
}

/** Next makes the whole answer, unzipped and also for HEAD; we finish it. */
function hold(request: IncomingMessage, response: ServerResponse, { isApi, path, ...asked }: AskedPage): Promise<void> {
  const zip = takesGzip(request.headers['accept-encoding'])
  if (asked.isPosted && !isApi) response.setHeader('Cache-Control', 'no-store')
  return holdResponse(response, (body) => {
    for (const name of response.getHeaderNames()) if (ofNext.test(name)) response.removeHeader(name)
    if (isApi) return finishApi(response, body)
    return finishPage(response, path, body, { zip, ...asked })
  })
}

const ofNext = /^x-(nextjs-|middleware-|powered-by|matched-path)/

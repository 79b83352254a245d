import type { IncomingMessage, ServerResponse } from 'node:http'
import { currentEdition } from '../edition/current-edition'
import type { Posted } from '../forms/form'
import { answerReports } from './answer-reports'
import { withWorksheet } from './carry-worksheet'
import { clientOf } from './client-address'
import { boundClients, type Limits } from './client-bounds'
import type { ApiDoor, Form, PageDoor, ReportDoor, ScreenDoor } from './doors'
import { encodingFor } from './encodings'
import { fillFrames } from './fill-frame'
import { giveWay } from './give-way'
import type { Handler } from './handler'
import { makePage } from './make-page'
import { oneAtATime } from './one-at-a-time'
import { readForm } from './read-form'
import { readJson } from './read-json'
import { Refusal } from './refusal'
import { noReports, type Reports } from './report-desk'
import { makeApiAnswer, sendApiAnswer } from './send-api-answer'
import { siteAddress } from './site-address'
import type { Styled } from './with-style'
import { zipOnce } from './zip-file'

export interface Making {
  trustedProxies: number
  /** For whoever works on the pages: with what Next needs to reload them. */
  atWork?: boolean
  limits?: Limits
  /** Who takes what readers tell. */
  reports?: Reports
}

/** Half of the only thread: a school behind one address gets its plans, and one client alone cannot take all. */
const halfTheThread = { most: 3000, windowInSeconds: 60 }
const mostWaiting = 20
const secondsUntilAgain = 5
const longestWayInMilliseconds = 100

interface Asked {
  path: string
  /** What follows the path, with its question mark, or nothing. */
  search: string
  door: PageDoor | ApiDoor | ReportDoor | ScreenDoor
  /** The query of the worksheet that goes along. */
  worksheet?: string | undefined
}

type Make = (request: IncomingMessage, response: ServerResponse, asked: Asked) => Promise<void>

/** Makes what is made anew for each who asks, pages and answers of the interface: what costs one after the other, and within the bounds of its client. */
export function makeAnswers(
  next: Handler,
  { trustedProxies, limits = halfTheThread, atWork = false, reports = noReports }: Making,
): Make {
  const spend = boundClients(limits)
  const { first, quiet } = giveWay(longestWayInMilliseconds)
  const fill = fillFrames(next, { atWork })
  const inTurn = oneAtATime(mostWaiting, quiet)
  const readReport = answerReports(reports, clientOfRequest)

  return async (request, response, { path, search, door, worksheet }) => {
    const isPosted = request.method === 'POST'
    const form = isPosted && door.kind === 'page' ? door.form : undefined
    const cost = request.method === 'OPTIONS' ? 0 : (form?.cost ?? door.cost)
    if (cost > 0) bound(request, cost)
    if (door.kind === 'report') return sendReport(request, response, path, door)
    if (door.kind === 'screen') return sendScreen(request, response, path, search, door)
    const posted = form && (await readForm(request, form.mayBeCut))
    const body = isPosted && !form ? await readJson(request) : ''
    if (!request.complete && isPosted) response.setHeader('Connection', 'close')
    const make = async () => {
      // Whoever left while waiting needs no answer.
      if (response.destroyed || request.socket.destroyed) return
      if (door.kind === 'api') return makeApiAnswer(request, door, { body, search, site: siteOf(request) })
      if (!form || !posted) return makeAnew(path, door.inside, search)
      const answered = await answerForm(path, form, posted)
      return worksheet ? { ...answered, html: withWorksheet(answered.html, worksheet) } : answered
    }
    const making = cost === 0 ? first(make) : inTurn(make)
    if (!making) throw busy()
    const made = await making
    // The next in turn has the thread meanwhile.
    if (made)
      await ('html' in made ? sendPage(request, response, made, isPosted) : sendApiAnswer(request, response, made))
  }

  async function sendReport(request: IncomingMessage, response: ServerResponse, path: string, door: ReportDoor) {
    const isPosted = request.method === 'POST'
    // What is waited for while a report is handed on holds up nobody else.
    const answer = await readReport(request, door)
    if (!request.complete && isPosted) response.setHeader('Connection', 'close')
    const make = async () =>
      response.destroyed ? undefined : fill(path, { inside: door.frame, address: path }, answer(), isPosted)
    // A reader's words are never sent away because it is busy.
    const making = isPosted ? first(make) : inTurn(make)
    if (!making) throw busy()
    const page = await making
    if (page) await sendPage(request, response, page, true)
  }

  async function sendScreen(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    search: string,
    { answer, locale, rest, frame }: ScreenDoor,
  ) {
    const posted = request.method === 'POST' ? await readForm(request, true) : undefined
    if (!request.complete && posted) response.setHeader('Connection', 'close')
    const site = siteOf(request)
    const query = new URLSearchParams(search)
    const make = async () => {
      if (response.destroyed || request.socket.destroyed) return
      const answered = answer({ rest, query, posted, locale, edition: currentEdition(), now: new Date(), site })
      return 'to' in answered ? answered : fill(path, { inside: frame }, answered, posted !== undefined)
    }
    const making = inTurn(make)
    if (!making) throw busy()
    const made = await making
    if (!made) return
    if ('html' in made) return sendPage(request, response, made, posted !== undefined)
    // A link from before is not the one that is given on; what was posted is asked for by what became of it.
    response.writeHead(posted ? 303 : 307, { Location: made.to, 'Cache-Control': 'no-store' }).end()
  }

  function answerForm(path: string, { answer, locale, frame }: Form, posted: Posted): Promise<Styled> {
    const answered = answer(posted, { locale, edition: currentEdition(), now: new Date() })
    return fill(path, { inside: frame, address: path }, answered)
  }

  async function makeAnew(path: string, inside: string, search: string): Promise<Styled> {
    const page = await makePage(next, path, { inside: inside + search, address: path + search }, atWork)
    if (!page) throw new Refusal(404)
    return page
  }

  function bound(request: IncomingMessage, cost: number) {
    const seconds = spend(clientOfRequest(request), cost)
    if (seconds !== undefined) throw new Refusal(429, { headers: { 'Retry-After': String(seconds) } })
  }

  function clientOfRequest({ headers, socket }: IncomingMessage): string {
    return clientOf(socket.remoteAddress, [headers['x-forwarded-for'] ?? []].flat().join(), trustedProxies)
  }
}

function siteOf({ headers: { host, 'x-forwarded-proto': forwardedProto } }: IncomingMessage): string {
  return siteAddress({ host, forwardedProto: [forwardedProto].flat()[0] })
}

const busy = () => new Refusal(503, { headers: { 'Retry-After': String(secondsUntilAgain) } })

async function sendPage(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { html, policy }: Styled,
  isForOne: boolean,
) {
  const encoding = encodingFor(headers['accept-encoding'])
  const body = await zipOnce(Buffer.from(html), encoding)
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Cache-Control': isForOne ? 'no-store' : 'no-cache',
      'Content-Security-Policy': policy,
      Vary: 'Accept-Encoding',
    })
    .end(body)
}

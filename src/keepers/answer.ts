import type { IncomingMessage, ServerResponse } from 'node:http'
import { clientOf } from '../server/client-address'
import { boundClients } from '../server/client-bounds'
import { encodingFor } from '../server/encodings'
import type { Answer } from '../server/handler'
import { readBody } from '../server/read-body'
import { securityHeaders } from '../server/security-headers'
import type { Styled } from '../server/with-style'
import { zipOnce } from '../server/zip-file'
import type { City } from '../sign-in/openid'
import type { Room } from '../sign-in/passkeys'
import { withDirectory } from '../store/database/client'
import { checkThere } from '../store/database/database-file'
import { endSession, findSession } from '../store/people/sessions'
import { answerCeremony } from './answer-ceremony'
import { answerCity } from './answer-city'
import { type Answered, type Asked, type LookNow, NotForYou } from './asked'
import { page } from './frame'
import { findPage } from './pages'
import { errorPage } from './pages/error-page'
import { signInPage } from './pages/sign-in-page'
import { findFile } from './room-files'
import { readCookie } from './session-cookie'
import { addressOfScript, sessionScript } from './session-script'
import { wayInTo } from './way-in'

interface Options {
  room: Room
  /** The city's own sign-in, where there is one. */
  city?: City | undefined
  newId: () => string
  /** The public site, and where "Snel weg" leads. */
  site: string
  safeExit: string
  trustedProxies: number
  lookNow?: LookNow
  /** Where mails become files; undefined where a server sends them. */
  mailFolder: string | undefined
}

const methods = ['GET', 'HEAD', 'POST']
const mostBytes = 64 * 1024
/** So many requests a minute from one client: more than anybody types, and too few to guess. */
const limits = { most: 300, windowInSeconds: 60 }

/** The keepers' room: nobody sees more of it than the way in without being signed in, and nothing counts that another site sends. */
export function answerKeepers({
  room,
  city,
  newId,
  site,
  safeExit,
  trustedProxies,
  lookNow,
  mailFolder,
}: Options): Answer {
  const spend = boundClients(limits)

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { method = '', url: asked = '/' } = request
    const fail = (status: number, me?: Asked['me']) =>
      sendPage(request, response, page({ ...errorPage(status), me, site }), status)
    // Leaving comes before every bound.
    if (asked.split('?', 1)[0] === '/weg') return leave(request, response)
    const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join()
    // On the way back from the city the room asks there in its own name.
    const cost = asked.startsWith('/beheer/stad/terug') ? 5 : 1
    if (spend(clientOf(request.socket.remoteAddress, forwarded, trustedProxies), cost) !== undefined) return fail(429)
    if (!URL.canParse(asked, room.origin)) return fail(400)
    const url = new URL(asked, room.origin)
    if (url.pathname === addressOfScript)
      return void response
        .writeHead(200, {
          'Content-Type': 'text/javascript; charset=utf-8',
          'Cache-Control': 'public, max-age=31536000, immutable',
        })
        .end(sessionScript)
    const file = await findFile(url.pathname)
    if (file)
      return void response
        .writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=86400' })
        .end(file.body)
    if (url.pathname === '/') return void response.writeHead(303, { Location: '/beheer' }).end()
    if (!methods.includes(method)) {
      response.setHeader('Allow', methods.join(', '))
      return fail(405)
    }
    if (url.pathname.startsWith('/beheer/') && url.pathname.endsWith('/') && method !== 'POST')
      return void response.writeHead(308, { Location: url.pathname.replace(/\/+$/, '') + url.search }).end()
    if (url.pathname !== '/beheer' && !url.pathname.startsWith('/beheer/')) return fail(404)
    if (method === 'POST' && !isFromHere(request, room.origin)) return fail(403)
    const posted = method === 'POST' ? await readBody(request, mostBytes) : undefined
    if (posted && posted.bytes > mostBytes) return fail(413)
    const parts = url.pathname.split('/').slice(2).map(decode)
    if (parts.includes(undefined)) return fail(400)
    await checkThere(room.url)
    if (parts[0] === 'sleutel' && posted)
      return answerCeremony(room, city, parts[1] ?? '', posted.kept.toString('utf8'), response)
    if (parts[0] === 'stad' && city && method === 'GET')
      return answerCity(room, city, { request, response, half: parts[1], query: url.searchParams })
    const session = readCookie(request.headers.cookie)
    await withDirectory(room.url, async (store) => {
      const found = session ? await findSession(store, session, room.now()) : undefined
      if (parts[0] === 'binnen' || parts[0] === 'uitnodiging')
        return sendPage(
          request,
          response,
          page({ ...signInPage(parts[0], { site, city, query: url.searchParams }), site, script: addressOfScript }),
          200,
        )
      // What was typed is still in the page before, and nowhere else.
      if (!found && posted) return fail(401)
      if (!found || !session) return void response.writeHead(303, { Location: wayInTo(url.pathname), ...noStore }).end()
      const me = { id: found.keeperId, role: found.role, organizationSlug: found.organizationSlug }
      try {
        const [name, ...rest] = parts as string[]
        const make = findPage(name)
        if (!make) throw new NotForYou(404)
        const answered = await make({
          store,
          me,
          session,
          moment: () => ({ now: room.now(), id: newId() }),
          rest,
          query: url.searchParams,
          form: posted && readFields(posted.kept.toString('utf8')),
          origin: room.origin,
          site,
          mailFolder,
          token: room.token,
          city,
          lookNow,
        })
        await tell(request, response, answered, { me, at: url.pathname })
      } catch (error) {
        if (!(error instanceof NotForYou)) throw error
        await fail(error.status, me)
      }
    })
  }

  /** Out of sight first; then the session ends, or by itself where the store is gone. */
  async function leave({ headers }: IncomingMessage, response: ServerResponse) {
    response
      .writeHead(303, { Location: safeExit, 'Clear-Site-Data': '"cache", "cookies", "storage"', ...noStore })
      .end()
    const session = readCookie(headers.cookie)
    if (!session) return
    await checkThere(room.url)
      .then(() => withDirectory(room.url, (store) => endSession(store, session)))
      .catch(() => {})
  }

  async function tell(
    request: IncomingMessage,
    response: ServerResponse,
    answered: Answered,
    seen: { me: Asked['me']; at: string },
  ) {
    if ('to' in answered)
      return void response
        .writeHead(303, {
          Location: answered.to,
          ...noStore,
          ...(answered.cookie && { 'Set-Cookie': answered.cookie }),
        })
        .end()
    if ('file' in answered)
      return void response
        .writeHead(200, {
          'Content-Type': answered.type,
          'Content-Disposition': `attachment; filename="${answered.file}"`,
          ...noStore,
        })
        .end(request.method === 'HEAD' ? undefined : answered.body)
    await sendPage(request, response, page({ ...answered, ...seen, site }), answered.status ?? 200)
  }

  return async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    try {
      await answer(request, response)
    } catch (error) {
      // The error itself, never what was posted.
      console.error(`${request.method} /beheer`, error)
      if (response.headersSent) return void response.destroy()
      await sendPage(request, response, page({ ...errorPage(500), site }), 500)
    }
  }
}

const noStore = { 'Cache-Control': 'no-store' }

/** The fields of a form: lines end with \n alone, and none has a zero in it, which some databases do not take. */
const readFields = (body: string): URLSearchParams =>
  new URLSearchParams(
    [...new URLSearchParams(body)].map(([name, value]) => [name, value.replace(/\r\n?/g, '\n').replaceAll('\0', '')]),
  )

/** What browsers say of a form of this very room; others leave it out, or say where else it comes from. */
function isFromHere({ headers }: IncomingMessage, origin: string): boolean {
  const { 'sec-fetch-site': site, origin: said } = headers
  if (site !== undefined && site !== 'same-origin') return false
  return said === origin
}

function decode(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part)
    // Some databases take no text with a zero in it.
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

async function sendPage(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  { html, policy }: Styled,
  status: number,
) {
  const encoding = encodingFor(headers['accept-encoding'])
  const body = await zipOnce(Buffer.from(html), encoding)
  response
    .writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      ...noStore,
      'Content-Security-Policy': policy,
      Vary: 'Accept-Encoding, Cookie',
    })
    .end(method === 'HEAD' ? undefined : body)
}

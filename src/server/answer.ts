import type { IncomingMessage, ServerResponse } from 'node:http'
import { isV1, saidOfAll } from '../api/said-of-all'
import { current } from '../edition/current-edition'
import { addressOf } from '../i18n/addresses'
import { carryWorksheet, worksheetIn } from './carry-worksheet'
import { findDoor } from './doors'
import { filesForMachines, type SiteFacts } from './files-for-machines'
import type { Answer, Handler } from './handler'
import { isHost } from './host'
import { keepFiles } from './kept-files'
import { type Making, makeAnswers } from './make-answer'
import { preferredLocale } from './preferred-locale'
import { readQuery } from './queries'
import { readAddress } from './read-address'
import { Refusal } from './refusal'
import { refuse } from './refuse'
import { findScript } from './scripts'
import { securityHeaders } from './security-headers'
import { type KeptFile, sendFile } from './send-file'
import { isDocument, type SiteDocuments } from './site-documents'
import { findWidget } from './widget-document'

interface Options extends Making, SiteFacts {
  safeExit: string
  /** Whether what was built stays as it is for as long as the server runs. */
  keep: boolean
  /** Finished documents; without them every page is made anew, for whoever works on them. */
  documents?: Pick<SiteDocuments, 'has' | 'find'> | undefined
}

/** Our door in front of Next: what it cannot or must not answer is answered here, and nothing leaves without the escalation block. */
export function answerWith(
  next: Handler,
  { safeExit, keep, documents, site, securityContact, ...making }: Options,
): Answer {
  const findFile = keepFiles(next, keep)
  const findForMachines = filesForMachines({ site, securityContact })
  const make = makeAnswers(next, making)

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { path, search, worksheet }: { path: string; search: string; worksheet: string | undefined },
  ) {
    if (path === '/weg') return leave(response, safeExit)
    if (path === '/') return redirectToLanguage(request, response)
    const door = findDoor(path)
    const ours = findForMachines(path, current()?.edition, new Date()) ?? findScript(path) ?? findWidget(path)
    if (!door && !ours) throw new Refusal(404)
    const methods = door?.methods ?? ['GET', 'HEAD']
    if (!methods.includes(request.method ?? '')) throw new Refusal(405, { headers: { Allow: methods.join(', ') } })
    if (door && !search && request.method !== 'POST' && documents?.has(path)) {
      const document = await documents.find(path)
      if (!document) throw new Refusal(404)
      return sendFile(worksheet ? carryWorksheet(document, worksheet) : document, request, response)
    }
    if (door?.kind === 'page' && documents && isDocument(path) && request.method !== 'POST') throw new Refusal(404)
    if (door && door.kind !== 'file') return await make(request, response, { path, search, door, worksheet })
    const file = ours ?? (await findFile(path))
    if (!file) throw new Refusal(404)
    // A file has all of its headers in itself, and one has fewer than others.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    sendFile(file, request, response)
  }

  /** What is kept at exactly this address and needs no more to be read or decided. */
  function findReady({ method, url = '', headers: { host } }: IncomingMessage): KeptFile | undefined {
    if ((method !== 'GET' && method !== 'HEAD') || !isHost(host)) return undefined
    const found = findScript(url) ?? findWidget(url) ?? (documents?.has(url) ? documents.find(url) : undefined)
    return found instanceof Promise ? undefined : found
  }

  async function answerElse(request: IncomingMessage, response: ServerResponse) {
    const said = { ...securityHeaders, ...saidOfAll(request.url ?? '') }
    for (const [name, value] of Object.entries(said)) response.setHeader(name, value)
    const { path, query, moved, refused } = readAddress(request.url)
    try {
      if (refused) throw new Refusal(refused)
      if (!isHost(request.headers.host)) throw new Refusal(400)
      const search = readQuery(path, query)
      if (search === undefined) throw new Refusal(414)
      // With a slash at its end it is the address of nothing, by the rules for Dutch interfaces.
      if (moved && isV1(path) && /^[^?]*\/(\?|$)/.test(request.url ?? '')) throw new Refusal(404)
      if (moved) return void response.writeHead(308, { Location: path + search, 'Cache-Control': 'no-cache' }).end()
      await answer(request, response, { path, search, worksheet: worksheetIn(path, query) })
    } catch (error) {
      await tell(request, response, error, path)
    }
  }

  // Without a promise for what is ready: each costs a part of what the answer does.
  return (request, response) => {
    const ready = findReady(request)
    return ready ? sendFile(ready, request, response) : answerElse(request, response)
  }
}

/** The error as an answer. Whoever left before all was sent gets none, and nothing went wrong. */
async function tell(request: IncomingMessage, response: ServerResponse, error: unknown, path: string) {
  if (request.destroyed && !request.complete) return
  // The error itself, never the address with its query nor the body.
  if (!(error instanceof Refusal)) console.error(`${request.method} ${path}`, error)
  if (response.headersSent) return void response.destroy()
  await refuse(request, response, error instanceof Refusal ? error : new Refusal(500), path).catch(() =>
    response.destroy(),
  )
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
